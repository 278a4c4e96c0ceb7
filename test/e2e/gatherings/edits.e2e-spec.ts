import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Caller } from '../../support/graphql-client';
import { answer, signIn } from '../../support/people-of-the-story';
import {
  edit,
  edited,
  makeSeries,
  previewed,
  scheduleOf,
  type DateSeen,
  type SeriesSeen,
} from '../../support/series-of-the-story';
import { startStack, type Stack } from '../../support/stack';

describe('a host edits a series', () => {
  let stack: Stack;
  let host: Caller;
  let series: SeriesSeen;
  let dates: DateSeen[];

  beforeAll(async () => {
    stack = await startStack();
    await stack.db.setClock('2026-12-20T00:00:00Z');
    host = await signIn(stack, 'asako@example.jp');
  }, 60_000);
  afterAll(() => stack.stop());
  beforeEach(async () => {
    series = await makeSeries(host);
    dates = await scheduleOf(host, series.slug);
  });
  /** A session does not outlive the weeks that the clock jumps over. */
  const goTo = async (instant: string) => {
    await stack.db.setClock(instant);
    host = await signIn(stack, 'asako@example.jp');
  };
  const now = () => scheduleOf(host, series.slug);
  const local = (all: readonly DateSeen[]) => all.map(({ startsAtLocal }) => startsAtLocal);
  const stranger = () => new Caller(stack.url);

  describe('one date only', () => {
    it('moves it: the same date by id and number, all others as they were', async () => {
      const saved = await edited(host, {
        occurrence: { occurrenceId: dates[2]!.id, startLocal: '2027-01-21T07:30:00' },
      });
      expect(saved.occurrence).toMatchObject({
        id: dates[2]!.id,
        number: dates[2]!.number,
        startsAtLocal: '2027-01-21T07:30:00',
        status: 'MOVED',
      });
      expect(saved.edit.changes).toEqual([
        expect.objectContaining({
          kind: 'MOVED',
          number: dates[2]!.number,
          before: '2027-01-20T07:00:00',
          after: '2027-01-21T07:30:00',
          material: true,
        }),
      ]);
      const after = await now();
      expect(after.filter(({ id }) => id !== dates[2]!.id)).toEqual(
        dates.filter(({ id }) => id !== dates[2]!.id),
      );
    });

    it('gives it its own values, and gives them back', async () => {
      const occurrenceId = dates[1]!.id;
      const own = await edited(host, {
        occurrence: { occurrenceId, title: { ja: '新年の会' }, durationMinutes: 120 },
      });
      expect([...own.occurrence!.own].sort()).toEqual(['DURATION', 'TITLE']);
      expect(own.occurrence!.endsAt).toBe('2027-01-13T00:00:00Z');
      const back = await edited(host, {
        occurrence: { occurrenceId, giveBack: ['TITLE', 'DURATION'] },
      });
      expect(back.occurrence).toMatchObject({ own: [], endsAt: '2027-01-12T23:30:00Z' });
    });

    it('refuses a slot that another date of the series holds, with its number', async () => {
      const onto = { occurrenceId: dates[2]!.id, startLocal: dates[3]!.startsAtLocal };
      expect(await edit(host, { occurrence: onto })).toMatchObject({
        __typename: 'DateTaken',
        code: 'DATE_TAKEN',
        number: dates[3]!.number,
      });
      expect(await previewed(host, { occurrence: onto })).toMatchObject({
        __typename: 'DateTaken',
        number: dates[3]!.number,
      });
      expect(await now()).toEqual(dates);
    });

    it('cancels it with a reason, for all to see, and reinstates it under the same id', async () => {
      const occurrenceId = dates[1]!.id;
      const off = await edited(host, { cancel: { occurrenceId, reason: '会場の都合により' } });
      expect(off.occurrence).toMatchObject({ id: occurrenceId, status: 'CANCELLED' });
      const seen = await stranger().get<{ occurrence: { cancelledReason: string } }>(
        `query ($id: ID!) { occurrence(id: $id) { cancelledReason } }`,
        { id: occurrenceId },
      );
      expect(seen.occurrence.cancelledReason).toBe('会場の都合により');
      expect(
        await edit(host, { occurrence: { occurrenceId, startLocal: '2027-01-14T07:00:00' } }),
      ).toMatchObject({ __typename: 'OccurrenceOver', code: 'OCCURRENCE_CANCELLED' });
      const on = await edited(host, { reinstate: { occurrenceId } });
      expect(on.occurrence).toMatchObject({ id: occurrenceId, status: 'SCHEDULED' });
      expect(await now()).toEqual(dates);
    });

    it('skips it: no number, no place in lists, and its page says so', async () => {
      await edited(host, { skip: { occurrenceId: dates[1]!.id } });
      const after = await now();
      expect(after.find(({ id }) => id === dates[1]!.id)).toMatchObject({ skipped: true });
      expect(after.filter(({ skipped }) => !skipped).map(({ number }) => number)).toEqual(
        dates.slice(0, after.filter(({ skipped }) => !skipped).length).map(({ number }) => number),
      );
      const { series: seen } = await stranger().get<{
        series: { nextOccurrences: { id: string }[] };
      }>(`query ($slug: String!) { series(slug: $slug) { nextOccurrences(first: 5) { id } } }`, {
        slug: series.slug,
      });
      expect(seen.nextOccurrences.map(({ id }) => id)).not.toContain(dates[1]!.id);
      const page = await stranger().page(`/e/${dates[1]!.slug}`);
      expect(page.status).toBe(200);
    });

    it('adds one beside the rule, in the order of time', async () => {
      const { occurrence } = await edited(host, {
        add: { seriesId: series.id, startLocal: '2027-01-16T10:00:00', durationMinutes: 60 },
      });
      expect(occurrence).toMatchObject({ startsAtLocal: '2027-01-16T10:00:00', number: 3 });
      expect((await now()).slice(0, 4).map(({ number }) => number)).toEqual([1, 2, 3, 4]);
      expect(
        await edit(host, { add: { seriesId: series.id, startLocal: '2027-01-16T10:00:00' } }),
      ).toMatchObject({ __typename: 'DateTaken', number: 3 });
    });
  });

  describe('this and following', () => {
    it('goes to Thursday: ids stay, earlier dates too, and the answers come along', async () => {
      await answer(stack, dates[4]!.id, '木村', 'kimura@example.jp');
      const change = {
        series: {
          seriesId: series.id,
          fromOccurrenceId: dates[3]!.id,
          rrule: 'FREQ=WEEKLY;BYDAY=TH',
          startLocal: '2027-01-28T07:00:00',
        },
      };
      const plan = await previewed(host, change);
      expect(plan).toMatchObject({ __typename: 'EditPreview', peopleTold: 1 });
      expect(plan.changes.find(({ number }) => number === 5)).toMatchObject({
        kind: 'MOVED',
        answers: 'MUST_RECONFIRM',
        seated: 1,
      });
      const saved = await edited(host, change, plan.version);
      expect(saved.edit.changes).toHaveLength(plan.changes.length);
      const after = await now();
      expect(after.slice(0, 3)).toEqual(dates.slice(0, 3));
      expect(local(after.slice(3, 6))).toEqual([
        '2027-01-28T07:00:00',
        '2027-02-04T07:00:00',
        '2027-02-11T07:00:00',
      ]);
      expect(after.slice(3, 6).map(({ id }) => id)).toEqual(dates.slice(3, 6).map(({ id }) => id));
      await stack.settled();
      const { occurrence } = await host.get<{
        occurrence: { attendees: { edges: { node: { name: string; seat: string } }[] } };
      }>(
        `query ($id: ID!) { occurrence(id: $id) { attendees { edges { node { name seat } } } } }`,
        {
          id: dates[4]!.id,
        },
      );
      expect(occurrence.attendees.edges.map(({ node }) => node)).toEqual([
        { name: '木村', seat: 'HELD' },
      ]);
    });

    it('leaves a date with its own time where it is, unless it is to follow again', async () => {
      await edited(host, {
        occurrence: { occurrenceId: dates[4]!.id, startLocal: '2027-02-06T10:00:00' },
      });
      const change = {
        seriesId: series.id,
        fromOccurrenceId: dates[3]!.id,
        rrule: 'FREQ=WEEKLY;BYDAY=TH',
        startLocal: '2027-01-28T07:00:00',
      };
      await edited(host, { series: change });
      const moved = (await now()).find(({ id }) => id === dates[4]!.id);
      expect(moved).toMatchObject({ startsAtLocal: '2027-02-06T10:00:00' });
      await edited(host, { series: { ...change, resetOwn: true } });
      expect((await now()).find(({ id }) => id === dates[4]!.id)).toMatchObject({
        startsAtLocal: '2027-02-04T07:00:00',
      });
    });
  });

  describe('all dates to come', () => {
    it('changes texts without telling anybody', async () => {
      const { edit: saved } = await edited(host, {
        series: { seriesId: series.id, title: { ja: '朝の読書会' } },
      });
      expect(saved).toMatchObject({ state: 'SILENT', tellsAt: null });
      expect(saved.changes.every(({ material }) => !material)).toBe(true);
      const seen = await stranger().get<{ occurrence: { title: { ja: string } } }>(
        `query ($id: ID!) { occurrence(id: $id) { title { ja } } }`,
        { id: dates[0]!.id },
      );
      expect(seen.occurrence.title.ja).toBe('朝の読書会');
    });

    it('does not touch what is past', async () => {
      await goTo('2027-01-13T12:00:00Z');
      try {
        await edited(host, {
          series: {
            seriesId: series.id,
            rrule: 'FREQ=WEEKLY;BYDAY=FR',
            startLocal: '2027-01-22T19:00:00',
          },
        });
        const { series: past } = await host.get<{
          series: { pastOccurrences: { startsAtLocal: string; number: number }[] };
        }>(
          `query ($slug: String!) { series(slug: $slug) { pastOccurrences { startsAtLocal number } } }`,
          {
            slug: series.slug,
          },
        );
        expect(past.pastOccurrences).toEqual([
          { startsAtLocal: '2027-01-13T07:00:00', number: 2 },
          { startsAtLocal: '2027-01-06T07:00:00', number: 1 },
        ]);
        expect((await now())[0]).toMatchObject({
          id: dates[2]!.id,
          number: 3,
          startsAtLocal: '2027-01-22T19:00:00',
        });
      } finally {
        await goTo('2026-12-20T00:00:00Z');
      }
    });

    it('keeps the wall clock when the zone changes', async () => {
      await edited(host, { series: { seriesId: series.id, timeZone: 'America/New_York' } });
      const after = await now();
      expect(local(after.slice(0, 3))).toEqual(local(dates.slice(0, 3)));
      expect(after[0]!.startsAt).toBe('2027-01-06T12:00:00Z');
    });

    it('closes days, rests, goes on and ends', async () => {
      const { edit: closed } = await edited(host, {
        close: {
          seriesId: series.id,
          firstDay: '2027-01-10',
          lastDay: '2027-01-20',
          label: '改装',
        },
      });
      expect(closed.changes.filter(({ kind }) => kind === 'CANCELLED')).toHaveLength(2);
      const closures = await stranger().get<{
        series: { closures: { id: string; firstDay: string; label: string }[] };
      }>(`query ($slug: String!) { series(slug: $slug) { closures { id firstDay label } } }`, {
        slug: series.slug,
      });
      expect(closures.series.closures).toEqual([
        expect.objectContaining({ firstDay: '2027-01-10', label: '改装' }),
      ]);
      await edited(host, {
        reopen: { seriesId: series.id, closureId: closures.series.closures[0]!.id },
      });
      expect(await now()).toEqual(dates);
      const { series: paused } = await edited(host, {
        pause: { seriesId: series.id, fromDay: '2026-12-21', untilDay: '2027-01-31' },
      });
      expect(paused.state).toBe('ACTIVE');
      expect((await now()).find(({ skipped }) => !skipped)!.startsAtLocal).toBe(
        '2027-02-03T07:00:00',
      );
      await edited(host, { resume: { seriesId: series.id } });
      expect(await now()).toEqual(dates);
      await edited(host, { end: { seriesId: series.id, lastDay: '2027-01-20' } });
      expect((await now()).filter(({ skipped }) => !skipped)).toHaveLength(3);
    });
  });
});
