/** How many chosen dates the form has beside the first one. */
export const MORE_DATES = ['more1', 'more2', 'more3', 'more4', 'more5'] as const;

export const HOLIDAY_POLICIES = [
  'NONE',
  'SKIP',
  'NEXT_WEEK',
  'NEXT_WORKDAY',
  'PREVIOUS_WORKDAY',
  'ASK',
] as const;
export const VISIBILITIES = ['PUBLIC', 'UNLISTED', 'PRIVATE'] as const;
