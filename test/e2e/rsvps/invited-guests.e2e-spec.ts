import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Caller } from '../../support/graphql-client';
import {
  codeIn,
  nextCodeMail,
  codeMails,
  signIn,
  tokenIn,
} from '../../support/people-of-the-story';
import { startStack, type Stack } from '../../support/stack';

interface Listed {
  readonly id: string;
  readonly who: string | null;
  readonly token: string | null;
  readonly used: number;
  readonly state: string;
}

describe('a series for the invited', () => {
  let stack: Stack;
  let host: Caller;
  let seriesId: string;
  let slug: string;
  let occurrenceId: string;
  const anyone = () => new Caller(stack.url);

  beforeAll(async () => {
    stack = await startStack();
    await stack.db.setClock('2030-12-20T03:00:00Z');
    host = await signIn(stack, 'asako@example.jp');
    const made = await host.mutate<{
      __typename: string;
      series: { id: string; slug: string; nextOccurrences: { id: string }[] };
    }>(
      'createSeries',
      {
        title: { ja: '朝の会' },
        rrule: 'FREQ=WEEKLY;BYDAY=WE',
        startLocal: '2031-01-08T07:00:00',
        timeZone: 'Asia/Tokyo',
        durationMinutes: 90,
        capacity: 4,
      },
      '... on SeriesCreated { series { id slug nextOccurrences(first: 1) { id } } }',
    );
    ({ id: seriesId, slug } = made.series);
    occurrenceId = made.series.nextOccurrences[0]!.id;
    await host.mutate('setAnswerRules', { seriesId, rules: { invitationOnly: true } }, '');
  }, 90_000);
  afterAll(() => stack.stop());

  const listed = async (): Promise<Listed[]> => {
    const { series } = await host.get<{ series: { answerInvitations: Listed[] } }>(
      `query ($slug: String!) { series(slug: $slug) { answerInvitations { id who token used state } } }`,
      { slug },
    );
    return series.answerInvitations;
  };
  /** Answers with name and mail and types the code; what the proof brought. */
  const comes = async (name: string, email: string, invitation: string | null) => {
    const seen = codeMails(stack, email).length;
    const { confirmationId } = await anyone().mutate<{
      __typename: string;
      confirmationId: string;
    }>(
      'respondToOccurrence',
      { occurrenceId, name, email, invitation, locale: 'ja' },
      '... on AnswerReceived { confirmationId }',
    );
    const code = codeIn(await nextCodeMail(stack, email, seen));
    const done = await anyone().mutate<{ __typename: string }>(
      'confirmResponse',
      { confirmationId, code },
      '',
    );
    return done.__typename;
  };
  const opened = async (token: string) =>
    (
      await anyone().get<{ answerInvitation: { state: string } | null }>(
        `query ($token: String!) { answerInvitation(token: $token) { state series { title { ja } } } }`,
        { token },
      )
    ).answerInvitation;

  it('takes nobody without an invitation, and says so after the proof', async () => {
    expect(await comes('外 から', 'outside@example.jp', null)).toBe('NotInvited');
  });

  it('mails an invitation, which is the address’s own: the link of the mail helps nobody else', async () => {
    const sent = await host.mutate<{ __typename: string; invited: number }>(
      'inviteToAnswer',
      { seriesId, emails: ['momoko@example.jp'], locale: 'ja' },
      '... on InvitedToAnswer { invited }',
    );
    expect(sent.invited).toBe(1);
    const mail = await stack.inbox.waitFor({ to: 'momoko@example.jp', subject: /ご招待/ });
    expect(mail.text).toContain('朝の会');
    const token = tokenIn(mail, 'invited');
    expect(await opened(token)).toMatchObject({
      state: 'OPEN',
      series: { title: { ja: '朝の会' } },
    });
    expect(await comes('別 の人', 'other@example.jp', token)).toBe('NotInvited');
    expect(await comes('山田 桃子', 'momoko@example.jp', null)).toBe('ResponseConfirmed');
  });

  it('lists people by name or masked address, and no address', async () => {
    await host.mutate(
      'inviteToAnswer',
      { seriesId, emails: ['quiet@example.jp'], locale: 'ja' },
      '',
    );
    const people = (await listed()).map(({ who }) => who);
    expect(people).toContain('山田 桃子');
    expect(people.join()).toMatch(/q\*+@example\.jp/);
    expect(JSON.stringify(await listed())).not.toContain('quiet@');
  });

  it('hands out one link for two people, which is used up by the second', async () => {
    await host.mutate('makeAnswerLink', { seriesId, label: '読書会の方', usesMax: 2 }, '');
    const { token } = (await listed())[0]!;
    expect(await comes('木村', 'kimura@example.jp', token)).toBe('ResponseConfirmed');
    expect(await comes('加藤', 'kato@example.jp', token)).toBe('ResponseConfirmed');
    expect(await opened(token!)).toMatchObject({ state: 'USED_UP' });
    expect(await comes('佐藤', 'sato@example.jp', token)).toBe('NotInvited');
    expect((await listed())[0]).toMatchObject({ used: 2, state: 'USED_UP' });
  });

  it('takes a link back: it opens nothing any more', async () => {
    await host.mutate('makeAnswerLink', { seriesId }, '');
    const { id, token } = (await listed())[0]!;
    await host.mutate('revokeAnswerInvitation', { invitationId: id }, '');
    expect(await opened(token!)).toBeNull();
    expect(await comes('後 から', 'late@example.jp', token)).toBe('NotInvited');
    expect((await listed()).some((one) => one.id === id)).toBe(false);
  });

  it('sends no mail that was revoked before it left', async () => {
    await stack.killWorkers();
    await host.mutate(
      'inviteToAnswer',
      { seriesId, emails: ['never@example.jp'], locale: 'ja' },
      '',
    );
    const { id } = (await listed()).find(({ who }) => who?.startsWith('n'))!;
    await host.mutate('revokeAnswerInvitation', { invitationId: id }, '');
    await stack.startWorker();
    await stack.settled();
    expect(stack.inbox.mails('never@example.jp')).toEqual([]);
  });

  it.each([
    [{ emails: ['nobody'] }, 'inviteToAnswer', 'emails.0'],
    [{ emails: [] }, 'inviteToAnswer', 'emails'],
    [{ usesMax: 0 }, 'makeAnswerLink', 'usesMax'],
    [{ endsOn: '2030-12-19' }, 'makeAnswerLink', 'endsOn'],
  ])('refuses %j by its field', async (input, name, field) => {
    const locale = name === 'inviteToAnswer' ? { locale: 'ja' } : {};
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
    const refused = await host.ask(
      `mutation ($input: ${type}) { ${name}(input: $input) { __typename } }`,
      { input: { seriesId, ...locale, ...input } },
    );
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });

  it('shows its invitations to hosts alone', async () => {
    const asked = await anyone().ask(
      `query ($slug: String!) { series(slug: $slug) { answerInvitations { who } } }`,
      { slug },
    );
    expect(asked.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
