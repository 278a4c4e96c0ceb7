import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { People, PeopleModule, peopleMigrations } from '@asaza/people';
import { Clubs, ClubsModule, clubsMigrations } from '../index';
import { openArea, type OpenArea } from '../../../../test/support/area';

describe('clubs', () => {
  let area: OpenArea;
  let clubs: Clubs;
  let owner: string;
  beforeAll(async () => {
    area = await openArea({
      modules: [PeopleModule, ClubsModule],
      migrations: [...peopleMigrations, ...clubsMigrations],
    });
    clubs = area.get(Clubs);
    owner = await person('大川');
  });
  afterAll(() => area.close());

  const person = (name: string) =>
    area.tx((tx) => area.get(People).createWithoutAddress(tx, { name, yomi: null, locale: 'ja' }));
  const create = (slug: string | null, visibility: 'public' | 'private' = 'public') =>
    area.tx((tx) =>
      clubs.create(tx, {
        name: { ja: '川べり朝食会', en: null },
        visibility,
        slug,
        ownerId: owner,
      }),
    );

  it('makes a club at the typed address, with its owner', async () => {
    const made = await create('Kawaberi');
    if (!made.ok) throw new Error(made.refusal.code);
    expect(made.value.slug).toBe('kawaberi');
    expect(await clubs.roleOf(null, made.value.clubId, owner)).toBe('owner');
    expect(await clubs.hostsOf(made.value.clubId)).toEqual([{ personId: owner, role: 'owner' }]);
    expect((await clubs.nameOf(made.value.clubId))?.ja).toBe('川べり朝食会');
  });

  it('makes up an address when none is typed', async () => {
    const made = await create(null);
    expect(made.ok && made.value.slug).toMatch(/^[a-z0-9]{8}$/);
  });

  it('gives one address to one of ten who want it at once, the others a free suggestion and no club', async () => {
    const before = await area.db.query(`select id from clubs`);
    const made = await Promise.all(Array.from({ length: 10 }, () => create('rush')));
    expect(made.filter((one) => one.ok)).toHaveLength(1);
    for (const one of made)
      if (!one.ok) expect(one.refusal).toEqual({ code: 'SLUG_TAKEN', suggestion: 'rush-2' });
    expect(await area.db.query(`select id from clubs`)).toHaveLength(before.length + 1);
  });

  it('makes a member of whoever joins, and changes nobody who is in already', async () => {
    const made = await create('joiners');
    if (!made.ok) throw new Error(made.refusal.code);
    const guest = await person('客');
    await area.tx((tx) => clubs.join(tx, made.value.clubId, guest));
    await area.tx((tx) => clubs.join(tx, made.value.clubId, owner));
    expect(await clubs.roleOf(null, made.value.clubId, guest)).toBe('member');
    expect(await clubs.roleOf(null, made.value.clubId, owner)).toBe('owner');
  });

  it('hides a private club from strangers exactly as if it were not there', async () => {
    await create('hidden-one', 'private');
    const stranger = { personId: await person('他人'), sessionId: 'none' };
    const hidden = await clubs.bySlug('hidden-one', stranger);
    expect(hidden).toEqual(await clubs.bySlug('not-there', stranger));
    expect(hidden).toEqual(await clubs.bySlug('hidden-one', null));
    expect((await clubs.bySlug('hidden-one', { ...stranger, personId: owner })).ok).toBe(true);
  });

  it('lists public clubs only, page by page', async () => {
    for (const slug of ['listed-one', 'listed-two', 'listed-three']) await create(slug);
    await create('unlisted-one', 'private');
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await clubs.publicClubs({ first: 2, after });
      if (!page.ok) throw new Error(page.refusal.reason);
      seen.push(...page.value.items.map((item) => item.node.slug));
      after = page.value.hasNext ? (page.value.items.at(-1)?.cursor ?? null) : null;
    } while (after);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toEqual(expect.arrayContaining(['listed-one', 'listed-two', 'listed-three']));
    expect(seen).not.toContain('unlisted-one');
    expect(await clubs.publicClubs({ first: 2, after: "x'" })).toMatchObject({
      refusal: { field: 'after' },
    });
  });
});
