import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  openGatheringsHttp,
  type CreatedGathering,
  type GatheringsHttp,
} from '../../../../test/support/gatherings-http';

describe('dates on holidays that wait for a host', () => {
  let http: GatheringsHttp;
  let made: CreatedGathering;
  beforeAll(async () => {
    http = await openGatheringsHttp();
    made = await http.create({
      rrule: 'FREQ=WEEKLY;BYDAY=MO',
      startLocal: '2026-11-16T07:00:00',
      holidayPolicy: 'ASK',
    });
  });
  afterAll(() => http.close());

  interface Undecided {
    readonly originalStart: string;
    readonly holiday: string;
  }
  const undecided = async (viewer?: string, id = made.series.id): Promise<Undecided[]> => {
    const { data, errors } = await http.ask(
      `query ($id: ID!) { series(id: $id) { undecidedHolidays { originalStart holiday } } }`,
      { id },
      viewer,
    );
    expect(errors).toBeUndefined();
    return (data as { series: { undecidedHolidays: Undecided[] } }).series.undecidedHolidays;
  };
  const starts = async (): Promise<string[]> =>
    (await undecided(http.host)).map(({ originalStart }) => originalStart);
  const edit = async (change: object): Promise<void> => {
    const { data, errors } = await http.ask(
      `mutation ($input: EditGatheringInput!) { editGathering(input: $input) { __typename } }`,
      { input: { edit: change } },
      http.host,
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ editGathering: { __typename: 'GatheringEdited' } });
  };
  const decide = (originalStart: string, decision: string) =>
    edit({ decideHoliday: { seriesId: made.series.id, originalStart, decision } });

  it('are named to hosts with their holiday, and to nobody else', async () => {
    expect((await undecided(http.host))[0]).toEqual({
      originalStart: '2026-11-23T07:00:00',
      holiday: '勤労感謝の日',
    });
    expect(await undecided()).toEqual([]);
    expect(await undecided(http.guest)).toEqual([]);
  });

  it('are none where the policy does not ask', async () => {
    const plain = await http.create({ rrule: 'FREQ=WEEKLY;BYDAY=MO' });
    expect(await undecided(http.host, plain.series.id)).toEqual([]);
  });

  it('wait no more once they are decided: kept, left out, moved, or called off', async () => {
    const [first, second, third, fourth] = await starts();
    expect(first).toBe('2026-11-23T07:00:00');
    await decide(first ?? '', 'KEEP');
    await decide(second ?? '', 'SKIP');
    await decide(third ?? '', 'NEXT_WORKDAY');
    const [row] = await http.db.query<{ id: string }>(
      `select id from occurrences where series_id = $1 and rule_start = $2`,
      [made.series.id, fourth],
    );
    await edit({ cancel: { occurrenceId: row?.id } });
    const left = await starts();
    expect(left.length).toBeGreaterThan(0);
    for (const decided of [first, second, third, fourth]) expect(left).not.toContain(decided);
  });
});
