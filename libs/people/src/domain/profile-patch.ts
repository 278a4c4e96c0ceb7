import {
  invalid,
  ok,
  parseLine,
  parseOptionalLine,
  refuse,
  type InvalidInput,
  type Locale,
  type Outcome,
} from '@asaza/kernel';
import { parseZone, type Temporal } from '@asaza/recurrence';
import { displayNameOf, parseOptionalName, parseOptionalYomi } from './person-name';
import { namePartsOf, type Profile } from './profile';

/** Most lines of a list, and characters of a line. */
export const PROFILE_LIMITS = {
  pitch: 120,
  industry: 40,
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
  readonly topics?: readonly string[] | null;
  readonly industry?: Typed;
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
    parseOptionalLine(field, raw, max);

const LINES: Record<string, Parser> = {
  familyName: parseOptionalName,
  givenName: parseOptionalName,
  familyYomi: parseOptionalYomi,
  givenYomi: parseOptionalYomi,
  displayName: parseOptionalName,
  pitch: line(PROFILE_LIMITS.pitch),
  industry: line(PROFILE_LIMITS.industry),
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
  for (const field of ['gives', 'asks', 'topics'] as const) {
    const raw = input[field];
    if (raw === undefined) continue;
    const parsed = parseLines(field, raw ?? [], PROFILE_LIMITS[field]);
    if (!parsed.ok) return parsed;
    patch[field] = parsed.value;
  }
  if (input.locale) patch.locale = input.locale;
  if (typeof input.introductionsConsent === 'boolean') patch.consents = input.introductionsConsent;
  return ok(patch);
}

function parseLines(
  field: string,
  raw: readonly string[],
  limit: { readonly lines: number; readonly characters: number },
): Outcome<string[], InvalidInput> {
  // Empty rows of a form are not lines; a list far too long is not even read.
  if (raw.length > limit.lines * 4) return refuse(invalid(field, 'too_many', limit.lines));
  const lines: string[] = [];
  for (const [index, text] of raw.entries()) {
    if (text.trim() === '') continue;
    const parsed = parseLine(`${field}.${index}`, text, limit.characters);
    if (!parsed.ok) return parsed;
    if (!lines.includes(parsed.value)) lines.push(parsed.value);
  }
  return lines.length > limit.lines ? refuse(invalid(field, 'too_many', limit.lines)) : ok(lines);
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
    yomi: readsAnew ? null : before.yomi,
    introductionsConsentedAt:
      consents === undefined ? consented : consents ? (consented ?? now) : null,
  };
  const known = displayNameOf(namePartsOf(before)) !== '';
  return known && displayNameOf(namePartsOf(after)) === ''
    ? refuse(invalid('displayName', 'required'))
    : ok(after);
}
