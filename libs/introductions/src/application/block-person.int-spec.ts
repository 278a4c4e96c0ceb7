import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { OpenArea } from '../../../../test/support/area';
import { openIntroductions } from '../../../../test/support/round-desk';
import type { Morning } from './morning.factory';
import { BlockPerson } from './block-person';
import { LiftBlock } from './lift-block';
import { ProposalViews } from './proposal-views';
import { SafetyGround, viewerOf } from './safety.factory';
import { SafetyViews } from './safety-views';

describe('a block', () => {
  let area: OpenArea;
  let story: SafetyGround;
  let morning: Morning;
  beforeAll(async () => {
    area = await openIntroductions();
    const { get, db } = area;
    const { query, advance } = db;
    story = new SafetyGround({ get, query, advance, bytes: (n) => randomBytes(n) });
  });
  afterAll(() => area.close());
  beforeEach(async () => {
    morning = await story.club();
  });

  it('keeps two apart in every club, whoever of the two placed it, until that one lifts it', async () => {
    const [one, other] = await story.people(morning, 2);
    const { one: link } = await story.put(morning, one, other);
    expect((await area.get(BlockPerson).execute(null, { token: link })).ok).toBe(true);
    const elsewhere = await story.club();
    const barred = await story.build(elsewhere, [one, other]);
    expect(await story.statesOf(barred)).toEqual([]);
    // Not theirs: nothing happens, and nothing tells that there is one.
    await area.get(LiftBlock).execute(viewerOf(other), { personId: one });
    expect((await area.get(SafetyViews).of(other)).blocks).toEqual([]);
    expect(await story.statesOf(await story.build(elsewhere, [one, other]))).toEqual([]);
    await area.get(LiftBlock).execute(viewerOf(one), { personId: other });
    await area.db.query(`delete from proposals where low_id = $1`, [one]);
    expect(await story.statesOf(await story.build(await story.club(), [one, other]))).toEqual([
      'preview',
    ]);
  });

  it('placed one second before a round goes out wins', async () => {
    const [one, other] = await story.people(morning, 2);
    await story.put(morning, one, other);
    await area.db.query(`update proposals set state = 'expired' where low_id = $1`, [one]);
    const roundId = await story.build(morning, [one, other]);
    expect(await story.statesOf(roundId)).toEqual(['preview']);
    await area.get(BlockPerson).execute(viewerOf(one), { personId: other });
    await story.send(roundId);
    expect(await story.statesOf(roundId)).toEqual(['dropped']);
  });

  it('takes the answers of both as before and introduces nobody: neither page tells', async () => {
    const [one, other] = await story.people(morning, 2);
    const { id, ...link } = await story.put(morning, one, other);
    await story.say(link.other, 'yes');
    const before = await area.get(ProposalViews).byToken(link.other);
    await area.get(BlockPerson).execute(null, { token: link.one });
    const answered = await story.say(link.one, 'yes');
    expect(answered).toMatchObject({ ok: true, value: { myAnswer: 'yes', introduction: null } });
    expect(await area.get(ProposalViews).byToken(link.other)).toEqual(before);
    expect(await story.introduced(id)).toBe(0);
  });

  it('control: without it the same two answers introduce', async () => {
    const [one, other] = await story.people(morning, 2);
    const { id, ...link } = await story.put(morning, one, other);
    await story.say(link.other, 'yes');
    await story.say(link.one, 'yes');
    expect(await story.introduced(id)).toBe(1);
  });

  it('is placed on nobody whom the viewer was never put to, in the words for an unknown id', async () => {
    const [one, stranger] = await story.people(morning, 2);
    const block = (personId: string) => area.get(BlockPerson).execute(viewerOf(one), { personId });
    const known = await block(stranger);
    expect(known).toEqual(await block('01900000-0000-7000-8000-000000000001'));
    expect(known).toEqual(await block('nobody'));
    expect(known).toMatchObject({ ok: false, refusal: { code: 'NOT_FOUND' } });
  });
});
