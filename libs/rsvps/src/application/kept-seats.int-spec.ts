import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openArea } from '../../../../test/support/area';
import type { RawQuotaRule } from '../domain/quota-rules';
import { NOON, storyIn, storyNeeds, type Story } from '../story.factory';
import { KeepFanSeats } from './keep-fan-seats';
import { KeptSeatsViews } from './kept-seats';
import { ReleaseQuotas } from './release-quotas';
import { SetQuotas } from './set-quotas';
import { WithdrawResponse } from './withdraw-response';

const releases = { daysBefore: 2, at: '18:00' };
const FANS: RawQuotaRule = { kind: 'code', code: 'Fans', seats: 2, releases };
const NEWCOMERS: RawQuotaRule = { kind: 'newcomers', seats: 1, releases };

describe('seats that are kept for some', () => {
  let story: Story;
  let occurrenceId: string;
  beforeAll(async () => {
    story = await storyIn(await openArea(storyNeeds));
  });
  beforeEach(async () => {
    await story.area.db.setClock(NOON);
    occurrenceId = await story.occurrence({ capacity: 3 });
  });
  afterEach(async () => expect(await story.drifted()).toEqual([]));
  afterAll(() => story.area.close());

  const keep = (...quotas: RawQuotaRule[]) =>
    story.get(SetQuotas).execute(story.host, { occurrenceId, quotas });
  const kept = async () => {
    const outcome = await story.get(KeptSeatsViews).ofOccurrence(story.host, occurrenceId);
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    return outcome.value.map(({ kind, code, seats, taken, released, origin }) => ({
      ...{ kind, code, seats, taken, released, origin },
    }));
  };
  const regularOf = async (name: string) => {
    const { personId } = await story.person(name);
    await story.area.db.query(
      `insert into standing (club_id, person_id, visits, first_seen, last_seen) values ($1, $2, 1, app_now(), app_now())`,
      [story.clubId, personId],
    );
  };

  it('are not for others, and go to whoever has a claim on them first', async () => {
    await keep(NEWCOMERS, FANS);
    await regularOf('Known');
    await regularOf('Other');
    expect(await story.attend(occurrenceId, 'New')).toMatchObject({ rsvp: { seat: 'held' } });
    expect(await kept()).toMatchObject([{ taken: 1 }, { taken: 0 }]);
    expect(await story.attend(occurrenceId, 'Known')).toMatchObject({
      rsvp: { seat: 'waitlisted' },
    });
    // Who joined before the code was theirs is offered what it opens, past those without it.
    await story.attend(occurrenceId, 'Other');
    await story.area.db.query(
      `update rsvps set quota_code = 'fans' where name = 'Other' and occurrence_id = $1`,
      [occurrenceId],
    );
    await keep(NEWCOMERS, FANS);
    await story.work();
    expect(await story.seats(occurrenceId)).toMatchObject([
      { name: 'New', seat: 'held' },
      { name: 'Known', seat: 'waitlisted' },
      { name: 'Other', seat: 'offered' },
    ]);
  });

  it('are everybody’s from their moment on, once, however often it is looked', async () => {
    await keep({ ...FANS, seats: 3 });
    await regularOf('Waiting');
    expect(await story.attend(occurrenceId, 'Waiting')).toMatchObject({
      rsvp: { seat: 'waitlisted' },
    });
    await story.get(ReleaseQuotas).execute(occurrenceId);
    expect(await kept()).toMatchObject([{ released: false }]);
    await story.area.db.setClock('2026-11-18T09:01:00Z');
    await story.work();
    await story.get(ReleaseQuotas).execute(occurrenceId);
    expect(await kept()).toMatchObject([{ released: true }]);
    expect(await story.seats(occurrenceId)).toMatchObject([{ name: 'Waiting', seat: 'offered' }]);
  });

  it('are looked at again where the date was moved: the moment is the date’s', async () => {
    await keep({ ...FANS, seats: 3 });
    await story.area.db.query(
      `update occurrences set starts_at = starts_at + interval '7 days', ends_at = ends_at + interval '7 days'
        where id = $1`,
      [occurrenceId],
    );
    await story.area.db.setClock('2026-11-18T09:01:00Z');
    await story.work();
    expect(await kept()).toMatchObject([{ released: false }]);
    await story.area.db.setClock('2026-11-25T09:01:00Z');
    await story.work();
    expect(await kept()).toMatchObject([{ released: true }]);
  });

  it('stay with those who sit on them when the list changes, and are nobody’s once given back', async () => {
    await keep(NEWCOMERS);
    const first = await story.attend(occurrenceId, 'First');
    await keep(FANS);
    expect(await kept()).toMatchObject([{ kind: 'code', code: 'fans', taken: 0 }]);
    expect(await story.book(occurrenceId)).toMatchObject({ held: 1 });
    await story.get(WithdrawResponse).execute(first.token);
    expect(await story.book(occurrenceId)).toMatchObject({ held: 0 });
  });

  it('follow the series, unless a date has its own, and never beyond the seats there are', async () => {
    const [row] = await story.area.db.query<{ series_id: string }>(
      `select series_id from occurrences where id = $1`,
      [occurrenceId],
    );
    const seriesId = row!.series_id;
    const set = (quotas: RawQuotaRule[]) =>
      story.get(SetQuotas).execute(story.host, { seriesId, quotas });
    expect((await set([NEWCOMERS])).ok).toBe(true);
    await story.work();
    expect(await kept()).toMatchObject([{ kind: 'newcomers', origin: 'series' }]);
    await keep(FANS);
    await set([{ ...NEWCOMERS, seats: 2 }]);
    await story.work();
    expect(await kept()).toMatchObject([{ kind: 'code', origin: 'date' }]);
    await story.get(SetQuotas).execute(story.host, { occurrenceId, quotas: null });
    expect(await kept()).toMatchObject([{ kind: 'newcomers', seats: 2, origin: 'series' }]);
    expect(await set([{ ...FANS, seats: 4 }])).toMatchObject({
      refusal: { field: 'quotas.0.seats', reason: 'too_large', limit: 3 },
    });
    const stranger = await story.person('Stranger');
    expect(await story.get(SetQuotas).execute(stranger, { seriesId, quotas: [] })).toMatchObject({
      refusal: { code: 'FORBIDDEN' },
    });
    expect(await story.get(KeptSeatsViews).ofSeries(stranger, seriesId)).toMatchObject({
      refusal: { code: 'FORBIDDEN' },
    });
  });

  it('come with a guest, too, and hosts changing their list leave those alone', async () => {
    const fans = (seats: number) =>
      story.area.tx((tx) =>
        story.get(KeepFanSeats).execute(tx, occurrenceId, {
          ...{ code: 'ＭＩＤＯＲＩ', seats },
          releases: { kind: 'before', minutes: 60 },
        }),
      );
    expect(await fans(2)).toMatchObject({ value: { code: 'midori' } });
    await keep(NEWCOMERS);
    expect(await kept()).toMatchObject([
      { kind: 'newcomers', origin: 'date' },
      { code: 'midori', origin: 'guest', seats: 2 },
    ]);
    expect(await fans(3)).toMatchObject({
      refusal: { field: 'seats', reason: 'too_large', limit: 2 },
    });
  });

  it('are never given twice, even without the lock: the CHECK refuses (negative control: without it they are)', async () => {
    await keep({ ...FANS, seats: 1 });
    const over = () =>
      story.area.db.query(`update seat_quotas set taken = taken + 2 where occurrence_id = $1`, [
        occurrenceId,
      ]);
    await expect(over()).rejects.toThrow('seat_quotas_never_oversold');
    await story.area.db.query(`alter table seat_quotas drop constraint seat_quotas_never_oversold`);
    await over();
    await story.area.db.query(`update seat_quotas set taken = 0 where occurrence_id = $1`, [
      occurrenceId,
    ]);
  });
});
