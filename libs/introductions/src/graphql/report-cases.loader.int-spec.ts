import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { RequestContext } from '@asaza/platform/graphql';
import { Tx } from '@asaza/platform/database';
import type { OpenArea } from '../../../../test/support/area';
import { openIntroductions } from '../../../../test/support/round-desk';
import { ReportQueue } from '../application/report-queue';
import { SafetyGround } from '../application/safety.factory';
import { ReportCasesLoader } from './report-cases.loader';

describe('reports in several clubs of one host', () => {
  let area: OpenArea;
  beforeAll(async () => {
    area = await openIntroductions();
  });
  afterAll(() => area.close());

  it('cost the queries of one', async () => {
    const { get, db } = area;
    const { query, advance } = db;
    const story = new SafetyGround({ get, query, advance, bytes: (n) => randomBytes(n) });
    const clubs = [await story.club(), await story.club(), await story.club()];
    const viewer = await story.host(clubs[0]!);
    for (const club of clubs) {
      const [seller, reporter] = await story.people(club, 2);
      const { other: link } = await story.put(club, seller, reporter);
      await story.report(link, '保険の話でした');
    }
    const context = { viewer } as RequestContext;
    const queries = jest.spyOn(Tx.prototype, 'rows');
    const cost = async (n: number) => {
      queries.mockClear();
      const loader = new ReportCasesLoader(get(ReportQueue));
      const found = await Promise.all(
        clubs.slice(0, n).map(({ clubId }) => loader.load(context, clubId)),
      );
      expect(found.flat()).toHaveLength(n);
      return queries.mock.calls.length;
    };
    const one = await cost(1);
    expect(await cost(3)).toBe(one);
    queries.mockRestore();
    expect(await new ReportCasesLoader(get(ReportQueue)).load({} as RequestContext, 'x')).toEqual(
      [],
    );
  });
});
