import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@asaza/kernel';
import { IntroductionsSchema } from '../../../../test/support/introductions-schema';

const OCCURRENCE = `query ($id: ID!) { occurrence(id: $id) { round { id pairs { id } } } }`;
const SEND = `mutation ($input: SendRoundInput!) { sendRound(input: $input) { __typename } }`;

interface Round {
  id: string;
  pairs: { id: string }[];
}

describe('the hand of a host in the schema', () => {
  let schema: IntroductionsSchema;
  beforeAll(async () => {
    schema = await IntroductionsSchema.open();
  });
  afterAll(() => schema.close());
  beforeEach(() => schema.club());

  const roundOf = async (id: string, viewer: Viewer | null): Promise<Round | null> => {
    const { data, errors } = await schema.ask(OCCURRENCE, { id }, viewer);
    expect(errors).toEqual([]);
    return (data!['occurrence'] as { round: Round | null }).round;
  };
  it('lets hosts alone look at other terms, take them, keep a pair and add one, and names a bad choice', async () => {
    const { id: roundId, pairs } = (await roundOf(await schema.built(), schema.owner))!;
    const deeds: [string, object][] = [
      ['previewRound', { roundId, terms: { each: 1 } }],
      ['rebuildRound', { roundId, terms: { fieldWish: -2 } }],
      ['lockPair', { roundId, pairId: pairs[0]!.id, locked: true }],
      ['addPair', { roundId, personId: schema.low, otherId: schema.high }],
    ];
    const tell = ([name, input]: [string, object], viewer: Viewer | null) => {
      const type = `${name === 'previewRound' ? 'RebuildRound' : name[0]!.toUpperCase() + name.slice(1)}Input!`;
      const kind = name === 'previewRound' ? 'query' : 'mutation';
      const reason = name === 'addPair' ? '... on PairNotPossible { reason }' : '';
      return schema.mutate(
        `${kind} ($input: ${type}) { ${name}(input: $input) { __typename ${reason} } }`,
        input,
        viewer,
      );
    };
    for (const deed of deeds) {
      expect(await tell(deed, null)).toEqual({ error: 'UNAUTHENTICATED' });
      expect(await tell(deed, await schema.member('helper', '受付'))).toEqual({
        error: 'FORBIDDEN',
      });
      const stranger = { personId: await schema.morning.person(), sessionId: 'none' };
      expect(await tell(deed, stranger)).toEqual({ error: 'NOT_FOUND' });
    }
    for (const terms of [{ each: 4 }, { floor: 0.9 }, { fieldWish: 3 }])
      expect(await tell(['previewRound', { roundId, terms }], schema.owner)).toEqual({
        error: 'BAD_USER_INPUT',
      });
    const told = [];
    for (const deed of deeds) told.push(await tell(deed, schema.owner));
    expect(told).toEqual([
      { __typename: 'RoundPreviewed' },
      { __typename: 'RoundRebuilt' },
      // The pair of before was computed again: it is another one now.
      { error: 'NOT_FOUND' },
      { __typename: 'PairNotPossible', reason: 'IN_ROUND' },
    ]);
    await schema.mutate(SEND, { roundId }, schema.owner);
    for (const deed of deeds)
      expect(await tell(deed, schema.owner)).toEqual({ __typename: 'RoundAlreadySent' });
  });

  it('shows what comes of introductions to hosts alone', async () => {
    const [club] = await schema.db.query(`select slug from club_slugs where club_id = $1`, [
      schema.morning.clubId,
    ]);
    const read = async (viewer: Viewer | null) =>
      (
        await schema.ask(
          `query ($slug: String!) { club(slug: $slug) { introductionPicture { bothYes { count } rounds { gini } } } }`,
          club!,
          viewer,
        )
      ).data!['club'];
    expect(await read(schema.owner)).toEqual({
      introductionPicture: { bothYes: null, rounds: [] },
    });
    for (const other of [
      null,
      await schema.member('helper', '受付'),
      await schema.member('member', '会員'),
    ])
      expect(await read(other)).toEqual({ introductionPicture: null });
  });
});
