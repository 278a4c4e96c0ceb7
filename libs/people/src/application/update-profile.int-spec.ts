import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { People, PeopleModule, peopleMigrations } from '../index';
import { openArea, type OpenArea } from '../../../../test/support/area';
import { PeopleQueries } from './people.queries';
import { UpdateProfile } from './update-profile';

describe('updating a profile', () => {
  let area: OpenArea;
  let update: UpdateProfile;
  beforeAll(async () => {
    area = await openArea({ modules: [PeopleModule], migrations: peopleMigrations });
    update = area.get(UpdateProfile);
  });
  afterAll(() => area.close());

  const viewer = async (email: string) => {
    const { personId } = await area.tx((tx) =>
      area.get(People).ensureByAddress(tx, email, { locale: 'ja' }),
    );
    return { personId, sessionId: 'none' };
  };

  it('keeps every field and tells introductions and lists what they need', async () => {
    const hana = await viewer('hana@example.com');
    const sent = {
      familyName: '佐藤',
      givenName: '花',
      familyYomi: 'さとう',
      givenYomi: 'はな',
      pitch: '夜明けのパン屋',
      gives: ['製パンの相談'],
      asks: ['物件'],
      askWhys: ['川べりに店を出す'],
      languages: ['ja', 'en'],
      organisation: '浅瀬製パン',
      topics: ['発酵', '川'],
      industry: '食品',
      locale: 'en' as const,
      homeZone: 'Europe/Lisbon',
      introductionsConsent: true,
    };
    expect((await update.execute(hana, sent)).ok).toBe(true);
    const { introductionsConsent: _, ...kept } = sent;
    const own = await area.get(PeopleQueries).ownProfile(hana.personId);
    expect(own).toMatchObject({ ...kept, email: 'hana@example.com', displayName: '花 佐藤' });
    expect(own.introductionsConsentedAt).not.toBeNull();
    const [seen] = await area.tx((tx) => area.get(People).profilesOf(tx, [hana.personId]));
    expect(seen).toMatchObject({
      displayName: '花 佐藤',
      yomi: 'さとう はな',
      gives: kept.gives,
      consentedAt: own.introductionsConsentedAt,
    });
    expect(await area.events()).toContainEqual({
      name: 'people.profile_updated',
      facts: { personId: hana.personId },
    });
  });

  it('changes nothing and tells nobody when a field is refused', async () => {
    const ken = await viewer('ken@example.com');
    const before = (await area.events()).length;
    const refused = await update.execute(ken, { pitch: 'fine', asks: ['x'.repeat(81)] });
    expect(refused).toMatchObject({ refusal: { field: 'asks.0', limit: 80 } });
    expect((await area.get(PeopleQueries).ownProfile(ken.personId)).pitch).toBeNull();
    expect(await area.events()).toHaveLength(before);
  });

  it('wants somebody signed in', async () => {
    expect(await update.execute(null, {})).toMatchObject({ refusal: { code: 'UNAUTHENTICATED' } });
  });
});
