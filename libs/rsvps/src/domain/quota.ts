import { isNewHere, isRegular } from './club-standing';

/** Whom seats are kept for: people who come often, people who have never come, people who have a code. */
export const QUOTA_KINDS = ['regulars', 'newcomers', 'code'] as const;
export type QuotaKind = (typeof QUOTA_KINDS)[number];

/** Whether it follows the series, belongs to its date, or came with a guest's link. */
export type QuotaOrigin = 'series' | 'date' | 'guest';

/** Seats inside the capacity that are kept for some people until they are released to everybody. */
export interface Quota {
  readonly id: string;
  readonly kind: QuotaKind;
  /** Folded, see `foldCode`; null unless the kind is `code`. */
  readonly code: string | null;
  readonly seats: number;
  /** Seats of it that are held or offered. */
  readonly taken: number;
  /** Seats that those in line with a claim on it would take. Known only to whoever has read the line. */
  readonly waiting: number;
  /** What nobody took is everybody's from then on. */
  readonly released: boolean;
}

/** Seats of a quota that are still kept and not taken. */
export const left = (quota: Quota): number =>
  quota.released ? 0 : Math.max(0, quota.seats - quota.taken);

/** The quotas whose seats a person may take, in the order of the host's list. */
export const claimsOn = (
  quotas: readonly Quota[],
  person: { readonly visits: number; readonly quotaCode: string | null },
): readonly string[] =>
  quotas
    .filter(({ kind, code }) => {
      if (kind === 'regulars') return isRegular(person);
      if (kind === 'newcomers') return isNewHere(person);
      return code !== null && code === person.quotaCode;
    })
    .map(({ id }) => id);

/** A code as it is compared: full width, case and spaces around it do not count. */
export const foldCode = (typed: string): string => typed.normalize('NFKC').trim().toLowerCase();
