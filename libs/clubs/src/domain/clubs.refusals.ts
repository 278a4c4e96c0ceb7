import type { Refusal } from '@asaza/kernel';

/** Another club has, or had, this address. `suggestion` was free a moment ago. */
export interface SlugTaken extends Refusal<'SLUG_TAKEN'> {
  readonly suggestion: string;
}
export const slugTaken = (suggestion: string): SlugTaken => ({ code: 'SLUG_TAKEN', suggestion });

/** A club keeps at least one owner. */
export type LastOwner = Refusal<'LAST_OWNER'>;
export const lastOwner: LastOwner = { code: 'LAST_OWNER' };
