import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { People, PeopleModule, peopleMigrations } from '@asaza/people';
import { openArea, type OpenArea } from '../../../../test/support/area';
import { Clubs, ClubsModule, clubsMigrations } from '../index';
import { UpdateClub } from './update-club';

describe('updating a club', () => {
  let area: OpenArea;
  let clubs: Clubs;
  let update: UpdateClub;
  beforeAll(async () => {
    area = await openArea({
      modules: [PeopleModule, ClubsModule],
      migrations: [...peopleMigrations, ...clubsMigrations],
    });
    clubs = area.get(Clubs);
    update = area.get(UpdateClub);
  });
  afterAll(() => area.close());

  const person = async (name: string) => ({
    personId: await area.tx((tx) =>
      area.get(People).createWithoutAddress(tx, { name, yomi: null, locale: 'ja' }),
    ),
    sessionId: 'none',
  });
  const make = async (slug: string, visibility: 'public' | 'private' = 'public') => {
    const owner = await person('主');
    const made = await area.tx((tx) =>
      clubs.create(tx, {
        name: { ja: '会', en: 'Club' },
        description: { ja: '朝の会', en: null },
        visibility,
        slug,
        ownerId: owner.personId,
      }),
    );
    if (!made.ok) throw new Error(made.refusal.code);
    return { owner, id: made.value.clubId };
  };
  const current = async (id: string) => (await clubs.byIds([id]))[0];

  it('changes what was sent and leaves the rest', async () => {
    const { owner, id } = await make('texts');
    await update.execute(owner, id, { description: { en: 'Breakfast' } });
    expect(await current(id)).toMatchObject({
      name: { ja: '会', en: 'Club' },
      description: { ja: null, en: 'Breakfast' },
      visibility: 'public',
    });
    await update.execute(owner, id, { description: null, visibility: 'unlisted' });
    expect(await current(id)).toMatchObject({
      description: { ja: null, en: null },
      visibility: 'unlisted',
      slug: 'texts',
    });
  });

  it('moves to another address and back; both lead there and show the current one', async () => {
    const { owner, id } = await make('first-home');
    expect(await update.execute(owner, id, { slug: 'Second-Home' })).toMatchObject({
      value: { slug: 'second-home' },
    });
    for (const slug of ['first-home', 'second-home', 'SECOND-HOME'])
      expect(await clubs.bySlug(slug, null)).toMatchObject({ value: { id, slug: 'second-home' } });
    await update.execute(owner, id, { slug: 'first-home' });
    expect(await current(id)).toMatchObject({ slug: 'first-home' });
    await update.execute(owner, id, { slug: 'first-home' });
    expect(await current(id)).toMatchObject({ slug: 'first-home' });
  });

  it('refuses an address that another club has or had, and changes nothing of what came with it', async () => {
    const { owner: rival, id: rivalId } = await make('left-behind');
    await update.execute(rival, rivalId, { slug: 'moved-on' });
    const { owner, id } = await make('wants-more');
    for (const slug of ['left-behind', 'moved-on']) {
      const refused = await update.execute(owner, id, { slug, name: { ja: '新' } });
      expect(refused).toEqual({
        ok: false,
        refusal: { code: 'SLUG_TAKEN', suggestion: `${slug}-2` },
      });
    }
    expect(await current(id)).toMatchObject({ slug: 'wants-more', name: { ja: '会' } });
  });

  it('gives one address to one of six clubs that want it at once, and each keeps one current', async () => {
    const made = [];
    for (let i = 0; i < 6; i += 1) made.push(await make(`racer-${i}`));
    const done = await Promise.all(
      made.map(({ owner, id }) => update.execute(owner, id, { slug: 'the-prize' })),
    );
    expect(done.filter((one) => one.ok)).toHaveLength(1);
    const rows = await area.db.query<{ n: number }>(
      `select count(*) filter (where current)::int as n from club_slugs group by club_id`,
    );
    expect(rows.every((row) => row.n === 1)).toBe(true);
  });

  it('is for hosts: members are refused, strangers see no private club', async () => {
    const { id } = await make('guarded', 'private');
    const member = await person('会員');
    const stranger = await person('他人');
    await area.tx((tx) => clubs.join(tx, id, member.personId));
    const missing = '01890000-0000-7000-8000-000000000000';
    expect(await update.execute(member, id, {})).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
    expect(await update.execute(stranger, id, {})).toEqual(
      await update.execute(stranger, missing, {}),
    );
    expect(await update.execute(null, id, {})).toMatchObject({
      refusal: { code: 'UNAUTHENTICATED' },
    });
  });

  it.each([
    [{ name: null }, 'name', 'required'],
    [{ name: { ja: '長'.repeat(81) } }, 'name.ja', 'too_long'],
    [{ name: { en: 'a\u0000b' } }, 'name.en', 'control_characters'],
    [{ description: { ja: '長'.repeat(5_001) } }, 'description.ja', 'too_long'],
    [{ slug: 'no good' }, 'slug', 'slug_characters'],
    [{ slug: 'admin' }, 'slug', 'reserved'],
    [{ slug: '' }, 'slug', 'required'],
  ])('refuses %j by its field', async (input, field, reason) => {
    const { owner, id } = await make(
      `field-${field.replace('.', '-')}-${reason.replace(/_/g, '-')}`,
    );
    expect(await update.execute(owner, id, input)).toMatchObject({ refusal: { field, reason } });
  });
});
