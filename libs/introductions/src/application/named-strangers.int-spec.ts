import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenArea } from '../../../../test/support/area';
import { openIntroductions } from '../../../../test/support/round-desk';
import { BuildRound } from './build-round';
import { Morning } from './morning.factory';
import { RoundViews } from './round-views';
import { SendRound } from './send-round';

describe('a person whose address a host typed at the door', () => {
  let area: OpenArea;
  beforeAll(async () => {
    area = await openIntroductions();
  });
  afterAll(() => area.close());

  it('is in no pair and under no name but the typed one, whatever they said yes to elsewhere', async () => {
    const morning = new Morning({ query: area.db.query, bytes: (n) => randomBytes(n) });
    await morning.club();
    const member = await morning.person({ gives: ['確定申告'], asks: ['パンの焼き方'] });
    const named = await morning.person({ name: '小川', gives: ['パンの焼き方'] });
    const occurrenceId = await morning.held([member, named], [named]);
    const roundId = (await area.get(BuildRound).execute(occurrenceId))!;
    const view = (await area.get(RoundViews).byOccurrences([occurrenceId])).get(occurrenceId)!;
    expect(view.pairs).toEqual([]);
    expect(view.unmatched).toContainEqual({ name: '名札', reason: 'no_consent' });
    expect(JSON.stringify(view)).not.toContain('小川');
    await area.db.advance('12 hours 1 minute');
    await area.get(SendRound).whenDue(roundId);
    expect(await area.db.query(`select id from proposals`)).toEqual([]);
  });

  it('is introduced like everybody once they answered the club themselves', async () => {
    const morning = new Morning({ query: area.db.query, bytes: (n) => randomBytes(n) });
    await morning.club();
    const one = await morning.person({ gives: ['確定申告'], asks: ['パンの焼き方'] });
    const other = await morning.person({ gives: ['パンの焼き方'], asks: ['茶道'] });
    const occurrenceId = await morning.held([one, other]);
    await area.get(BuildRound).execute(occurrenceId);
    const view = (await area.get(RoundViews).byOccurrences([occurrenceId])).get(occurrenceId)!;
    expect(view.pairs).toHaveLength(1);
  });
});
