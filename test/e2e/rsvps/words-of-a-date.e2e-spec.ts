import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Caller } from '../../support/graphql-client';
import { answer, signIn } from '../../support/people-of-the-story';
import { startStack, type Stack } from '../../support/stack';

interface Date {
  readonly id: string;
  readonly slug: string;
}

describe('what the page of a date says', () => {
  let stack: Stack;
  let host: Caller;
  let member: Caller;
  let dates: Date[];
  let seriesId: string;
  const anyone = () => new Caller(stack.url);
  const says = async ({ slug }: Date, caller = anyone(), query = '') =>
    (await caller.page(`/e/${slug}${query}`)).text
      .replaceAll('<!-- -->', '')
      .replaceAll('\u200b', '');
  const rules = ({ id: occurrenceId }: Date, set: object) =>
    host.mutate('setAnswerRules', { occurrenceId, rules: set }, '');
  const seatsOf = ({ id: occurrenceId }: Date, capacity: number) =>
    host.mutate('changeCapacity', { occurrenceId, capacity }, '');
  const tap = (caller: Caller, { id: occurrenceId }: Date, more: object = {}) =>
    caller.mutate<{ __typename: string }>(
      'respondToOccurrence',
      { occurrenceId, asViewer: true, ...more },
      '',
    );

  beforeAll(async () => {
    stack = await startStack();
    await stack.db.setClock('2030-12-20T03:00:00Z');
    host = await signIn(stack, 'asako@example.jp');
    const made = await host.mutate<{
      __typename: string;
      series: { id: string; nextOccurrences: Date[] };
    }>(
      'createSeries',
      {
        ...{ title: { ja: '朝の会' }, rrule: 'FREQ=WEEKLY;BYDAY=WE', timeZone: 'Asia/Tokyo' },
        ...{ startLocal: '2031-01-08T07:00:00', durationMinutes: 90, capacity: 12 },
      },
      '... on SeriesCreated { series { id nextOccurrences(first: 6) { id slug } } }',
    );
    dates = made.series.nextOccurrences;
    seriesId = made.series.id;
    await answer(stack, dates[5]!.id, '木村 澄子', 'sumiko@example.jp');
    member = await signIn(stack, 'sumiko@example.jp');
  }, 90_000);
  afterAll(() => stack.stop());

  it('before it opens: from when, how long that is, and that one may always come', async () => {
    const date = dates[4]!;
    await rules(date, { opens: { daysBefore: 14, at: '20:00' } });
    const text = await says(date);
    expect(text).toContain('申し込みは 1月22日(水) 20:00 から');
    expect(text).toContain('あと33日8時間で受付が始まります');
    expect(text).not.toContain('id="answer"');
    expect(text).not.toContain('/me/always');
    expect(await says(date, member)).toContain('/me/always?series=');
  });

  it('where a host’s yes comes first: that no seat is sure; who waits for it, and who was refused', async () => {
    const date = dates[3]!;
    await rules(date, { approval: 'EVERYBODY' });
    const before = await says(date, member);
    expect(before).toContain('主催者が確認してから、お席が決まります');
    expect(before).toContain('参加を申し込む');
    expect(before).not.toContain('仮押さえします');
    await tap(member, date);
    expect(await says(date, member)).toContain('主催者の確認を待っています');
    const [waits] = await stack.db.query<{ id: string }>(
      `select id from rsvps where occurrence_id = $1 and approval = 'pending'`,
      [date.id],
    );
    await host.mutate(
      'decideApproval',
      { occurrenceId: date.id, attendeeId: waits!.id, accept: false, reason: '男性が多いため。' },
      '',
    );
    const refused = await says(date, member);
    expect(refused).toContain('今回はお席をご用意できませんでした');
    expect(refused).toContain('男性が多いため。');
    expect(refused).not.toContain('id="answer"');
  });

  it('where only the invited can answer: so, unless the link is an invitation', async () => {
    const date = dates[2]!;
    await rules(date, { invitationOnly: true });
    expect(await says(date)).toContain('招待された方だけが申し込めます');
    const nonsense = await says(date, anyone(), '?invite=some-token');
    expect(nonsense).toContain('この招待リンクは、もう使えません');
    const invited = await says(date, anyone(), `?invite=${await linkFor(2)}`);
    expect(invited).not.toContain('この招待リンクは');
    expect(invited).not.toContain('招待された方だけが申し込めます');
    expect(nonsense).toContain('name="invitation" value="some-token"');
  });

  it('where newcomers are asked: the question to strangers and newcomers, not to those who came', async () => {
    const date = dates[5]!;
    await rules(date, { screening: { ja: 'どこで知りましたか' } });
    expect(await says(date)).toContain('どこで知りましたか');
    const other = dates[2]!;
    await rules(other, { invitationOnly: false, screening: { ja: 'どこで知りましたか' } });
    expect(await says(other, member)).toContain('どこで知りましたか');
    await stack.db.query(
      `insert into standing (club_id, person_id, visits, first_seen, last_seen)
       select o.club_id, r.person_id, 1, app_now(), app_now() from rsvps r join occurrences o on o.id = r.occurrence_id
        where o.id = $1 on conflict (club_id, person_id) do update set visits = 1`,
      [date.id],
    );
    expect(await says(other, member)).not.toContain('どこで知りましたか');
    expect(await says(other, member, '?other')).toContain('どこで知りましたか');
  });

  it('when kept seats are everybody’s: that the code of the link is not needed any more', async () => {
    const date = dates[2]!;
    const quota = {
      kind: 'CODE',
      code: 'Fans',
      seats: 2,
      releases: { daysBefore: 2, at: '18:00' },
    };
    await host.mutate('setQuotas', { occurrenceId: date.id, quotas: [quota] }, '');
    expect(await says(date, anyone(), '?code=Fans')).toContain('コード「Fans」を使います');
    await host.mutate('setQuotas', { occurrenceId: date.id, quotas: [] }, '');
    expect(await says(date, anyone(), '?code=Fans')).toContain('どなたでもお取りいただける');
  });

  it('when it is full: the place that one would have, and the place that one has', async () => {
    const date = dates[0]!;
    await seatsOf(date, 1);
    await answer(stack, date.id, '川口 民夫', 'tamio@example.jp');
    expect(await says(date)).toContain('キャンセル待ちに登録する（1番目になります）');
    await tap(member, date);
    expect(await says(date)).toContain('キャンセル待ちに登録する（2番目になります）');
    const own = await says(date, member);
    expect(own).toContain('キャンセル待ち 1番目');
    expect(own).not.toContain('id="answer"');
  });

  it('in the last hours: that seats are for whoever in line presses first, or for everybody', async () => {
    const [date, next] = dates as [Date, Date];
    await seatsOf(next, 1);
    const leaving = [
      await tokenOf(date, 'tamio@example.jp'),
      (await answer(stack, next.id, '川口 民夫', 'tamio@example.jp')).token,
    ] as const;
    await tap(member, next, { shortNotice: true });
    const leave = (token: string) => anyone().mutate('withdrawResponse', { token }, '');
    await stack.db.setClock('2031-01-07T11:00:00Z');
    await leave(leaving[0]);
    await stack.settled();
    expect(await says(date)).toContain('どなたでもすぐにお取りいただけます');
    await stack.db.setClock('2031-01-14T11:00:00Z');
    await leave(leaving[1]);
    await stack.settled();
    const called = await says(next);
    expect(called).toContain('空いた1席を、直前に参加できるキャンセル待ちの方に');
    expect(called).not.toContain('どなたでもすぐに');
  });

  const linkFor = async (usesMax: number) => {
    await host.mutate('makeAnswerLink', { seriesId, usesMax }, '');
    const { series } = await host.get<{ series: { answerInvitations: { token: string }[] } }>(
      `query ($id: ID!) { series(id: $id) { answerInvitations { token } } }`,
      { id: seriesId },
    );
    return series.answerInvitations[0]!.token;
  };
  const tokenOf = async ({ id }: Date, email: string) => {
    const signedIn = await signIn(stack, email);
    const { occurrence } = await signedIn.get<{
      occurrence: { viewerResponse: { ticketToken: string } };
    }>(`query ($id: ID!) { occurrence(id: $id) { viewerResponse { ticketToken } } }`, { id });
    return occurrence.viewerResponse.ticketToken;
  };
});
