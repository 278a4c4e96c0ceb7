import type { LocalizedText } from '@asaza/kernel';
import type { Temporal } from '@asaza/recurrence';

export const VISIBILITIES = ['public', 'unlisted', 'private'] as const;
/** public: listed; unlisted: whoever has the address; private: members only. */
export type ClubVisibility = (typeof VISIBILITIES)[number];

export const CLUB_ROLES = ['owner', 'host', 'helper', 'member'] as const;
export type ClubRole = (typeof CLUB_ROLES)[number];

/** Characters of a club's name and of its description, per language. */
export const NAME_LIMIT = 80;
export const DESCRIPTION_LIMIT = 5_000;

export interface Club {
  readonly id: string;
  /** The current one; older ones still lead here. */
  readonly slug: string;
  readonly name: LocalizedText;
  readonly description: LocalizedText;
  readonly visibility: ClubVisibility;
}

export interface Membership {
  readonly clubId: string;
  readonly personId: string;
  readonly role: ClubRole;
  readonly since: Temporal.Instant;
}
