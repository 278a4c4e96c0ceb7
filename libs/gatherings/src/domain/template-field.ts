/** What belongs to the series and may differ for one occurrence. */
export const TEMPLATE_FIELDS = [
  'title',
  'description',
  'venue',
  'online_url',
  'capacity',
  'fee',
  'doors',
  'duration',
] as const;
export type TemplateField = (typeof TEMPLATE_FIELDS)[number];
