/** The rules as a form holds them: all text, so that everything typed is kept. */
export const POINTS = ['opens', 'closes', 'cancelBy', 'offerCutoff', 'kitchenBy'] as const;
export type PointName = (typeof POINTS)[number];
export const CHOICES = [
  'companionsMax',
  'approval',
  'invitationOnly',
  'offerMode',
  'reconfirmNewcomers',
  'passLate',
] as const;
export type ChoiceName = (typeof CHOICES)[number];
export type RuleName = PointName | ChoiceName | 'screening';

/** `follow`: as the series says. `none`: no such moment. */
export type PointKind = 'follow' | 'none' | 'day' | 'before';

export type RuleValues = Readonly<Record<string, string>>;

/** What the form of the rules shows. */
export interface RuleProps {
  readonly values: RuleValues;
  /** A date follows its series in what it does not set. */
  readonly ofDate: boolean;
  /** What a date sets by itself. */
  readonly own: readonly string[];
  /** When a rule falls at the next date, in words. */
  readonly moments: Readonly<Record<string, string>>;
  readonly error: { readonly field: string; readonly words: string } | null;
}

export interface PointData {
  readonly daysBefore: number | null;
  readonly at: string | null;
  readonly minutesBefore: number | null;
}

const kindOf = (point: PointData | null): PointKind =>
  point === null ? 'none' : point.minutesBefore === null ? 'day' : 'before';

export const pointValues = (
  name: string,
  point: PointData | null,
  follows: boolean,
): RuleValues => ({
  [`${name}.kind`]: follows ? 'follow' : kindOf(point),
  [`${name}.days`]: `${point?.daysBefore ?? ''}`,
  [`${name}.at`]: point?.at ?? '',
  [`${name}.minutes`]: `${point?.minutesBefore ?? ''}`,
});

/** What a form typed for a moment: null gives it back, `{}` says that there is none. */
export function pointInput(values: RuleValues, name: string) {
  const number = (part: string) => {
    const text = (values[`${name}.${part}`] ?? '').normalize('NFKC').trim();
    return /^\d{1,6}$/.test(text) ? Number(text) : -1;
  };
  switch (values[`${name}.kind`]) {
    case 'follow':
      return null;
    case 'day':
      return { daysBefore: number('days'), at: timeOf(values[`${name}.at`] ?? '') };
    case 'before':
      return { minutesBefore: number('minutes') };
    default:
      return {};
  }
}

/** `9:00` as the api wants it; anything else is the api's to refuse. */
const timeOf = (typed: string): string => {
  const text = typed.normalize('NFKC').trim();
  return /^\d:\d{2}$/.test(text) ? `0${text}` : text;
};

/** All fields of a form as text. */
export const valuesOf = (form: FormData): RuleValues =>
  Object.fromEntries([...form].map(([name, value]) => [name, value.toString()]));
