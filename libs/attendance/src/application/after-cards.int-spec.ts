import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { speakersMigrations } from '@asaza/speakers';
import { Tokens } from '@asaza/platform/tokens';
import { openArea } from '../../../../test/support/area';
import { storyIn, storyNeeds, type Story } from '../../../rsvps/src/story.factory';
import { attendanceMigrations, AttendanceModule } from '../index';
import { AfterCards } from './after-cards';
import { AfterCardViews } from './after-card-views';
import { AnswerAfterCard, type AfterCardInput } from './answer-after-card';
import { AskAfterCards } from './ask-after-cards';
import { CheckIn } from './check-in';
import { UndoCheckIn } from './undo-check-in';

/** 90 minutes after the end of a breakfast. */
const TIME = '2026-11-20T01:00:00Z';

describe('cards about a morning', () => {
  let story: Story;
  let occurrenceId: string;
  const ids = new Map<string, string>();
  const sql = <Row>(text: string, values: unknown[] = []) => story.area.db.query<Row>(text, values);

  beforeAll(async () => {
    story = await storyIn(
      await openArea({
        modules: [...storyNeeds.modules, AttendanceModule],
        migrations: [...storyNeeds.migrations, ...speakersMigrations, ...attendanceMigrations],
      }),
    );
  });
  afterAll(() => story.area.close());

  const checkIn = (name: string) =>
    story.get(CheckIn).execute(story.host, { occurrenceId, personId: ids.get(name)! });
  const ask = () => story.get(AskAfterCards).execute(occurrenceId);
  const shows = (name: string) =>
    sql(
      `insert into name_audiences (id, person_id, club_id, audience, chosen_at)
       values (gen_random_uuid(), $1, $2, 'attendees', app_now()) on conflict do nothing`,
      [ids.get(name), story.clubId],
    );
  const tokenOf = async (name: string): Promise<string> => {
    const [card] = await sql<{ id: string; nonce: string; key_version: number }>(
      `select id, nonce, key_version from after_cards where occurrence_id = $1 and person_id = $2`,
      [occurrenceId, ids.get(name)],
    );
    const { id, nonce, key_version: keyVersion } = card!;
    return story.get(Tokens).token('after_card', id, { nonce, keyVersion });
  };
  const cardOf = async (name: string) =>
    (await story.get(AfterCardViews).byToken(await tokenOf(name)))!;
  const keyOn = async (name: string, of: string) =>
    (await cardOf(name)).people.find((person) => person.name === of)!.key;
  const send = async (name: string, said: Partial<AfterCardInput> = {}) =>
    story.get(AnswerAfterCard).execute({
      ...{ token: await tokenOf(name), mood: null, talked: [], more: [], known: [], ...said },
    });
  const asked = async () =>
    (await story.area.events()).filter(({ name }) => name === 'attendance.after_card_asked').length;

  // Ari, Bea and Cyd came and show their names; Dan came and does not; Eve stayed away.
  beforeEach(async () => {
    await story.area.db.setClock('2026-11-11T03:00:00Z');
    occurrenceId = await story.occurrence();
    for (const name of ['Ari', 'Bea', 'Cyd', 'Dan', 'Eve'])
      ids.set(name, (await story.attend(occurrenceId, name)).rsvp.personId);
    await sql(`delete from name_audiences`);
    for (const name of ['Ari', 'Bea', 'Cyd']) await shows(name);
    await story.area.db.setClock('2026-11-19T22:00:00Z');
    for (const name of ['Ari', 'Bea', 'Cyd', 'Dan']) await checkIn(name);
    await sql(`update occurrences set status = 'held' where id = $1`, [occurrenceId]);
    await story.area.db.setClock(TIME);
  });

  it('goes to each who was there, once however often it is asked for, and not before its time', async () => {
    await story.area.db.setClock('2026-11-20T00:59:00Z');
    const before = await asked();
    await ask();
    expect(await asked()).toBe(before);
    await story.area.db.setClock(TIME);
    await Promise.all([ask(), ask(), ask()]);
    expect((await asked()) - before).toBe(4);
  });

  it('reaches whoever is checked in late, and nobody days afterwards', async () => {
    await ask();
    const before = await asked();
    await checkIn('Eve');
    await ask();
    expect((await asked()) - before).toBe(1);
    await story.area.db.setClock('2026-11-22T23:30:00Z');
    await sql(`delete from after_cards where occurrence_id = $1`, [occurrenceId]);
    await ask();
    expect((await asked()) - before).toBe(1);
  });

  it('names those who show their name, by a key that is good on this card alone', async () => {
    await ask();
    const card = await cardOf('Ari');
    expect(card.people.map(({ name }) => name)).toEqual(['Bea', 'Cyd']);
    expect(card.others).toBe(1);
    expect(await keyOn('Ari', 'Cyd')).not.toBe(await keyOn('Bea', 'Cyd'));
    // A key of another card, and a plain id, name nobody.
    const foreign = [await keyOn('Bea', 'Cyd'), ids.get('Dan')!];
    expect(await send('Ari', { talked: foreign, more: foreign })).toMatchObject({ ok: true });
    expect((await cardOf('Ari')).people.every(({ talked, more }) => !talked && !more)).toBe(true);
  });

  it('keeps the last one sent, tells other areas which, and shows it to nobody else', async () => {
    await ask();
    const [bea, cyd] = [await keyOn('Ari', 'Bea'), await keyOn('Ari', 'Cyd')];
    await send('Ari', { mood: 'good', talked: [bea, cyd], more: [bea] });
    await send('Ari', { mood: 'fair', talked: [cyd], more: [cyd], known: [bea] });
    const events = (await story.area.events()).filter(
      ({ name }) => name === 'attendance.after_card_answered',
    );
    const cardId = String(events.at(-1)!.facts['cardId']);
    const said = await story.area.tx((tx) => story.get(AfterCards).saidOn(tx, cardId));
    expect(said).toEqual({
      ...{ personId: ids.get('Ari'), occurrenceId, mood: 'fair' },
      ...{ talked: [ids.get('Cyd')], more: [ids.get('Cyd')], known: [ids.get('Bea')] },
    });
    expect(Object.keys(events.at(-1)!.facts)).toEqual(['cardId']);
    for (const other of ['Bea', 'Cyd'])
      expect((await cardOf(other)).people.every((p) => !p.talked && !p.more && !p.known)).toBe(
        true,
      );
  });

  it('takes the name off the cards of others as soon as that is said, and back', async () => {
    await ask();
    await send('Dan', { showName: true });
    expect((await cardOf('Ari')).people.map(({ name }) => name)).toContain('Dan');
    await send('Dan', { showName: false });
    expect((await cardOf('Ari')).people.map(({ name }) => name)).not.toContain('Dan');
    await send('Dan');
    expect((await cardOf('Dan')).nameShown).toBe(false);
  });

  it('asks once in a life whether one would be introduced; a yes keeps both lines', async () => {
    const consented = async () =>
      (
        await sql<{ yes: boolean; gives: string[] }>(
          `select introductions_consented_at is not null as yes, gives from people where id = $1`,
          [ids.get('Bea')],
        )
      )[0]!;
    await sql(`update people set introductions_consented_at = null, gives = '{}' where id = $1`, [
      ids.get('Bea'),
    ]);
    await sql(`update after_cards set asks_consent = false where person_id = $1`, [ids.get('Bea')]);
    await ask();
    expect((await cardOf('Bea')).asksConsent).toBe(true);
    // Sent back without a yes: nothing is said by that.
    await send('Bea');
    expect(await consented()).toEqual({ yes: false, gives: [] });
    const long = { give: 'x'.repeat(5000), ask: null };
    expect(await send('Bea', { mood: 'good', introductions: long })).toMatchObject({
      refusal: { field: 'gives.0', reason: 'too_long' },
    });
    expect((await cardOf('Bea')).mood).toBeNull();
    await send('Bea', { introductions: { give: '選書', ask: '棚づくり' } });
    expect(await consented()).toEqual({ yes: true, gives: ['選書'] });
    expect(await cardOf('Bea')).toMatchObject({ asksConsent: false, consents: true });
  });

  it('is nobody’s once the check-in was a mistake, and closes after two weeks', async () => {
    await ask();
    const token = await tokenOf('Cyd');
    await story.get(UndoCheckIn).execute(story.host, { occurrenceId, personId: ids.get('Cyd')! });
    expect(await story.get(AfterCardViews).byToken(token)).toBeNull();
    expect(await send('Cyd')).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    await story.area.db.setClock('2026-12-03T23:30:00Z');
    expect((await cardOf('Ari')).open).toBe(false);
    expect(await send('Ari')).toMatchObject({ refusal: { code: 'AFTER_CARD_CLOSED' } });
  });
});
