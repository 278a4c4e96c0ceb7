import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { People, Contacts, PeopleModule, peopleMigrations } from '../index';
import { openArea, type OpenArea } from '../../../../test/support/area';

describe('people by address', () => {
  let area: OpenArea;
  let people: People;
  beforeAll(async () => {
    area = await openArea({ modules: [PeopleModule], migrations: peopleMigrations });
    people = area.get(People);
  });
  afterAll(() => area.close());

  const ensure = (email: string, name?: string) =>
    area.tx((tx) => people.ensureByAddress(tx, email, { locale: 'ja', name }));

  it('makes one person of twenty who ask at once with one address', async () => {
    const before = await area.db.query(`select id from people`);
    const asked = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        ensure(i % 2 ? 'Hana@example.com' : 'hana@EXAMPLE.com'.toLowerCase()),
      ),
    );
    expect(new Set(asked.map((one) => one.personId)).size).toBe(1);
    expect(asked.filter((one) => one.created)).toHaveLength(1);
    expect(await area.db.query(`select id from people`)).toHaveLength(before.length + 1);
  });

  it('leaves the name of a known person alone', async () => {
    const { personId } = await ensure('ken@example.com', '本田 健');
    await area.tx((tx) => people.verify(tx, personId, { name: '本田 健', yomi: 'ほんだ けん' }));
    await ensure('ken@example.com', 'somebody else');
    await area.tx((tx) => people.verify(tx, personId, { name: 'somebody else' }));
    const names = await people.namesOf([personId]);
    expect(names.get(personId)).toEqual({
      displayName: '本田 健',
      yomi: 'ほんだ けん',
      locale: 'ja',
    });
  });

  it('takes the name given with the first proof, not the one that anybody typed before it', async () => {
    const { personId } = await ensure('yui@example.com', 'a joke');
    await area.tx((tx) => people.verify(tx, personId, { name: '森 結衣' }));
    expect((await people.namesOf([personId])).get(personId)?.displayName).toBe('森 結衣');
  });

  it('reads names inside the transaction that makes them', async () => {
    const seen = await area.tx(async (tx) => {
      const id = await people.createWithoutAddress(tx, { name: '林', yomi: null, locale: 'ja' });
      await people.setYomi(tx, id, 'はやし');
      return (await people.namesOf([id], tx)).get(id);
    });
    expect(seen).toEqual({ displayName: '林', yomi: 'はやし', locale: 'ja' });
  });

  it('gives no address for mail once it is stopped, and masks it for its owner', async () => {
    const contacts = area.get(Contacts);
    const { personId } = await ensure('stop.me@example.com');
    expect(await contacts.forMail(null, personId)).toEqual({ email: 'stop.me@example.com' });
    await area.tx((tx) => contacts.stop(tx, personId, 'bounced'));
    expect(await contacts.forMail(null, personId)).toBeNull();
    expect(await contacts.maskedOf(personId)).toBe('s***@example.com');
  });

  it('tells introductions nothing of an address', async () => {
    const { personId } = await ensure('secret-canary@example.com');
    const profiles = await area.tx((tx) => people.profilesOf(tx, [personId]));
    expect(profiles).toHaveLength(1);
    expect(JSON.stringify(profiles)).not.toContain('canary');
  });
});
