import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AttendanceModule } from '@asaza/attendance';
import { IntroductionsModule } from '@asaza/introductions';
import { NotificationsModule } from '@asaza/notifications';
import { AgreeToMerge, AskToMerge, People, ProveMerge, UnitePeople } from '@asaza/people';
import { Tokens } from '@asaza/platform/tokens';
import type { Viewer } from '@asaza/kernel';
import { migrations } from '../../apps/api/src/migrations';
import { addressOf, storyIn, type Story } from '../../libs/rsvps/src/story.factory';
import { openArea } from '../support/area';
import { planting, type Planting } from '../support/planting';

/** Those of the platform come first, and every test database has them. */
const PLATFORM = 2;
/** References that stay with whoever is gone: where they went, and by which address they are found. */
const STAYS = ['contacts.person_id', 'person_merges.kept_id', 'person_merges.gone_id'];

describe('two people who are one', () => {
  let story: Story;
  const sql = <Row = Record<string, unknown>>(text: string, values: unknown[] = []) =>
    story.area.db.query<Row>(text, values);
  const uncovered = () => story.area.tx((tx) => story.get(UnitePeople).uncovered(tx));
  const references = async () =>
    (
      await sql<{ path: string }>(
        `select c.conrelid::regclass || '.' || a.attname as path
           from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey)
          where c.contype = 'f' and c.confrelid = 'people'::regclass order by 1`,
      )
    ).map(({ path }) => path);
  const left = async ({ personId }: Viewer) => {
    const found: string[] = [];
    for (const path of await references()) {
      const [table, column] = path.split('.') as [string, string];
      const rows = await sql(`select 1 from ${table} where ${column} = $1`, [personId]);
      if (rows.length > 0) found.push(path);
    }
    return found;
  };
  /** Both say yes; returns the merge, which nobody has done yet. */
  const agreed = async (kept: Viewer, goneName: string, keepsOwnName = true) => {
    const asked = await story.get(AskToMerge).execute(kept, {
      ...{ email: addressOf(goneName), locale: 'ja' },
    });
    if (!asked.ok) throw new Error(JSON.stringify(asked.refusal));
    const merge = asked.value;
    const token = story.get(Tokens).token('merge', merge.id, merge);
    expect((await story.get(ProveMerge).execute(null, { token })).ok).toBe(true);
    const yes = { mergeId: merge.id, keepsOwnName };
    expect((await story.get(AgreeToMerge).execute(kept, yes)).ok).toBe(true);
    return merge.id;
  };
  const unite = (mergeId: string) => story.get(UnitePeople).execute(mergeId);

  beforeAll(async () => {
    story = await storyIn(
      await openArea({
        modules: [AttendanceModule, IntroductionsModule, NotificationsModule],
        migrations: migrations.slice(PLATFORM),
      }),
    );
  }, 60_000);
  afterAll(() => story.area.close());

  it('have no row in any table that nobody moves', async () => {
    expect(await uncovered()).toEqual([]);
    expect((await references()).length).toBeGreaterThan(50);
  });

  it('are not merged while a table refers to people that nobody moves (negative control)', async () => {
    const kept = await story.person('Ari');
    await story.person('Bea');
    const mergeId = await agreed(kept, 'Bea');
    await sql(`create table planted (person_id uuid references people (id))`);
    expect(await uncovered()).toEqual(['planted.person_id']);
    await expect(unite(mergeId)).rejects.toThrow('planted.person_id');
    await sql(`drop table planted`);
    await unite(mergeId);
  });

  it('nothing happens with one yes, nor to somebody else’s request', async () => {
    const kept = await story.person('Gus');
    const gone = await story.person('Hal');
    const asked = await story.get(AskToMerge).execute(kept, {
      ...{ email: addressOf('Hal'), locale: 'ja' },
    });
    if (!asked.ok) throw new Error(asked.refusal.code);
    const { id: mergeId } = asked.value;
    const agree = (viewer: Viewer) =>
      story.get(AgreeToMerge).execute(viewer, { mergeId, keepsOwnName: true });
    expect(await agree(kept)).toMatchObject({ refusal: { code: 'NOT_PROVEN' } });
    expect(await agree(gone)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    const code = story.get(Tokens).code('merge', mergeId, asked.value);
    const wrong = code === '000000' ? '000001' : '000000';
    const prove = (viewer: Viewer, typed: string) =>
      story.get(ProveMerge).execute(viewer, { mergeId, code: typed });
    expect(await prove(gone, code)).toMatchObject({ refusal: { code: 'EXPIRED' } });
    expect(await prove(kept, wrong)).toMatchObject({ refusal: { attemptsLeft: 4 } });
    for (let n = 0; n < 4; n += 1) await prove(kept, wrong);
    expect(await prove(kept, code)).toMatchObject({ refusal: { code: 'WRONG_CODE' } });
    await unite(mergeId);
    expect((await left(gone)).length).toBeGreaterThan(0);
    const own = { email: addressOf('Gus'), locale: 'ja' as const };
    expect(await story.get(AskToMerge).execute(kept, own)).toMatchObject({
      refusal: { field: 'email', reason: 'own_already' },
    });
  });

  it('with a seat each at one date have one, and the other goes to who waits', async () => {
    const at = await story.occurrence({ capacity: 2 });
    await story.attend(at, 'Ida');
    await story.attend(at, 'Jon');
    await story.attend(at, 'Kim');
    const kept = await story.person('Jon');
    await unite(await agreed(kept, 'Ida', false));
    expect(await story.book(at)).toMatchObject({ held: 1, waiting: 1 });
    await story.work();
    expect(await story.book(at)).toMatchObject({ held: 1, offered: 1, waiting: 0 });
    expect(await story.drifted()).toEqual([]);
    const names = await story.get(People).namesOf([kept.personId]);
    expect(names.get(kept.personId)?.displayName).toBe('Ida');
  });

  it('keep the better of two answers, whoever gave it', async () => {
    const at = await story.occurrence({ capacity: 1 });
    await story.attend(at, 'Lea');
    await story.attend(at, 'Max');
    const kept = await story.person('Max');
    await unite(await agreed(kept, 'Lea'));
    const rows = await sql(`select person_id, name, seat from rsvps where occurrence_id = $1`, [
      at,
    ]);
    expect(rows).toEqual([{ person_id: kept.personId, name: 'Lea', seat: 'held' }]);
    expect(await story.book(at)).toMatchObject({ held: 1, waiting: 0 });
  });

  it('are found by either address from then on, and one address is one history without any of this', async () => {
    const at = await story.occurrence({ capacity: 5 });
    const kept = await story.person('Nia');
    await story.person('Oki');
    await unite(await agreed(kept, 'Oki'));
    const answered = await story.attend(at, 'Oki');
    expect(answered.rsvp.personId).toBe(kept.personId);
    // Answered without an account first, signed in afterwards: the address is the person.
    const without = await story.attend(at, 'Pia');
    const signedIn = await story.person('Pia');
    expect(without.rsvp.personId).toBe(signedIn.personId);
  });

  it('who were put to each other by different people keep every "never"', async () => {
    const kept = await story.person('Sam');
    const gone = await story.person('Tim');
    const other = await story.person('Uma');
    const pair = [gone.personId, other.personId].sort();
    await sql(
      `insert into never_pairs (id, low_id, high_id, by_id, reason, created_at)
       values ($1, $2, $3, $4, 'never', app_now())`,
      [randomUUID(), ...pair, other.personId],
    );
    await unite(await agreed(kept, 'Tim'));
    const [low, high] = [kept.personId, other.personId].sort();
    expect(
      await sql(`select low_id, high_id, by_id from never_pairs where by_id = $1`, [
        other.personId,
      ]),
    ).toEqual([{ low_id: low, high_id: high, by_id: other.personId }]);
  });

  describe('with rows in every table', () => {
    let plant: Planting;
    beforeAll(async () => {
      const occurrenceId = await story.occurrence();
      plant = await planting(sql, { clubId: story.clubId, occurrenceId });
    });

    it('become one in every table, once and again', async () => {
      const kept = await story.person('Cyd');
      const gone = await story.person('Dan');
      for (const path of await references())
        if (!STAYS.includes(path)) await plant.one(path, gone.personId);
      expect((await left(gone)).length).toBeGreaterThan(50);
      const mergeId = await agreed(kept, 'Dan');
      await unite(mergeId);
      expect(await left(gone)).toEqual(STAYS.filter((path) => path !== 'person_merges.kept_id'));
      await plant.one('strikes.forgiven_by', gone.personId);
      await unite(mergeId);
      expect(await left(gone)).toEqual(STAYS.filter((path) => path !== 'person_merges.kept_id'));
      expect(await story.drifted()).toEqual([]);
    });

    it('who both had everything have it once, and no key is in the way', async () => {
      const kept = await story.person('Eda');
      const gone = await story.person('Fay');
      for (const path of await references())
        if (!STAYS.includes(path) && path !== 'people.merged_into')
          await plant.both(path, gone.personId, kept.personId);
      await unite(await agreed(kept, 'Fay'));
      expect(await left(gone)).toEqual(STAYS.filter((path) => path !== 'person_merges.kept_id'));
    });

    it('are two or one when the worker dies in the middle, and never in between', async () => {
      const kept = await story.person('Qin');
      const gone = await story.person('Rob');
      await plant.one('strikes.person_id', gone.personId);
      const mergeId = await agreed(kept, 'Rob');
      // The last thing that is written fails, as if the process had gone before it.
      await sql(`alter table person_merges add constraint dies check (done_at is null) not valid`);
      await expect(unite(mergeId)).rejects.toThrow();
      expect(await left(gone)).toContain('strikes.person_id');
      expect(await sql(`select merged_into from people where id = $1`, [gone.personId])).toEqual([
        { merged_into: null },
      ]);
      await sql(`alter table person_merges drop constraint dies`);
      await Promise.all([unite(mergeId), unite(mergeId)]);
      expect(await left(gone)).not.toContain('strikes.person_id');
      const events = (await story.area.events()).filter(
        ({ name, facts }) => name === 'people.merged' && facts['goneId'] === gone.personId,
      );
      expect(events).toHaveLength(1);
    });
  });
});
