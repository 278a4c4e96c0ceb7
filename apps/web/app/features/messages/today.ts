/** Reasons to call a date off, and what is told when it takes place all the same. */
export const OFF = ['typhoon', 'train', 'illness', 'other'] as const;
export const ON = ['late', 'come'] as const;
export type Why = (typeof OFF)[number] | (typeof ON)[number];

export const isWhy = (text: string | null): text is Why =>
  text !== null && ([...OFF, ...ON] as readonly string[]).includes(text);

export const isOff = (why: Why): boolean => (OFF as readonly string[]).includes(why);

export const LATER = [0, 15, 30, 60] as const;

export interface TodayView {
  readonly id: string;
  readonly state: 'open' | 'early' | 'over' | 'cancelled';
  /** From when it can be used, in words. */
  readonly opensAt: string;
  /** How many hear of it. */
  readonly count: number;
  readonly why: Why | null;
  readonly words: { readonly subject: string; readonly body: string } | null;
  /** Of the message that the page's form sends: the same page sends one. */
  readonly messageId: string;
  readonly done: string | null;
}
