import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@asaza/kernel';
import { openArea } from '../../../../test/support/area';
import type { AttendeeState } from '../domain/attendee-state';
import { addressOf, storyIn, storyNeeds, type Story } from '../story.factory';
import { PeopleList } from './people-list';
import { WithdrawResponse } from './withdraw-response';

describe('the people of a date, by state', () => {
  let story: Story;
  let occurrenceId: string;
  let helper: Viewer;
  beforeAll(async () => {
    story = await storyIn(await openArea(storyNeeds));
    occurrenceId = await story.occurrence({ capacity: 3 });
    for (const name of ['Akari', 'Botan', 'Chika', 'Daigo', 'Eita'])
      await story.attend(occurrenceId, name);
    const { token } = await story.attend(occurrenceId, 'Fuku');
    await story.get(WithdrawResponse).execute(token);
    helper = await story.person('Helper');
    await story.area.db.query(
      `insert into memberships (club_id, person_id, role, since) values ($1, $2, 'helper', now())`,
      [story.clubId, helper.personId],
    );
  });
  beforeEach(() => undefined);
  afterAll(() => story.area.close());

  const list = async (
    state: AttendeeState,
    search: string | null = null,
    as: Viewer | null = story.host,
    page: { first: number; after: string | null } = { first: 50, after: null },
  ) => {
    const outcome = await story.get(PeopleList).inState(as, occurrenceId, state, page, search);
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    return outcome.value;
  };
  const names = async (state: AttendeeState, search: string | null = null, as?: Viewer) =>
    (await list(state, search, as)).items.map(({ node }) => node.rsvp.name);
  const counts = async (search: string | null = null, as: Viewer | null = story.host) => {
    const outcome = await story.get(PeopleList).counts(as, occurrenceId, search);
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    return Object.fromEntries(outcome.value.map(({ state, count }) => [state, count]));
  };

  it('counts every state at once and lists one of them', async () => {
    expect(await counts()).toEqual({
      ...{ coming: 3, awaiting_approval: 0, offered: 0, waitlisted: 2, provisional: 0 },
      ...{ maybe: 0, declined: 1, refused: 0, unseated: 0 },
    });
    expect(await names('coming')).toEqual(['Akari', 'Botan', 'Chika']);
    expect(await names('waitlisted')).toEqual(['Daigo', 'Eita']);
    expect(await names('declined')).toEqual(['Fuku']);
    expect(await names('offered')).toEqual([]);
  });

  it('goes on page by page in the order of joining', async () => {
    const first = await list('coming', null, story.host, { first: 2, after: null });
    expect(first).toMatchObject({ hasNext: true, totalCount: 3 });
    const rest = await list('coming', null, story.host, {
      first: 2,
      after: first.items[1]!.cursor,
    });
    expect(rest.items.map(({ node }) => node.rsvp.name)).toEqual(['Chika']);
    const bad = await story
      .get(PeopleList)
      .inState(story.host, occurrenceId, 'coming', { first: 2, after: 'nonsense' }, null);
    expect(bad).toMatchObject({ refusal: { field: 'after' } });
  });

  it('finds by name, and for hosts by a whole address, never by a part of one', async () => {
    expect(await names('coming', 'bot')).toEqual(['Botan']);
    expect(await counts('bot')).toMatchObject({ coming: 1, waitlisted: 0 });
    expect(await names('coming', addressOf('Botan').toUpperCase())).toEqual(['Botan']);
    expect(await counts(addressOf('Botan'))).toMatchObject({ coming: 1, waitlisted: 0 });
    for (const part of ['@example.jp', 'botan@', 'otan@example.jp', 'stranger@example.jp'])
      expect(await names('coming', part)).toEqual([]);
    expect(await names('coming', addressOf('Botan'), helper)).toEqual([]);
    expect(await names('coming', 'bot', helper)).toEqual(['Botan']);
  });

  it("tells who waits for a host's yes from who was told no, by date with one statement", async () => {
    const approve = (name: string, approval: string) =>
      story.area.db.query(
        `update rsvps set approval = $2, response = 'accepted' where occurrence_id = $1 and name = $3`,
        [occurrenceId, approval, name],
      );
    const other = await story.occurrence({ startsAt: '2026-12-03T22:00:00Z' });
    const awaiting = () => story.get(PeopleList).awaiting([other, occurrenceId]);
    expect(await awaiting()).toEqual([0, 0]);
    await approve('Fuku', 'pending');
    expect(await awaiting()).toEqual([0, 1]);
    expect(await names('awaiting_approval')).toEqual(['Fuku']);
    await approve('Fuku', 'refused');
    expect(await awaiting()).toEqual([0, 0]);
    expect(await names('refused')).toEqual(['Fuku']);
    expect(await names('unseated')).toEqual([]);
  });

  it('is for those who help', async () => {
    const stranger = await story.person('Stranger');
    for (const [viewer, code] of [
      [stranger, 'FORBIDDEN'],
      [null, 'UNAUTHENTICATED'],
    ] as const)
      expect(await story.get(PeopleList).counts(viewer, occurrenceId, null)).toMatchObject({
        refusal: { code },
      });
  });
});
