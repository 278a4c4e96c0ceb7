import { afterEach, describe, expect, it } from '@jest/globals';
import { EditAnnounced, EditTakenBack, SeriesEdited } from '@asaza/gatherings';
import { FollowCapacity } from '../application/follow-capacity';
import { FollowEdit } from '../application/follow-edit';
import { platformModules, testConfig } from '../../../../test/support/area';
import { createTestDatabase } from '../../../../test/support/database';
import { storyNeeds } from '../story.factory';
import { openRsvpsHttp, type RsvpsHttp } from './rsvps-http.factory';

const CREATE = `mutation ($input: CreateSeriesInput!) { createSeries(input: $input) {
  ... on SeriesCreated { series { id schedule { edges { node { id startsAtLocal } } } } } } }`;
const PREVIEW = `query ($edit: EditInput!) { previewEdit(edit: $edit) { __typename
  ... on EditPreview { peopleTold changes { kind after answers seated waiting } } } }`;
const EDIT = `mutation ($input: EditGatheringInput!) { editGathering(input: $input) { __typename
  ... on GatheringEdited { edit { id state } } } }`;
const TAKE_BACK = `mutation ($input: TakeBackEditInput!) { takeBackEdit(input: $input) { __typename } }`;
const RESPONSE = `response { answer seat askedAgainAt reconfirmUntil }`;
const TICKET = `query ($t: String!) { ticket(token: $t) { ${RESPONSE} } }`;
const KEEP = `mutation ($input: KeepSeatInput!) { keepSeat(input: $input) { __typename
  ... on SeatKept { ticket { ${RESPONSE} } } ... on SeatReleased { code } ... on OccurrenceOver { code } } }`;
const SEATS = `query ($id: ID!) { occurrence(id: $id) { seats { capacity capacityIsOwn held } } }`;
const RESIZE = `mutation ($input: ChangeCapacityInput!) { changeCapacity(input: $input) { __typename
  ... on CapacityChanged { seats { capacity capacityIsOwn } } ... on CapacityBelowSeated { seated } } }`;

/** A weekly breakfast on Wednesdays, as a host makes, edits and takes back; answers follow. */
async function open(sendDelay: string) {
  const db = await createTestDatabase(storyNeeds.migrations);
  const http = await openRsvpsHttp({
    ...{ db, modules: platformModules },
    config: testConfig(db.url, { SEND_DELAY_SECONDS: sendDelay }),
  });
  const { story } = http;
  const { series } = (await http.mutate(
    CREATE,
    {
      ...{ clubId: story.clubId, title: { ja: '朝食会' }, rrule: 'FREQ=WEEKLY;BYDAY=WE' },
      ...{ startLocal: '2026-11-18T07:00:00', timeZone: 'Asia/Tokyo' },
      ...{ durationMinutes: 90, capacity: 2 },
    },
    story.host,
  )) as { series: { id: string; schedule: { edges: { node: { id: string } }[] } } };
  const done = new Set<string>();
  return {
    http,
    seriesId: series.id,
    dates: series.schedule.edges.map(({ node }) => node.id),
    save: async (edit: object) =>
      (await http.mutate(EDIT, { edit }, story.host))['edit'] as { id: string; state: string },
    preview: async (edit: object) =>
      (await http.ask(PREVIEW, { edit }, story.host)).data!['previewEdit'] as {
        peopleTold: number;
        changes: Record<string, unknown>[];
      },
    /** What the worker does about edits. */
    follow: async () => {
      const events = await story.area.db.query<{
        id: string;
        name: string;
        facts: { editId: string; seriesId: string };
      }>(`select id, name, facts from outbox order by id`);
      for (const { id, name, facts } of events.filter((event) => !done.has(event.id))) {
        done.add(id);
        if (name === EditAnnounced.name) await story.get(FollowEdit).execute(id, facts.editId);
        if (name === SeriesEdited.name || name === EditTakenBack.name)
          await story.get(FollowCapacity).execute(facts.seriesId);
      }
      await story.work();
    },
    ticket: async (token: string) =>
      ((await http.ask(TICKET, { t: token })).data!['ticket'] as { response: object }).response,
    seats: async (id: string) =>
      ((await http.ask(SEATS, { id })).data!['occurrence'] as { seats: object }).seats,
  };
}

