import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { Caller } from '../support/graphql-client';
import { answer, signIn, ticketOf } from '../support/people-of-the-story';
import { doorOf } from '../support/scenes';
import { startStack, type Stack } from '../support/stack';
import { story } from '../support/story';

const HOST = 'asako@example.jp';
const KEN = { name: '参加 健', email: 'ken@example.jp' };
const RYOKO = { name: '参加 涼子', email: 'ryoko@example.jp' };

interface Occurrence {
  readonly id: string;
  readonly startsAt: string;
}

describe('somebody is absent without a word, and a regular always comes', () => {
  let stack: Stack;
  let host: Caller;
  let clubId: string;
  let dates: readonly Occurrence[];
  beforeAll(async () => {
    stack = await startStack();
    await stack.db.setClock('2027-01-04T01:00:00Z');
  }, 60_000);
  afterAll(() => stack.stop());

  const anyone = () => new Caller(stack.url);
  const at = async (moment: string) => {
    await stack.db.setClock(moment);
    await stack.settled();
  };
  /** So many hours after the start of a date. */
  const after = (date: Occurrence, hours: number) =>
    at(new Date(Date.parse(date.startsAt) + hours * 3_600_000).toISOString());
  /** The host taps a name at the door, and the date ends. */
  const comesTo = async (date: Occurrence, name: string) => {
    await after(date, 0.2);
    host = await signIn(stack, HOST);
    const { entries } = await doorOf(host, date.id);
    const { personId } = entries.find((entry) => entry.name === name)!;
    await host.mutate('checkIn', { occurrenceId: date.id, personId }, '');
    await after(date, 2);
  };
  const seatOf = async (token: string) => (await ticketOf(stack, token)).response.seat;
  const recordOf = async (token: string) =>
    (
      await anyone().get<{
        ticket: {
          noShows: {
            absences: { id: string; forgiven: boolean }[];
            applied: { rule: { consequence: string } }[];
          } | null;
        };
      }>(
        `query ($token: String!) { ticket(token: $token) { noShows { absences { id forgiven } applied { rule { consequence } } } } }`,
        { token },
      )
    ).ticket.noShows;
  const applied = async (token: string) =>
    ((await recordOf(token))?.applied ?? []).map(({ rule }) => rule.consequence);

  const chapter = story('is told from the rules to forgiveness', 180_000);

  chapter('a host turns the proposed rules on', async () => {
    host = await signIn(stack, HOST);
    const created = await host.mutate<{
      __typename: string;
      series: { club: { id: string }; nextOccurrences: Occurrence[] };
    }>(
      'createSeries',
      {
        title: { ja: '川べり朝食会' },
        rrule: 'FREQ=WEEKLY;BYDAY=FR',
        startLocal: '2027-01-08T07:00:00',
        timeZone: 'Asia/Tokyo',
        durationMinutes: 90,
        capacity: 1,
      },
      '... on SeriesCreated { series { club { id } nextOccurrences(first: 6) { id startsAt } } }',
    );
    ({ id: clubId } = created.series.club);
    dates = created.series.nextOccurrences;
    const rules = [
      { absences: 2, withinMonths: 6, consequence: 'MUST_RECONFIRM' },
      { absences: 3, withinMonths: 6, consequence: 'END_OF_WAITLIST', forMonths: 3 },
    ];
    const set = await host.mutate<{ __typename: string; rules: object[] }>(
      'setNoShowRules',
      { clubId, rules },
      '... on NoShowRulesSet { rules { absences } }',
    );
    expect(set.rules).toHaveLength(2);
  });

  chapter('twice absent without a word: from now on they are asked two days before', async () => {
    let token = '';
    for (const date of dates.slice(0, 2)) {
      ({ token } = await answer(stack, date.id, KEN.name, KEN.email));
      await after(date, 2);
    }
    expect(await applied(token)).toEqual(['MUST_RECONFIRM']);
  });

  chapter('silent: the seat is released kindly, and offered to who waits', async () => {
    const third = dates[2]!;
    const ken = await answer(stack, third.id, KEN.name, KEN.email);
    const ryoko = await answer(stack, third.id, RYOKO.name, RYOKO.email);
    await after(third, -47.9);
    const asked = await stack.inbox.waitFor({ to: KEN.email, subject: /参加できるか/ });
    expect(asked.text).toContain('1/21(木) 7:00');
    expect(asked.text).toContain(`/t/${ken.token}`);
    expect(await seatOf(ken.token)).toBe('HELD');
    await after(third, -23.9);
    await stack.inbox.waitFor({ to: KEN.email, subject: /お席の確保を終えました/ });
    expect(await seatOf(ken.token)).toBe('NONE');
    await stack.inbox.waitFor({ to: RYOKO.email, subject: /お席が空きました/ });
    expect(await seatOf(ryoko.token)).toBe('OFFERED');
    await anyone().mutate('acceptOffer', { token: ryoko.token }, '');
    await comesTo(third, RYOKO.name);
  });

  chapter('a third time: behind everybody else in line, until a host forgives one', async () => {
    const fourth = dates[3]!;
    const ken = await answer(stack, fourth.id, KEN.name, KEN.email);
    await after(fourth, -47.9);
    await anyone().mutate('keepSeat', { token: ken.token }, '');
    await after(fourth, 2);
    expect(await applied(ken.token)).toEqual(['MUST_RECONFIRM', 'END_OF_WAITLIST']);
    const [absence] = (await recordOf(ken.token))!.absences;
    const said = await anyone().mutate<{ __typename: string }>(
      'contestAbsence',
      { absenceId: absence!.id, note: '電車が止まっていました', ticketToken: ken.token },
      '',
    );
    expect(said.__typename).toBe('AbsenceContested');
    host = await signIn(stack, HOST);
    const { hostClub } = await host.get<{
      hostClub: { clubs: { club: { flaggedPeople: object[] } }[] };
    }>(
      `{ hostClub: viewer { clubs { club { flaggedPeople { name absences { contestNote } } } } } }`,
    );
    expect(JSON.stringify(hostClub.clubs)).toContain('電車が止まっていました');
    await host.mutate('forgiveAbsence', { absenceId: absence!.id }, '');
    expect(await applied(ken.token)).toEqual(['MUST_RECONFIRM']);
  });

  chapter('a regular always comes: seated at once, told by one short mail', async () => {
    const fifth = dates[4]!;
    const ticketToken = (await answer(stack, fifth.id, RYOKO.name, RYOKO.email)).token;
    const given = await anyone().mutate<{ __typename: string }>(
      'giveStandingAnswer',
      { ticketToken },
      '',
    );
    expect(given.__typename).toBe('StandingAnswerGiven');
    await stack.settled();
    await comesTo(fifth, RYOKO.name);
    const sixth = dates[5]!;
    await after(sixth, -120);
    const before = stack.inbox.mails(RYOKO.email).length;
    await at(new Date(Date.parse(sixth.startsAt) - 12 * 3_600_000).toISOString());
    const mail = await stack.inbox.waitFor({
      to: RYOKO.email,
      subject: /2月12日|お待ちしています/,
    });
    expect(mail.text).toContain('今回は休む');
    expect(stack.inbox.mails(RYOKO.email).length - before).toBe(1);
  });

  chapter('in the end nothing counts any more', async () => {
    await at('2027-09-01T00:00:00Z');
    const { viewer } = await (
      await signIn(stack, KEN.email)
    ).get<{ viewer: { noShows: object[] } }>(`{ viewer { noShows { applied { until } } } }`);
    expect(viewer.noShows).toEqual([]);
  });
});
