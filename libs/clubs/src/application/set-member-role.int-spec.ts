import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { People, PeopleModule, peopleMigrations } from '@asaza/people';
import { openArea, type OpenArea } from '../../../../test/support/area';
import { Clubs, ClubsModule, clubsMigrations, type ClubRole } from '../index';
import { ClubQueries } from './club.queries';
import { SetMemberRole } from './set-member-role';

describe('roles in a club', () => {
  let area: OpenArea;
  let clubs: Clubs;
  let setRole: SetMemberRole;
  beforeAll(async () => {
    area = await openArea({
      modules: [PeopleModule, ClubsModule],
      migrations: [...peopleMigrations, ...clubsMigrations],
    });
    clubs = area.get(Clubs);
    setRole = area.get(SetMemberRole);
  });
  afterAll(() => area.close());

  const viewer = async (name: string) => ({
    personId: await area.tx((tx) =>
      area.get(People).createWithoutAddress(tx, { name, yomi: null, locale: 'ja' }),
    ),
    sessionId: 'none',
  });
  const make = async (visibility: 'public' | 'private' = 'public') => {
    const owner = await viewer('主');
    const made = await area.tx((tx) =>
      clubs.create(tx, { name: { ja: '会', en: null }, visibility, ownerId: owner.personId }),
    );
    if (!made.ok) throw new Error(made.refusal.code);
    const clubId = made.value.clubId;
    const joined = async (name: string, role: ClubRole = 'member') => {
      const person = await viewer(name);
      await area.tx((tx) => clubs.join(tx, clubId, person.personId));
      if (role !== 'member')
        await setRole.execute(owner, { clubId, personId: person.personId, role });
      return person;
    };
    const set = async (by: typeof owner | null, whom: typeof owner, role: ClubRole) => {
      const done = await setRole.execute(by, { clubId, personId: whom.personId, role });
      return done.ok ? done.value.role : done.refusal.code;
    };
    return { clubId, owner, joined, set };
  };

  it('are given by owners at will and by hosts below their own', async () => {
    const { owner, joined, set } = await make();
    const host = await joined('司', 'host');
    const member = await joined('会員');
    expect(await set(host, member, 'helper')).toBe('helper');
    expect(await set(host, member, 'host')).toBe('FORBIDDEN');
    expect(await set(host, host, 'owner')).toBe('FORBIDDEN');
    expect(await set(host, owner, 'member')).toBe('FORBIDDEN');
    expect(await set(member, member, 'host')).toBe('FORBIDDEN');
    expect(await set(owner, host, 'member')).toBe('member');
    expect(await set(host, member, 'member')).toBe('FORBIDDEN');
  });

  it('leave one owner at least', async () => {
    const { owner, joined, set } = await make();
    expect(await set(owner, owner, 'member')).toBe('LAST_OWNER');
    const second = await joined('二人目', 'owner');
    expect(await set(owner, owner, 'member')).toBe('member');
    expect(await set(second, second, 'host')).toBe('LAST_OWNER');
  });

  it('leave one owner when two unmake each other at once', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { clubId, owner, joined, set } = await make();
      const other = await joined('二人目', 'owner');
      const done = await Promise.all([set(owner, other, 'member'), set(other, owner, 'member')]);
      expect(done.filter((one) => one === 'member')).toHaveLength(1);
      const hosts = await clubs.hostsOf(clubId);
      expect(hosts.filter((host) => host.role === 'owner')).toHaveLength(1);
    }
  });

  it('are for people who are in the club, and a private one is not there for strangers', async () => {
    const { clubId, owner, set } = await make('private');
    const stranger = await viewer('他人');
    expect(await set(owner, stranger, 'helper')).toBe('NOT_FOUND');
    expect(await set(stranger, owner, 'member')).toBe('NOT_FOUND');
    expect(await set(null, owner, 'member')).toBe('UNAUTHENTICATED');
    const input = { clubId, personId: 'x', role: 'host' as const };
    expect(await setRole.execute(owner, input)).toMatchObject({ refusal: { field: 'personId' } });
    expect(await setRole.execute(owner, { ...input, clubId: 'x' })).toMatchObject({
      refusal: { field: 'clubId' },
    });
  });

  it('open the list of people to hosts alone, page by page in the order of joining', async () => {
    const { clubId, owner, joined } = await make();
    const queries = area.get(ClubQueries);
    const expected = [owner.personId];
    for (let i = 0; i < 5; i += 1) expected.push((await joined(`人${i}`)).personId);
    const helper = await joined('手伝い', 'helper');
    expected.push(helper.personId);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await queries.members(owner, clubId, { first: 3, after });
      if (!page.ok) throw new Error(page.refusal.code);
      expect(page.value.totalCount).toBe(7);
      seen.push(...page.value.items.map((item) => item.node.personId));
      after = page.value.hasNext ? (page.value.items.at(-1)?.cursor ?? null) : null;
    } while (after);
    expect(seen).toEqual(expected);
    for (const other of [helper, await viewer('他人'), null])
      expect(await queries.members(other, clubId, { first: 3 })).toMatchObject({
        refusal: { code: 'FORBIDDEN' },
      });
    for (const cursor of ['x', '1.x', `${'9'.repeat(30)}.${owner.personId}`])
      expect(await queries.members(owner, clubId, { first: 3, after: cursor })).toMatchObject({
        refusal: { field: 'after' },
      });
    const far = `${'9'.repeat(18)}.${owner.personId}`;
    expect((await queries.members(owner, clubId, { first: 3, after: far })).ok).toBe(true);
  });
});