describe('answers to the dates of an edited series', () => {
  let http: RsvpsHttp;
  afterEach(async () => {
    expect(await http.story.drifted()).toEqual([]);
    await http.close();
  });

  it('are counted before, wait for a yes after, and stand with one press', async () => {
    const { preview, save, follow, ticket, dates, seriesId, ...rest } = await open('0');
    ({ http } = rest);
    const { story } = http;
    const [first, second] = dates;
    const [aoi] = [await story.attend(first!, 'Aoi'), await story.attend(second!, 'Aoi')];
    const beni = await story.attend(second!, 'Beni');
    const chie = await story.attend(second!, 'Chie');
    const edit = {
      series: {
        ...{ seriesId, fromOccurrenceId: first, rrule: 'FREQ=WEEKLY;BYDAY=TH' },
        startLocal: '2026-11-19T07:00:00',
      },
    };
    const before = await preview(edit);
    expect(before.peopleTold).toBe(3);
    expect(before.changes.slice(0, 3)).toEqual([
      {
        kind: 'MOVED',
        after: '2026-11-19T07:00:00',
        answers: 'MUST_RECONFIRM',
        seated: 1,
        waiting: 0,
      },
      {
        kind: 'MOVED',
        after: '2026-11-26T07:00:00',
        answers: 'MUST_RECONFIRM',
        seated: 2,
        waiting: 1,
      },
      { kind: 'MOVED', after: '2026-12-03T07:00:00', answers: 'NONE', seated: 0, waiting: 0 },
    ]);
    expect(await ticket(aoi.token)).toMatchObject({ seat: 'HELD', reconfirmUntil: null });
    await save(edit);
    await follow();
    expect(await ticket(aoi.token)).toMatchObject({
      ...{ seat: 'HELD', askedAgainAt: null },
      reconfirmUntil: expect.stringMatching(/^2026-11-13T03:00/),
    });
    expect(await http.mutate(KEEP, { token: aoi.token })).toMatchObject({
      ticket: { response: { answer: 'ACCEPTED', seat: 'HELD', reconfirmUntil: null } },
    });
    await story.pass('49 hours');
    expect((await story.seats(second!)).map(({ seat }) => seat)).toEqual([
      ...['none', 'none', 'offered'],
    ]);
    const late = [
      await http.mutate(KEEP, { token: beni.token }),
      await http.mutate(KEEP, { token: chie.token }),
    ];
    expect(late).toEqual([
      { __typename: 'SeatReleased', code: 'RECONFIRM_EXPIRED' },
      { __typename: 'SeatReleased', code: 'NO_SEAT' },
    ]);
    await save({ cancel: { occurrenceId: first, reason: '台風' } });
    await follow();
    expect(await http.mutate(KEEP, { token: aoi.token })).toEqual({
      ...{ __typename: 'OccurrenceOver', code: 'OCCURRENCE_CANCELLED' },
    });
    expect(await ticket(aoi.token)).toMatchObject({ answer: 'ACCEPTED', seat: 'HELD' });
    await save({ reinstate: { occurrenceId: first } });
    await follow();
    expect(await ticket(aoi.token)).toMatchObject({
      ...{ seat: 'HELD', askedAgainAt: expect.any(String), reconfirmUntil: null },
    });
  });

  it('hear nothing of an edit that is taken back, and the capacity is what it was', async () => {
    const { save, follow, ticket, seats, dates, seriesId, ...rest } = await open('30');
    ({ http } = rest);
    const { story } = http;
    const [first, second] = dates;
    const aoi = await story.attend(first!, 'Aoi');
    await story.attend(second!, 'Beni');
    const resize = (capacity: number | null) =>
      http.mutate(RESIZE, { occurrenceId: second, capacity }, story.host);
    expect(await resize(5)).toMatchObject({ seats: { capacity: 5, capacityIsOwn: true } });
    await save({ series: { seriesId, capacity: 8 } });
    await follow();
    expect(await seats(first!)).toEqual({ capacity: 8, capacityIsOwn: false, held: 1 });
    expect(await seats(second!)).toEqual({ capacity: 5, capacityIsOwn: true, held: 1 });
    expect(await resize(null)).toMatchObject({ seats: { capacity: 8, capacityIsOwn: false } });
    const moved = await save({
      series: { seriesId, startLocal: '2026-11-18T12:00:00', capacity: 3 },
    });
    expect(moved.state).toBe('WAITING');
    await follow();
    expect(await seats(first!)).toMatchObject({ capacity: 3 });
    const back = await http.mutate(TAKE_BACK, { editId: moved.id }, story.host);
    expect(back).toEqual({ __typename: 'EditTakenBack' });
    await follow();
    expect(await seats(first!)).toMatchObject({ capacity: 8 });
    await story.pass('1 hour');
    await follow();
    expect(await ticket(aoi.token)).toMatchObject({ askedAgainAt: null, reconfirmUntil: null });
    expect(await story.eventNames()).not.toContain('rsvps.answers_followed');
  });
});
