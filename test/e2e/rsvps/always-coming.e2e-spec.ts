import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Caller } from '../../support/graphql-client';
import { answer, signIn } from '../../support/people-of-the-story';
import { startStack, type Stack } from '../../support/stack';

describe('whoever always comes, and absences that count', () => {
  let stack: Stack;
  let host: Caller;
  let occurrenceId: string;
  let ticketToken: string;
  beforeAll(async () => {
    stack = await startStack();
    await stack.db.setClock('2030-12-20T00:00:00Z');
    host = await signIn(stack, 'asako@example.jp');
    const created = await host.mutate<{ __typename: string; firstOccurrence: { id: string } }>(
      'createSeries',
      {
        title: { ja: '朝の会' },
        rrule: 'FREQ=WEEKLY;BYDAY=WE',
        startLocal: '2031-01-08T07:00:00',
        timeZone: 'Asia/Tokyo',
        durationMinutes: 90,
        capacity: 24,
      },
      '... on SeriesCreated { firstOccurrence { id } }',
    );
    occurrenceId = created.firstOccurrence.id;
    ticketToken = (await answer(stack, occurrenceId, '木村 澄子', 'sumiko@example.jp')).token;
  }, 90_000);
  afterAll(() => stack.stop());

  const anyone = () => new Caller(stack.url);
  const refusal = async (
    caller: Caller,
    name: string,
    input: Record<string, unknown>,
  ): Promise<Record<string, unknown> | undefined> => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
    const { errors } = await caller.ask(
      `mutation ($input: ${type}) { ${name}(input: $input) { __typename } }`,
      { input },
    );
    return errors?.[0]?.extensions;
  };

  it('is given, rests and ends by a ticket alone, on a page that needs no JavaScript', async () => {
    const page = () => anyone().page(`/t/${ticketToken}/always`);
    expect((await page()).text).toContain('value="give"');
    await anyone().mutate('giveStandingAnswer', { ticketToken }, '');
    expect((await page()).text).toContain('value="pause"');
    const paused = await anyone().mutate<{ __typename: string; givenBack: number }>(
      'pauseStandingAnswer',
      { ticketToken, until: '2031-02-01', seats: 'KEEP' },
      '... on StandingAnswerPaused { givenBack standingAnswer { pausedUntil } }',
    );
    expect(paused).toMatchObject({ givenBack: 0, standingAnswer: { pausedUntil: '2031-02-01' } });
    expect((await page()).text).toContain('2031年2月1日');
    const ended = await anyone().mutate<{ __typename: string }>(
      'endStandingAnswer',
      { ticketToken },
      '',
    );
    expect(ended.__typename).toBe('StandingAnswerEnded');
  });

  it('says what is wrong, by its field', async () => {
    await anyone().mutate('giveStandingAnswer', { ticketToken }, '');
    expect(
      await refusal(anyone(), 'pauseStandingAnswer', { ticketToken, until: '2030-12-01' }),
    ).toMatchObject({ code: 'BAD_USER_INPUT', field: 'until', reason: 'must_be_future' });
    expect(
      await refusal(anyone(), 'pauseStandingAnswer', { ticketToken, until: '2040-01-01' }),
    ).toMatchObject({ field: 'until', reason: 'within_a_year' });
    expect(await refusal(anyone(), 'giveStandingAnswer', { occurrenceId })).toMatchObject({
      code: 'UNAUTHENTICATED',
    });
    expect(await refusal(host, 'giveStandingAnswer', {})).toMatchObject({ field: 'occurrenceId' });
    expect(await refusal(anyone(), 'endStandingAnswer', { ticketToken: 'x' })).toMatchObject({
      code: 'NOT_FOUND',
    });
    const club = await host.get<{ occurrence: { series: { club: { id: string } } } }>(
      `query ($id: ID!) { occurrence(id: $id) { series { club { id } } } }`,
      { id: occurrenceId },
    );
    const clubId = club.occurrence.series.club.id;
    const rule = { absences: 0, withinMonths: 6, consequence: 'MUST_RECONFIRM' };
    expect(await refusal(host, 'setNoShowRules', { clubId, rules: [rule] })).toMatchObject({
      field: 'rules.0.absences',
    });
    const absenceId = '01900000-0000-7000-8000-000000000000';
    expect(
      await refusal(anyone(), 'contestAbsence', { absenceId, note: 'x', ticketToken }),
    ).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refusal(host, 'contestAbsence', { absenceId, note: '' })).toMatchObject({
      field: 'note',
    });
    expect(await refusal(host, 'forgiveAbsence', { absenceId })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('leaves a no to one date a no, and shows it', async () => {
    await anyone().mutate('withdrawResponse', { token: ticketToken }, '');
    await stack.settled();
    const { ticket } = await anyone().get<{
      ticket: { standingAnswer: { optOuts: { id: string }[] }; response: { seat: string } };
    }>(
      `query ($token: String!) { ticket(token: $token) { response { seat } standingAnswer { optOuts { id } } } }`,
      { token: ticketToken },
    );
    expect(ticket).toEqual({
      response: { seat: 'NONE' },
      standingAnswer: { optOuts: [{ id: occurrenceId }] },
    });
  });
});
