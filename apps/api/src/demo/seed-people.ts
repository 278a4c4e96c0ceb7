import type { Entropy } from '@asaza/platform/clock';
import { sqlInstant, type Tx } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import { demoHost, demoPeople, type DemoPerson } from './kawaberi-people';
import { ZONE } from './past-mornings';
import { insertRows } from './rows';
import type { Somebody } from './seed-past';

/** Everybody of the club with a confirmed address and, most of them, a profile. */
export async function seedPeople(
  tx: Tx,
  entropy: Entropy,
  now: Temporal.Instant,
): Promise<{ host: Somebody; people: Somebody[] }> {
  const all = [demoHost, ...demoPeople].map((person) => ({ person, id: entropy.id() }));
  const at = sqlInstant(now.subtract({ hours: 24 * 400 }));
  await insertRows(
    tx,
    'people',
    all.map(({ person, id }) => ({
      id,
      family_name: person.familyName,
      given_name: person.givenName,
      family_yomi: person.familyYomi,
      given_yomi: person.givenYomi,
      display_name: nameOf(person),
      yomi: yomiOf(person),
      pitch: person.pitch,
      gives: person.gives,
      asks: person.asks,
      topics: person.topics,
      industry: person.industry,
      locale: person.locale,
      home_zone: ZONE,
      introductions_consented_at: person.consents ? at : null,
      created_at: at,
    })),
  );
  await insertRows(
    tx,
    'contacts',
    all.map(({ person, id }) => ({
      person_id: id,
      email: person.email,
      email_key: person.email,
      verified_at: at,
      created_at: at,
    })),
  );
  const [host, ...people] = all.map(({ person, id }) => ({
    personId: id,
    name: nameOf(person),
    yomi: yomiOf(person),
    locale: person.locale,
  }));
  return { host: host!, people };
}

const nameOf = (person: DemoPerson): string =>
  person.locale === 'en'
    ? `${person.givenName} ${person.familyName}`
    : `${person.familyName} ${person.givenName}`;
const yomiOf = (person: DemoPerson): string => `${person.familyYomi} ${person.givenYomi}`;
