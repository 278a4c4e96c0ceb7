import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fingerprint } from '../../support/fingerprint';
import type { Caller } from '../../support/graphql-client';
import { answer, signIn } from '../../support/people-of-the-story';
import { startStack, type Stack } from '../../support/stack';

interface Made {
  readonly clubId: string;
  readonly slug: string;
  readonly seriesId: string;
  readonly occurrence: { readonly id: string; readonly slug: string };
  attendeeId: string;
  invitationId: string;
  messageId: string;
  answerInvitationId: string;
}

describe('a host of one club with the ids of another', () => {
  let stack: Stack;
  let mine: Caller;
  let theirs: Caller;
  let own: Made;
  const foreign = {} as Record<'PUBLIC' | 'PRIVATE', Made>;

  const make = async (host: Caller, visibility: 'PUBLIC' | 'PRIVATE'): Promise<Made> => {
    const made = await host.mutate<{
      __typename: string;
      firstOccurrence: { id: string; slug: string };
      series: { id: string; club: { id: string; slug: string } };
    }>(
      'createSeries',
      {
        title: { ja: '朝の会' },
        rrule: 'FREQ=WEEKLY;BYDAY=FR',
        startLocal: '2027-01-15T07:00:00',
        timeZone: 'Asia/Tokyo',
        durationMinutes: 90,
        capacity: 8,
        visibility,
      },
      '... on SeriesCreated { firstOccurrence { id slug } series { id club { id slug } } }',
    );
    const occurrenceId = made.firstOccurrence.id;
    await host.mutate('addAttendee', { occurrenceId, name: '客', email: 'guest@example.jp' }, '');
    await host.mutate(
      'inviteSpeaker',
      { occurrenceIds: [occurrenceId], name: '話', email: 'speaker@example.jp', locale: 'ja' },
      '',
    );
    const { occurrence } = await host.get<{
      occurrence: {
        attendees: { edges: { node: { id: string } }[] };
        speakerInvitations: { id: string }[];
      };
    }>(
      `query ($id: ID!) { occurrence(id: $id) { attendees { edges { node { id } } } speakerInvitations { id } } }`,
      { id: occurrenceId },
    );
    const written = { subject: { ja: 'x' }, body: { ja: 'x' } };
    const saved = await host.mutate<{ __typename: string; message: { id: string } }>(
      'saveMessage',
      { occurrenceId, audience: 'ALL', ...written },
      '... on MessageSaved { message { id } }',
    );
    // Only members see what is private: there is nobody to invite.
    const link =
      visibility === 'PUBLIC' &&
      (await host.mutate<{ __typename: string; invitationId: string }>(
        'makeAnswerLink',
        { seriesId: made.series.id },
        '... on AnswerLinkMade { invitationId }',
      ));
    return {
      answerInvitationId: link ? link.invitationId : made.series.id,
      messageId: saved.message.id,
      clubId: made.series.club.id,
      slug: made.series.club.slug,
      seriesId: made.series.id,
      occurrence: made.firstOccurrence,
      attendeeId: occurrence.attendees.edges[0]!.node.id,
      invitationId: occurrence.speakerInvitations[0]!.id,
    };
  };

  beforeAll(async () => {
    stack = await startStack();
    await stack.db.setClock('2027-01-14T21:45:00Z');
    [mine, theirs] = [
      await signIn(stack, 'mine@example.jp'),
      await signIn(stack, 'theirs@example.jp'),
    ];
    own = await make(mine, 'PUBLIC');
    foreign.PUBLIC = await make(theirs, 'PUBLIC');
    foreign.PRIVATE = await make(theirs, 'PRIVATE');
    await answer(stack, foreign.PUBLIC.occurrence.id, '別', 'other@example.jp');
    await stack.settled();
  }, 90_000);
  afterAll(() => stack.stop());

  /** Every change that a host can make, with the ids of `at`; where two ids meet, one of each club as well. */
  const changes = (at: Made): [string, Record<string, unknown>][] => {
    const occurrenceId = at.occurrence.id;
    const personId = at.clubId;
    const words = { subject: { ja: 'x' }, body: { ja: 'x' } };
    return [
      ['addAttendee', { occurrenceId, name: '客', email: 'x@example.jp' }],
      ['removeAttendee', { occurrenceId, attendeeId: at.attendeeId }],
      ['removeAttendee', { occurrenceId: own.occurrence.id, attendeeId: at.attendeeId }],
      ['answerForAttendee', { occurrenceId, attendeeId: at.attendeeId, response: 'DECLINED' }],
      ['decideApproval', { occurrenceId, attendeeId: at.attendeeId, accept: true }],
      ['changeCapacity', { occurrenceId, capacity: 1 }],
      [
        'changeCapacity',
        { occurrenceId, capacity: 1, confirmMoves: true, expected: [at.attendeeId] },
      ],
      ['setQuotas', { occurrenceId, quotas: [] }],
      ['setQuotas', { seriesId: at.seriesId, quotas: [] }],
      ['cancelOccurrence', { occurrenceId }],
      ['describeOccurrence', { occurrenceId, subtitle: { ja: 'x' } }],
      ['moveOccurrence', { occurrenceId, startLocal: '2027-01-16T07:00:00' }],
      ['inviteSpeaker', { occurrenceIds: [occurrenceId], name: 'x', email: 'x@example.jp' }],
      [
        'inviteSpeaker',
        { occurrenceIds: [own.occurrence.id, occurrenceId], name: 'x', email: 'x@example.jp' },
      ],
      ['withdrawSpeakerInvitation', { invitationId: at.invitationId }],
      ['setTalkSlots', { occurrenceId, slots: { talks: 0 } }],
      ['setTalkSlots', { seriesId: at.seriesId, slots: { talks: 0 } }],
      ['addWalkIn', { occurrenceId, name: 'x' }],
      ['checkIn', { occurrenceId, personId }],
      ['undoCheckIn', { occurrenceId, personId }],
      ['excuseAbsence', { occurrenceId, personId }],
      ['takeBackExcuse', { occurrenceId, personId }],
      ['saveMessage', { occurrenceId, audience: 'ALL', ...words }],
      ['saveMessage', { seriesId: at.clubId, audience: 'ALL', ...words }],
      ['saveMessage', { messageId: at.messageId, audience: 'ALL', ...words }],
      ['sendMessage', { messageId: at.messageId, version: 1 }],
      ['takeBackMessage', { messageId: at.messageId }],
      ['discardMessage', { messageId: at.messageId }],
      ['sendToday', { messageId: at.clubId, occurrenceId, ...words }],
      ['setHostNotices', { clubId: at.clubId, choices: [], digestHour: 19 }],
      [
        'passSeatOfAttendee',
        { occurrenceId, attendeeId: at.attendeeId, name: 'x', email: 'x@example.jp' },
      ],
      ['recordPayment', { occurrenceId, personId }],
      ['waiveFee', { occurrenceId, personId }],
      ['correctFee', { occurrenceId, personId, amount: 1 }],
      ['refundFee', { occurrenceId, personId, amount: 1 }],
      ['undoFeeEntry', { occurrenceId, personId, entryId: at.invitationId }],
      ['issueReceipt', { occurrenceId, personId, addressee: 'x' }],
      ['setNoShowRules', { clubId: at.clubId, rules: [] }],
      ['forgiveAbsence', { absenceId: at.clubId }],
      ['updateClub', { clubId: at.clubId, visibility: 'UNLISTED' }],
      ['setAnswerRules', { occurrenceId, rules: { companionsMax: 3 } }],
      ['setAnswerRules', { seriesId: at.seriesId, rules: { invitationOnly: true } }],
      ['inviteToAnswer', { seriesId: at.seriesId, emails: ['x@example.jp'], locale: 'ja' }],
      ['makeAnswerLink', { seriesId: at.seriesId }],
      ['revokeAnswerInvitation', { invitationId: at.answerInvitationId }],
      ['setMemberRole', { clubId: at.clubId, personId, role: 'OWNER' }],
    ];
  };

  it.each(['PUBLIC', 'PRIVATE'] as const)('changes nothing of a %s club', async (visibility) => {
    const before = await fingerprint(stack.db);
    for (const [name, input] of changes(foreign[visibility])) {
      const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
      const { errors } = await mine.ask(
        `mutation ($input: ${type}) { ${name}(input: $input) { __typename } }`,
        { input },
      );
      const expected = visibility === 'PUBLIC' ? /^(FORBIDDEN|NOT_FOUND)$/ : /^NOT_FOUND$/;
      expect([name, input, errors?.[0]?.extensions.code ?? 'done']).toEqual([
        name,
        input,
        expect.stringMatching(expected),
      ]);
    }
    const after = await fingerprint(stack.db);
    expect(after).toEqual(before);
  });

  it('finds a private club nowhere, exactly as if it were not there', async () => {
    const hidden = foreign.PRIVATE;
    const paths = (slug: string, id: string) => [
      ...[`/c/${slug}`, `/c/${slug}/calendar.ics`, `/host/clubs/${slug}/settings`],
      ...[`/door/${id}`, `/host/occurrences/${id}`],
    ];
    const nowhere = '01900000-0000-7000-8000-000000000001';
    const there = paths(hidden.slug, hidden.occurrence.id);
    const missing = paths('zzzzzzzz', nowhere);
    for (const [n, path] of there.entries())
      expect([path, (await mine.page(path)).status]).toEqual([
        path,
        (await mine.page(missing[n]!)).status,
      ]);
    for (const path of [`/e/${hidden.occurrence.slug}`, `/e/${hidden.occurrence.slug}/card.png`])
      expect([path, (await mine.page(path)).status]).toEqual([path, 404]);
    const { data } = await mine.ask(
      `query ($slug: String!, $id: ID!) { club(slug: $slug) { id } occurrence(id: $id) { id } }`,
      { slug: hidden.slug, id: hidden.occurrence.id },
    );
    expect(data).toEqual({ club: null, occurrence: null });
  });
});
