import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BEFORE_BREAKFAST } from '../gatherings.factory';
import { openGatheringsHttp, type GatheringsHttp } from '../../../../test/support/gatherings-http';

describe('what a series and its dates read like', () => {
  let http: GatheringsHttp;
  beforeAll(async () => {
    http = await openGatheringsHttp();
  });
  beforeEach(() => http.db.setClock(BEFORE_BREAKFAST));
  afterAll(() => http.close());

  const series = async <T>(fields: string, viewer?: string, id?: string): Promise<T> =>
    (
      (await http.ask(`query ($id: ID!) { series(id: $id) { ${fields} } }`, { id }, viewer))
        .data as { series: T }
    ).series;
  const rows = (id: string) =>
    http.db.query<{ id: string }>(
      `select id from occurrences where series_id = $1 order by starts_at`,
      [id],
    );

  it('reads own values before those of the series, null too, and the others from it', async () => {
    const own = await http.create({
      description: { ja: '定例の説明' },
      onlineUrl: 'https://meet.example/series',
    });
    const [one, other] = await rows(own.series.id);
    await http.db.query(
      `update occurrences set own = array['title', 'description', 'fee', 'doors', 'venue', 'online_url', 'capacity'],
              title_ja = '特別編', description_ja = 'この回の説明', doors_minutes_before = 30, capacity = 7
        where id = $1`,
      [one?.id],
    );
    // Values that are not the occurrence's own say nothing, whatever stands in the row.
    await http.db.query(`update occurrences set title_ja = '残り' where id = $1`, [other?.id]);
    const fields = `title { ja } description { ja } fee { amount } venue { name } doorsOpenAt startsAt own`;
    const read = async (id: string | undefined) =>
      (await http.ask(`query ($id: ID!) { occurrence(id: $id) { ${fields} } }`, { id })).data[
        'occurrence'
      ] as { own: string[] };
    expect(await read(one?.id)).toMatchObject({
      title: { ja: '特別編' },
      description: { ja: 'この回の説明' },
      fee: null,
      venue: null,
      startsAt: '2026-11-19T22:00:00Z',
      doorsOpenAt: '2026-11-19T21:30:00Z',
    });
    expect(await read(other?.id)).toMatchObject({
      title: { ja: '川べり朝食会' },
      description: { ja: '定例の説明' },
      fee: { amount: 1500 },
      venue: { name: '喫茶 みなも' },
      doorsOpenAt: '2026-12-17T21:45:00Z',
      own: [],
    });
  });

  it('says what the rule says now, and what it will say', async () => {
    const own = await http.create();
    expect(await series('nextSentence(locale: ja) { from }', undefined, own.series.id)).toEqual({
      nextSentence: null,
    });
    await http.db.query(
      `update series_rules set valid_until = '2027-01-01T00:00:00' where series_id = $1`,
      [own.series.id],
    );
    await http.db.query(
      `insert into series_rules (id, series_id, valid_from, rrule, start_local)
       values (gen_random_uuid(), $1, '2027-01-01T00:00:00', 'FREQ=WEEKLY;BYDAY=TH', '2027-01-07T07:00:00')`,
      [own.series.id],
    );
    const both = 'sentence(locale: ja) nextSentence(locale: ja) { from sentence } rrule startLocal';
    expect(await series(both, undefined, own.series.id)).toEqual({
      sentence: expect.stringContaining('第3金曜'),
      nextSentence: { from: '2027-01-07', sentence: expect.stringContaining('木曜') },
      rrule: 'FREQ=WEEKLY;BYDAY=TH',
      startLocal: '2027-01-07T07:00:00',
    });
    await http.db.setClock('2027-01-02T00:00:00Z');
    expect(await series(both, undefined, own.series.id)).toMatchObject({
      sentence: expect.stringContaining('木曜'),
      nextSentence: null,
    });
  });
});
