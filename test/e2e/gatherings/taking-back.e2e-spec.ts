import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Caller } from '../../support/graphql-client';
import { answer, signIn } from '../../support/people-of-the-story';
import {
  edit,
  edited,
  makeSeries,
  scheduleOf,
  seriesOf,
  takeBack,
  type DateSeen,
  type SeriesSeen,
} from '../../support/series-of-the-story';
import { startStack, type Stack } from '../../support/stack';

describe('an edit within the send delay', () => {
  let stack: Stack;
  let host: Caller;
  let series: SeriesSeen;
  let dates: DateSeen[];
  let guest: string;
  let guests = 0;

  beforeAll(async () => {
    stack = await startStack({ env: { SEND_DELAY_SECONDS: '30' } });
    await stack.db.setClock('2026-12-20T03:00:00Z');
    host = await signIn(stack, 'asako@example.jp');
  }, 60_000);
  afterAll(() => stack.stop());
  beforeEach(async () => {
    series = await makeSeries(host);
    dates = await scheduleOf(host, series.slug);
    guest = `guest${(guests += 1)}@example.jp`;
    await answer(stack, dates[0]!.id, '木村', guest);
    await stack.settled();
  });
  const now = () => scheduleOf(host, series.slug);
  const news = () =>
    stack.inbox.mails(guest).filter(({ subject }) => /変わり|中止|取りやめ/.test(subject));
  const toThursday = () =>
    edited(host, {
      series: {
        seriesId: series.id,
        rrule: 'FREQ=WEEKLY;BYDAY=TH',
        startLocal: '2027-01-07T07:00:00',
      },
    });

  it('waits, and says until when', async () => {
    const { edit: saved } = await toThursday();
    expect(saved.state).toBe('WAITING');
    expect(Date.parse(saved.tellsAt!) - Date.parse(saved.editedAt)).toBe(30_000);
    await stack.settled();
    expect(news()).toEqual([]);
  });

  it('is taken back: every date, number and answer as before, and nobody hears of it', async () => {
    const { edit: saved } = await toThursday();
    expect((await now())[0]!.startsAtLocal).toBe('2027-01-07T07:00:00');
    expect(await takeBack(host, saved.id)).toMatchObject({
      __typename: 'EditTakenBack',
      edit: { id: saved.id, state: 'TAKEN_BACK' },
    });
    expect(await now()).toEqual(dates);
    expect(await seriesOf(host, series.slug)).toMatchObject({ rrule: series.rrule });
    await stack.db.advance('5 minutes');
    await stack.settled();
    expect(news()).toEqual([]);
    const { occurrence } = await host.get<{
      occurrence: { attendees: { edges: { node: { name: string; seat: string } }[] } };
    }>(`query ($id: ID!) { occurrence(id: $id) { attendees { edges { node { name seat } } } } }`, {
      id: dates[0]!.id,
    });
    expect(occurrence.attendees.edges.map(({ node }) => node)).toEqual([
      { name: '木村', seat: 'HELD' },
    ]);
  });

  it('takes added dates away again', async () => {
    const { edit: saved } = await edited(host, {
      series: {
        seriesId: series.id,
        rrule: 'FREQ=WEEKLY;BYDAY=TH,SA',
        startLocal: '2027-01-07T07:00:00',
      },
    });
    expect((await now()).slice(0, 3).map(({ startsAtLocal }) => startsAtLocal)).toEqual([
      '2027-01-07T07:00:00',
      '2027-01-09T07:00:00',
      '2027-01-14T07:00:00',
    ]);
    expect(await takeBack(host, saved.id)).toMatchObject({ __typename: 'EditTakenBack' });
    expect((await now()).filter(({ skipped }) => !skipped)).toEqual(dates);
  });

  it('is told once its time has come, in one mail, and then cannot be taken back', async () => {
    const { edit: saved } = await toThursday();
    await stack.db.advance('60 seconds');
    await stack.inbox.waitFor({ to: guest, subject: /変わり/ });
    await stack.settled();
    expect(news()).toHaveLength(1);
    expect(await takeBack(host, saved.id)).toMatchObject({
      __typename: 'TooLateToTakeBack',
      code: 'TOLD',
    });
    expect((await now())[0]!.startsAtLocal).toBe('2027-01-07T07:00:00');
  });

  it('cannot be taken back under a later one', async () => {
    const { edit: first } = await toThursday();
    await edited(host, { cancel: { occurrenceId: dates[0]!.id } });
    expect(await takeBack(host, first.id)).toMatchObject({
      __typename: 'TooLateToTakeBack',
      code: 'BUILT_UPON',
    });
  });

  it('is taken back once, however often it is asked for', async () => {
    const { edit: saved } = await edited(host, { cancel: { occurrenceId: dates[0]!.id } });
    const answers = await Promise.all([takeBack(host, saved.id), takeBack(host, saved.id)]);
    expect(
      answers.filter(({ __typename }) => __typename === 'EditTakenBack').length,
    ).toBeGreaterThan(0);
    expect(await now()).toEqual(dates);
    expect(await edit(host, { reinstate: { occurrenceId: dates[0]!.id } })).not.toMatchObject({
      __typename: 'GatheringEdited',
      edit: expect.anything(),
    });
  });

  it('is taken back by hosts only', async () => {
    const { edit: saved } = await toThursday();
    const member = await signIn(stack, guest);
    for (const [caller, code] of [
      [new Caller(stack.url), 'UNAUTHENTICATED'],
      [member, 'FORBIDDEN'],
    ] as const) {
      const refused = await caller.ask(
        `mutation ($input: TakeBackEditInput!) { takeBackEdit(input: $input) { __typename } }`,
        { input: { editId: saved.id } },
      );
      expect(refused.errors?.[0]?.extensions.code).toBe(code);
    }
    expect((await now())[0]!.startsAtLocal).toBe('2027-01-07T07:00:00');
  });
});
