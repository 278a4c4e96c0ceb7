import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Caller } from '../../support/graphql-client';
import { answer, signIn, type Ticket } from '../../support/people-of-the-story';
import { startStack, type Stack } from '../../support/stack';

describe('an absence without a word', () => {
  let stack: Stack;
  let host: Caller;
  let occurrenceId: string;
  let slug: string;
  let hana: Ticket;
  const mailsTo = (who: string, subject: RegExp) =>
    stack.inbox.mails(`${who}@example.jp`).filter((mail) => subject.test(mail.subject));

  beforeAll(async () => {
    stack = await startStack();
    await stack.db.setClock('2031-01-07T03:00:00Z');
    host = await signIn(stack, 'asako@example.jp');
    const made = await host.mutate<{
      __typename: string;
      firstOccurrence: { id: string };
      series: { club: { id: string; slug: string } };
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
      '... on SeriesCreated { firstOccurrence { id } series { club { id slug } } }',
    );
    occurrenceId = made.firstOccurrence.id;
    slug = made.series.club.slug;
    const rules = [
      { absences: 1, withinMonths: 6, consequence: 'MUST_RECONFIRM', forMonths: null },
    ];
    await host.mutate('setNoShowRules', { clubId: made.series.club.id, rules }, '');
    hana = await answer(stack, occurrenceId, '花', 'hana@example.jp');
    await answer(stack, occurrenceId, '健', 'ken@example.jp');
    await stack.db.setClock('2031-01-07T23:31:00Z');
    await stack.settled();
  }, 90_000);
  afterAll(() => stack.stop());

  it('is told kindly the next morning: what it means, until when, and how to say otherwise', async () => {
    const { occurrence } = await host.get<{
      occurrence: { door: { entries: { name: string; personId: string }[] } };
    }>(`query ($id: ID!) { occurrence(id: $id) { door { entries { name personId } } } }`, {
      id: occurrenceId,
    });
    const ken = occurrence.door.entries.find(({ name }) => name === '健')!;
    expect(mailsTo('hana', /お会い/)).toEqual([]);
    // Until then a helper can say that somebody sent word.
    await host.mutate('excuseAbsence', { occurrenceId, personId: ken.personId }, '');
    // The answers' area hears of it as news, which takes a moment; a night lies between the two here.
    await stack.settled();
    await stack.db.setClock('2031-01-09T01:00:30Z');
    await stack.settled();
    const [mail, ...more] = mailsTo('hana', /お会い/);
    expect(more).toEqual([]);
    expect(mail!.text).toContain('2031年7月8日(火)までは、開催の2日前に');
    expect(mail!.text).toContain(`/t/${hana.token}#absences`);
    expect(mailsTo('ken', /お会い/)).toEqual([]);
  });

  it('and when the person writes about it, the host hears, who chose nothing', async () => {
    const { ticket } = await new Caller(stack.url).get<{
      ticket: { noShows: { absences: { id: string }[] } };
    }>(`query ($t: String!) { ticket(token: $t) { noShows { absences { id } } } }`, {
      t: hana.token,
    });
    const absenceId = ticket.noShows.absences[0]!.id;
    await new Caller(stack.url).mutate(
      'contestAbsence',
      { absenceId, note: '受付にいました', ticketToken: hana.token },
      '',
    );
    await stack.settled();
    const [mail] = mailsTo('asako', /欠席について/);
    expect(mail!.text).toContain('花さんから');
    expect(mail!.text).toContain(`/host/clubs/${slug}/no-shows`);
    expect(mail!.text).not.toContain('残り');
  });
});
