import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Clubs } from '@asaza/clubs';
import { Database } from '@asaza/platform/database';
import {
  openGatheringsHttp,
  type CreatedGathering,
  type GatheringsHttp,
} from '../../../../test/support/gatherings-http';

describe('dates that meet', () => {
  let http: GatheringsHttp;
  let made: CreatedGathering;
  beforeAll(async () => {
    http = await openGatheringsHttp();
    made = await http.create();
  });
  afterAll(() => http.close());

  const ask = (asked: object = {}, viewer: string | undefined = http.host) =>
    http.ask(
      `query ($startsAt: [DateTime!]!, $minutes: Int!, $clubId: ID, $except: ID) {
         dateClashes(startsAt: $startsAt, durationMinutes: $minutes, clubId: $clubId, exceptSeriesId: $except) {
           startsAt title theirStart } }`,
      { startsAt: ['2026-11-19T22:00:00Z'], minutes: 60, ...asked },
      viewer,
    );
  const found = async (asked: object = {}, viewer?: string) =>
    ((await ask(asked, viewer)).data as { dateClashes: { startsAt: string }[] }).dateClashes;

  it('are found for whoever hosts the other one, with its title and its own clock', async () => {
    expect(await found()).toEqual([
      {
        startsAt: '2026-11-19T22:00:00Z',
        title: '川べり朝食会',
        theirStart: '2026-11-20T07:00:00',
      },
    ]);
  });

  it('meet when one begins before the other has ended, and not when it just has', async () => {
    const starts = [
      '2026-11-19T21:00:00Z',
      '2026-11-19T21:01:00Z',
      '2026-11-19T23:29:00Z',
      '2026-11-19T23:30:00Z',
    ];
    expect((await found({ startsAt: starts })).map(({ startsAt }) => startsAt)).toEqual([
      '2026-11-19T21:01:00Z',
      '2026-11-19T23:29:00Z',
    ]);
  });

  it('do not count in the series itself, nor when they are off', async () => {
    expect(await found({ except: made.series.id })).toEqual([]);
    await http.db.query(
      `update occurrences set status = 'cancelled', cancelled_by = 'host' where number = 129 and series_id = $1`,
      [made.series.id],
    );
    expect(await found({ startsAt: ['2026-12-17T22:00:00Z'] })).toEqual([]);
  });

  it('of a club are told to its people alone', async () => {
    const clubId = made.series.club.id;
    expect(await found({ clubId }, http.guest)).toEqual([]);
    const member = await http.person('会員');
    await http.app.get(Database).tx((tx) => http.app.get(Clubs).join(tx, clubId, member));
    expect(await found({ clubId }, member)).toHaveLength(1);
    expect(await found({}, member)).toEqual([]);
    expect(await found({ clubId: 'x', except: 'y' })).toHaveLength(1);
  });

  it('are asked for by those who signed in, for at most 50 starts', async () => {
    const nobody = await http.ask(
      `{ dateClashes(startsAt: ["2026-11-19T22:00:00Z"], durationMinutes: 60) { title } }`,
    );
    expect(nobody.errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    const startsAt = Array.from({ length: 51 }, () => '2026-11-19T22:00:00Z');
    expect((await ask({ startsAt })).errors?.[0]?.extensions).toMatchObject({
      field: 'startsAt',
      reason: 'too_many',
      limit: 50,
    });
    expect((await ask({ minutes: 0 })).errors?.[0]?.extensions).toMatchObject({
      field: 'durationMinutes',
      reason: 'end_before_start',
    });
  });
});
