import type { Locale } from '@asaza/kernel';
import type { Temporal } from '@asaza/recurrence';
import type { NameParts } from './person-name';

/** What a person tells about themselves. Lists keep the order in which they were typed. */
export interface Profile {
  readonly familyName: string | null;
  readonly givenName: string | null;
  readonly familyYomi: string | null;
  readonly givenYomi: string | null;
  /** The name typed as one line; null when it follows from family and given name. */
  readonly displayName: string | null;
  /** The reading typed as one line; null when it follows from the readings of family and given name. */
  readonly yomi: string | null;
  readonly pitch: string | null;
  readonly gives: readonly string[];
  readonly asks: readonly string[];
  /** Why, for the ask at the same place; '' where nothing was said. */
  readonly askWhys: readonly string[];
  readonly topics: readonly string[];
  readonly industry: string | null;
  /** BCP 47 tags of what the person speaks, such as `ja`; empty while nothing was said. */
  readonly languages: readonly string[];
  /** Where they work. It keeps colleagues apart and is shown to nobody. */
  readonly organisation: string | null;
  readonly locale: Locale;
  /** IANA zone. */
  readonly homeZone: string;
  /** When the person said yes to being introduced; null is a no. */
  readonly introductionsConsentedAt: Temporal.Instant | null;
}

/** A person as the introductions see them: never an address. */
export interface IntroductionProfile {
  readonly personId: string;
  readonly displayName: string;
  readonly yomi: string | null;
  readonly pitch: string | null;
  readonly gives: readonly string[];
  readonly asks: readonly string[];
  /** Why, for the ask at the same place; '' where nothing was said. */
  readonly askWhys: readonly string[];
  readonly topics: readonly string[];
  readonly industry: string | null;
  readonly languages: readonly string[];
  readonly organisation: string | null;
  readonly locale: Locale;
  /** IANA zone. */
  readonly homeZone: string;
  readonly consentedAt: Temporal.Instant | null;
}

/** A person as lists show them. `displayName` is empty while no name is known. */
export interface PersonName {
  readonly displayName: string;
  readonly yomi: string | null;
  readonly locale: Locale;
}

export const namePartsOf = (
  profile: Pick<
    Profile,
    'familyName' | 'givenName' | 'familyYomi' | 'givenYomi' | 'displayName' | 'yomi' | 'locale'
  >,
): NameParts => ({
  family: profile.familyName,
  given: profile.givenName,
  familyYomi: profile.familyYomi,
  givenYomi: profile.givenYomi,
  whole: profile.displayName,
  wholeYomi: profile.yomi,
  locale: profile.locale,
});
