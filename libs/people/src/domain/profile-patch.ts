import { invalid, ok, refuse, type InvalidInput, type Locale, type Outcome } from '@asaza/kernel';
import { parseZone, type Temporal } from '@asaza/recurrence';
import { displayNameOf, parseOptionalName, parseOptionalYomi } from './person-name';
import { namePartsOf, type Profile } from './profile';
import { parseAsks, parseLanguages, parseLines, parseOptionalSaid } from './profile-lines';

/** Most lines of a list, and characters of a line. */
export const PROFILE_LIMITS = {
  pitch: 120,
  industry: 40,
  organisation: 60,
  why: 80,
  languages: 8,
  gives: { lines: 5, characters: 80 },
  asks: { lines: 5, characters: 80 },
  topics: { lines: 8, characters: 30 },
} as const;

type Typed = string | null | undefined;

/** A profile form as it was sent: what is undefined stays, null or nothing typed clears. */
export interface ProfileInput {
  readonly familyName?: Typed;
  readonly givenName?: Typed;
  readonly familyYomi?: Typed;
  readonly givenYomi?: Typed;
  readonly displayName?: Typed;
  readonly pitch?: Typed;
  readonly gives?: readonly string[] | null;
  readonly asks?: readonly string[] | null;
  /** Why, by place in `asks`, with which it comes; without it an ask that stays keeps its why. */
  readonly askWhys?: readonly string[] | null;
  readonly topics?: readonly string[] | null;
  readonly industry?: Typed;
  readonly languages?: readonly string[] | null;
  readonly organisation?: Typed;
  readonly locale?: Locale | null;
  readonly homeZone?: Typed;
  /** True says yes to being introduced, false takes it back; absent or null changes nothing. */
  readonly introductionsConsent?: boolean | null;
}

export type ProfilePatch = Partial<Omit<Profile, 'introductionsConsentedAt' | 'yomi'>> & {
  readonly consents?: boolean;
};

type Parser = (field: string, raw: string | null) => Outcome<unknown, InvalidInput>;

const line =
  (max: number): Parser =>
  (field, raw) =>
    parseOptionalSaid(field, raw, max);

const LINES: Record<string, Parser> = {
  familyName: parseOptionalName,
  givenName: parseOptionalName,
  familyYomi: parseOptionalYomi,
  givenYomi: parseOptionalYomi,
  displayName: parseOptionalName,
  pitch: line(PROFILE_LIMITS.pitch),
  industry: line(PROFILE_LIMITS.industry),
  organisation: line(PROFILE_LIMITS.organisation),
  homeZone: (field, raw) =>
    raw === null ? refuse(invalid(field, 'required')) : parseZone(field, raw),
};

/** Checks each field that was sent. The first refusal names its field; of a list, `gives.2` is its third line. */
export function parseProfile(input: ProfileInput): Outcome<ProfilePatch, InvalidInput> {
  const patch: Record<string, unknown> = {};
  for (const [field, parse] of Object.entries(LINES)) {
    const raw = input[field as keyof ProfileInput] as Typed;
    if (raw === undefined) continue;
    const parsed = parse(field, raw);
    if (!parsed.ok) return parsed;
    patch[field] = parsed.value;
  }
  for (const field of ['gives', 'topics'] as const) {
    const raw = input[field];
    if (raw === undefined) continue;
    const parsed = parseLines(field, raw ?? [], PROFILE_LIMITS[field]);
    if (!parsed.ok) return parsed;
    patch[field] = parsed.value;
  }
  if (input.asks !== undefined) {
    const parsed = parseAsks(input.asks ?? [], input.askWhys ?? null, {
      ...PROFILE_LIMITS.asks,
      why: PROFILE_LIMITS.why,
    });
    if (!parsed.ok) return parsed;
    patch.asks = parsed.value.asks;
    if (parsed.value.askWhys) patch.askWhys = parsed.value.askWhys;
  } else if (input.askWhys?.length) return refuse(invalid('asks', 'required'));
  if (input.languages !== undefined) {
    const parsed = parseLanguages('languages', input.languages ?? [], PROFILE_LIMITS.languages);
    if (!parsed.ok) return parsed;
    patch.languages = parsed.value;
  }
  if (input.locale) patch.locale = input.locale;
  if (typeof input.introductionsConsent === 'boolean') patch.consents = input.introductionsConsent;
  return ok(patch);
}

/** The profile after the change. A name, once known, may be changed but not taken away: lists need one. */
export function applyProfile(
  before: Profile,
  { consents, ...patch }: ProfilePatch,
  now: Temporal.Instant,
): Outcome<Profile, InvalidInput> {
  const readsAnew = patch.familyYomi !== undefined || patch.givenYomi !== undefined;
  const consented = before.introductionsConsentedAt;
  const after: Profile = {
    ...before,
    ...patch,
    askWhys: patch.askWhys ?? whysOf(before, patch.asks ?? before.asks),
    yomi: readsAnew ? null : before.yomi,
    introductionsConsentedAt:
      consents === undefined ? consented : consents ? (consented ?? now) : null,
  };
  const known = displayNameOf(namePartsOf(before)) !== '';
  return known && displayNameOf(namePartsOf(after)) === ''
    ? refuse(invalid('displayName', 'required'))
    : ok(after);
}

/** An ask whose words stay keeps its why, wherever it stands now. */
const whysOf = (before: Profile, asks: readonly string[]): string[] =>
  asks.map((ask) => before.askWhys[before.asks.indexOf(ask)] ?? '');
