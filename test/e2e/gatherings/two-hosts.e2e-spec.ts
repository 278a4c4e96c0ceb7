import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Caller } from '../../support/graphql-client';
import { answer, signIn } from '../../support/people-of-the-story';
import {
  edit,
  edited,
  makeSeries,
  scheduleOf,
  type DateSeen,
  type SeriesSeen,
} from '../../support/series-of-the-story';
import { startStack, type Stack } from '../../support/stack';

describe('two hosts edit the same series', () => {
  let stack: Stack;
  let host: Caller;
  let second: Caller;
  let series: SeriesSeen;
  let dates: DateSeen[];

  beforeAll(async () => {
    stack = await startStack();
    await stack.db.setClock('2026-12-20T00:00:00Z');
    host = await signIn(stack, 'asako@example.jp');
    second = await signIn(stack, 'keiko@example.jp');
  }, 60_000);
  afterAll(() => stack.stop());
  const now = () => scheduleOf(host, series.slug);

  beforeEach(async () => {
    series = await makeSeries(host);
    dates = await scheduleOf(host, series.slug);
    // Answering makes a member; the owner makes the member a host.
    await answer(stack, dates[0]!.id, '恵子', 'keiko@example.jp');
    const { club } = await host.get<{
      club: { members: { edges: { node: { personId: string; role: string } }[] } };
    }>(
      `query ($slug: String!) { club(slug: $slug) { members { edges { node { personId role } } } } }`,
      { slug: series.club.slug },
    );
    const { personId } = club.members.edges.find(({ node }) => node.role === 'MEMBER')!.node;
    await host.mutate('setMemberRole', { clubId: series.club.id, personId, role: 'HOST' }, '');
  });

  it('shows the second both versions and overwrites nothing, until that version is sent', async () => {
    const seen = series.version;
    const first = await edited(
      host,
      { occurrence: { occurrenceId: dates[2]!.id, startLocal: '2027-01-21T08:00:00' } },
      seen,
    );
    const mine = {
      occurrence: { occurrenceId: dates[2]!.id, startLocal: '2027-01-22T09:00:00' },
    };
    const conflict = await edit(second, mine, seen);
    expect(conflict).toMatchObject({
      __typename: 'EditedMeanwhile',
      code: 'EDITED_MEANWHILE',
      version: first.series.version,
    });
    expect(conflict.edits!.map(({ id }) => id)).toEqual([first.edit.id]);
    expect(conflict.edits![0]!.changes[0]).toMatchObject({ after: '2027-01-21T08:00:00' });
    expect((await now()).find(({ id }) => id === dates[2]!.id)!.startsAtLocal).toBe(
      '2027-01-21T08:00:00',
    );
    await edited(second, mine, conflict.version!);
    expect((await now()).find(({ id }) => id === dates[2]!.id)!.startsAtLocal).toBe(
      '2027-01-22T09:00:00',
    );
  });

  it('lets both through when they touch different dates', async () => {
    const seen = series.version;
    await edited(host, { cancel: { occurrenceId: dates[2]!.id } }, seen);
    await edited(second, { cancel: { occurrenceId: dates[5]!.id } }, seen);
    const off = (await now()).filter(({ status }) => status === 'CANCELLED');
    expect(off.map(({ id }) => id)).toEqual([dates[2]!.id, dates[5]!.id]);
  });

  it('of two that arrive in the same moment saves one and refuses one', async () => {
    const all = [host, second].map((caller, index) =>
      edit(
        caller,
        {
          occurrence: {
            occurrenceId: dates[2]!.id,
            startLocal: `2027-01-2${index + 1}T10:00:00`,
          },
        },
        series.version,
      ),
    );
    const names = (await Promise.all(all)).map(({ __typename }) => __typename).sort();
    expect(names).toEqual(['EditedMeanwhile', 'GatheringEdited']);
  });

  it('counts a role that was taken a second ago', async () => {
    const { viewer } = await second.get<{ viewer: { person: { id: string } } }>(
      `{ viewer { person { id } } }`,
    );
    await host.mutate(
      'setMemberRole',
      { clubId: series.club.id, personId: viewer.person.id, role: 'MEMBER' },
      '',
    );
    const refused = await second.ask(
      `mutation ($input: EditGatheringInput!) { editGathering(input: $input) { __typename } }`,
      { input: { edit: { cancel: { occurrenceId: dates[0]!.id } } } },
    );
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await now()).toEqual(dates);
  });
});
