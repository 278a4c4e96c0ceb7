import { invalid, ok, refuse, type InvalidInput, type Outcome } from '@asaza/kernel';

const SHORTEST = 3;
const LONGEST = 40;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

// Words that a page, a feed or a swindle may want: an address must not read as the product's own.
const RESERVED = new Set(
  `about account admin api asaza auth calendar club clubs contact dashboard dev door edit embed event events
   graphql health healthz help home host hosts inbox invite legal login logout mail manage me new official
   operator preview privacy profile readyz root rss search security series settings sign-in sign-out signin signout
   signup speak static status support system terms test ticket undefined null user users well-known www`.split(
    /\s+/,
  ),
);

/**
 * The part of an address that a host chooses: 3 to 40 of a-z, 0-9 and single hyphens inside.
 * Refusals: `required`, `too_short`, `too_long`, `slug_characters`, `reserved`.
 */
export function parseSlug(field: string, raw: string): Outcome<string, InvalidInput> {
  if (raw.length > LONGEST * 8) return refuse(invalid(field, 'too_long', LONGEST));
  const slug = raw.normalize('NFKC').trim().toLowerCase();
  if (slug === '') return refuse(invalid(field, 'required'));
  if (!SLUG.test(slug)) return refuse(invalid(field, 'slug_characters'));
  if (slug.length < SHORTEST) return refuse(invalid(field, 'too_short', SHORTEST));
  if (slug.length > LONGEST) return refuse(invalid(field, 'too_long', LONGEST));
  return RESERVED.has(slug) ? refuse(invalid(field, 'reserved')) : ok(slug);
}

/** Addresses like a taken one, best first; the last one ends in `code`, which is made at random. */
export function slugCandidates(taken: string, code: string): string[] {
  const ending = (end: string): string =>
    `${taken.slice(0, LONGEST - end.length - 1).replace(/-+$/, '')}-${end}`;
  return [...['2', '3', '4', '5'].map(ending), ending(code)];
}
