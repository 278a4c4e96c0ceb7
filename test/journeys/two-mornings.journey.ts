import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { fingerprint } from '../support/fingerprint';
import { Caller } from '../support/graphql-client';
import { answer, signIn, ticketOf, tokenIn, type Ticket } from '../support/people-of-the-story';
import { decide, doorOf, fillProfile, proposalOf } from '../support/scenes';
import { startStack, type Stack } from '../support/stack';
import { story } from '../support/story';

const HOST = 'asako@example.jp';
const SPEAKER = 'sumiko@example.jp';
const people = ['健', '涼子', '民夫', '陽', '澄子', '真弥'].map((name, n) => ({
  name: `参加 ${name}`,
  email: `person${n + 1}@example.jp`,
}));

interface Occurrence {
  id: string;
  slug: string;
  number: number;
  startsAt: string;
}

describe('a club lives through two mornings', () => {
  let stack: Stack;
  let host: Caller;
  let clubSlug: string;
  let first: Occurrence;
  let second: Occurrence;
  const tickets: Ticket[] = [];

  beforeAll(async () => {
    stack = await startStack();
    await stack.db.setClock('2027-01-05T01:00:00Z');
  }, 60_000);
  afterAll(() => stack.stop());

  const seatOf = async (n: number) => (await ticketOf(stack, tickets[n]!.token)).response;
  const mailTo = (n: number, subject: RegExp) =>
    stack.inbox.waitFor({ to: people[n]!.email, subject });

  const chapter = story('is told from the first date to a mutual introduction', 180_000);

  chapter('the host makes the club with its first series', async () => {
    host = await signIn(stack, HOST);
    const created = await host.mutate<{
      __typename: string;
      series: { sentence: string; club: { slug: string }; nextOccurrences: Occurrence[] };
    }>(
      'createSeries',
      {
        title: { ja: '川べり朝食会' },
        rrule: 'FREQ=MONTHLY;BYDAY=3FR',
        startLocal: '2027-01-15T07:00:00',
        timeZone: 'Asia/Tokyo',
        durationMinutes: 90,
        capacity: 4,
        firstNumber: 128,
        venue: { name: '川べり食堂 さくら', address: 'みどり町4丁目' },
        fee: { amount: 2000, currency: 'JPY' },
      },
      '... on SeriesCreated { series { sentence(locale: ja) club { slug } nextOccurrences(first: 3) { id slug number startsAt } } }',
    );
    expect(created.__typename).toBe('SeriesCreated');
    expect(created.series.sentence).toContain('第3金曜');
    clubSlug = created.series.club.slug;
    [first, second] = created.series.nextOccurrences as [Occurrence, Occurrence];
    expect([first.number, first.startsAt]).toEqual([128, '2027-01-14T22:00:00Z']);
    expect([second.number, second.startsAt]).toEqual([129, '2027-02-18T22:00:00Z']);
  });

  chapter('four people take the four seats, two wait in order', async () => {
    for (const { name, email } of people) tickets.push(await answer(stack, first.id, name, email));
    const seats = await Promise.all(people.map((_, n) => seatOf(n)));
    expect(seats.map(({ seat }) => seat)).toEqual([
      'HELD',
      'HELD',
      'HELD',
      'HELD',
      'WAITLISTED',
      'WAITLISTED',
    ]);
    expect(seats.slice(4).map(({ waitlistPosition }) => waitlistPosition)).toEqual([1, 2]);
    const { occurrence } = await new Caller(stack.url).get<{ occurrence: { seats: object } }>(
      `query ($slug: String!) { occurrence(slug: $slug) { seats { capacity held free waiting } } }`,
      { slug: first.slug },
    );
    expect(occurrence.seats).toEqual({ capacity: 4, held: 4, free: 0, waiting: 2 });
    const confirmed = await mailTo(0, /参加を受け付けました|お席/);
    expect(confirmed.calendar).toContain('METHOD:REQUEST');
  });

  chapter('the speaker accepts the date from the mail, without signing in', async () => {
    await host.mutate(
      'inviteSpeaker',
      {
        occurrenceIds: [first.id],
        name: '小山田 澄子',
        yomi: 'おやまだ すみこ',
        email: SPEAKER,
        talkTitle: '町の本屋はなぜ消えないのか',
        message: '朝のひととき、お話しいただけませんか',
        locale: 'ja',
      },
      '... on SpeakerInvited { invitation { id } }',
    );
    const mail = await stack.inbox.waitFor({ to: SPEAKER, subject: /ご登壇のお願い/ });
    const answered = await new Caller(stack.url).mutate<{ __typename: string }>(
      'answerSpeakerInvitation',
      { token: tokenIn(mail, 'speak'), accept: true, occurrenceId: first.id },
      '... on SpeakerInvitationAnswered { invitation { state } } ... on InvitationClosed { state }',
    );
    expect(answered).toEqual({
      __typename: 'SpeakerInvitationAnswered',
      invitation: { state: 'ACCEPTED' },
    });
    const { occurrence } = await new Caller(stack.url).get<{
      occurrence: { talk: { speakerName: string } };
    }>(`query ($slug: String!) { occurrence(slug: $slug) { talk { speakerName } } }`, {
      slug: first.slug,
    });
    expect(occurrence.talk.speakerName).toBe('小山田 澄子');
  });

  chapter(
    'a freed seat is offered to the first who waits, even when the queue forgets everything',
    async () => {
      await stack.flushQueue();
      await new Caller(stack.url).mutate(
        'withdrawResponse',
        { token: tickets[3]!.token },
        '... on ResponseWithdrawn { ticket { token } }',
      );
      await stack.flushQueue();
      await mailTo(4, /空/);
      expect((await seatOf(4)).seat).toBe('OFFERED');
      expect((await seatOf(5)).waitlistPosition).toBe(1);
      const accepted = await new Caller(stack.url).mutate<{ __typename: string }>(
        'acceptOffer',
        { token: tickets[4]!.token },
        '... on OfferAccepted { ticket { token } } ... on OfferGone { code }',
      );
      expect(accepted.__typename).toBe('OfferAccepted');
      expect((await seatOf(4)).seat).toBe('HELD');
    },
  );

  chapter('a reminder comes at six in the evening before, to those who have a seat', async () => {
    await stack.db.setClock('2027-01-14T08:59:00Z');
    await stack.settled();
    const before = stack.inbox.mails(people[0]!.email).length;
    await stack.db.setClock('2027-01-14T09:00:05Z');
    const reminder = await stack.inbox.waitFor({ to: people[0]!.email, subject: /明日/ }, 40_000);
    expect(stack.inbox.mails(people[0]!.email)).toHaveLength(before + 1);
    expect(reminder.text).toContain('川べり食堂 さくら');
    expect(reminder.text).toContain('小山田 澄子');
    expect(reminder.text).toContain('2,000');
    expect(reminder.headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
    await stack.settled();
    expect(stack.inbox.mails(people[5]!.email).some(({ subject }) => /明日/.test(subject))).toBe(
      false,
    );
  });

  chapter('at the door each name shows its visit, and one tap checks it in', async () => {
    await stack.db.setClock('2027-01-14T21:45:00Z');
    host = await signIn(stack, HOST);
    const door = await doorOf(host, first.id);
    expect(door.seated).toBe(4);
    expect(door.entries.find(({ name }) => name === people[0]!.name)).toMatchObject({
      visit: 1,
      firstTime: true,
      present: false,
    });
    for (const { name, email } of [people[0]!, people[1]!, people[2]!, people[4]!]) {
      await fillProfile(
        stack,
        people.findIndex((one) => one.email === email),
        name,
        email,
      );
      const entry = door.entries.find((one) => one.name === name)!;
      await host.mutate(
        'checkIn',
        { occurrenceId: first.id, personId: entry.personId },
        '... on CheckedIn { entry { present } }',
      );
    }
    expect((await doorOf(host, first.id)).present).toBe(4);
  });

  chapter(
    'after the meeting a round proposes pairs with a reason, and only to those present',
    async () => {
      await stack.db.setClock('2027-01-14T23:31:00Z');
      await stack.settled();
      await stack.db.setClock('2027-01-15T11:31:00Z');
      await stack.settled();
      await stack.db.setClock('2027-01-15T23:40:00Z');
      await stack.settled();
      const proposals = people.map(
        ({ email }) =>
          stack.inbox.mails(email).filter(({ text }) => /\/i\/[\w-]{43}/.test(text ?? '')).length,
      );
      expect(proposals).toEqual([1, 1, 1, 0, 1, 0]);
    },
  );

  chapter('both yes introduces two people; a yes and a no reveals nothing', async () => {
    const tokens = [0, 1, 2, 4].map((n) => ({
      n,
      token: tokenIn(
        stack.inbox.mails(people[n]!.email).find(({ text }) => /\/i\//.test(text ?? ''))!,
        'i',
      ),
    }));
    const views = await Promise.all(tokens.map(({ token }) => proposalOf(stack, token)));
    const partner = (index: number) =>
      tokens.findIndex(({ n }) => people[n]!.name === views[index]!.otherName);
    const a = 0;
    const b = partner(a);
    const [c, d] = [0, 1, 2, 3].filter((index) => index !== a && index !== b) as [number, number];
    expect(views[a]!.reason.length).toBeGreaterThan(0);

    await decide(stack, tokens[a]!.token, 'YES');
    expect(await proposalOf(stack, tokens[a]!.token)).toMatchObject({
      myAnswer: 'YES',
      introduction: null,
    });
    expect(await proposalOf(stack, tokens[b]!.token)).toEqual(views[b]);
    await decide(stack, tokens[b]!.token, 'YES');
    expect((await proposalOf(stack, tokens[a]!.token)).introduction).toMatchObject({
      otherEmail: people[tokens[b]!.n]!.email,
    });
    const introduced = await stack.inbox.waitFor({
      to: people[tokens[a]!.n]!.email,
      subject: /おつなぎしま/,
    });
    expect(introduced.headers['reply-to']).toContain(people[tokens[b]!.n]!.email);

    await decide(stack, tokens[c]!.token, 'YES');
    const seenByC = await proposalOf(stack, tokens[c]!.token);
    await decide(stack, tokens[d]!.token, 'NOT_NOW');
    expect(await proposalOf(stack, tokens[c]!.token)).toEqual(seenByC);
    await stack.settled();
    expect(
      stack.inbox
        .mails(people[tokens[c]!.n]!.email)
        .some(({ subject }) => /おつなぎしま/.test(subject)),
    ).toBe(false);
  });

  chapter('at the second morning the door knows who came back', async () => {
    await stack.db.setClock('2027-02-10T01:00:00Z');
    tickets.push(await answer(stack, second.id, people[0]!.name, people[0]!.email));
    await answer(stack, second.id, '初 めて', 'newcomer@example.jp');
    await stack.db.setClock('2027-02-18T21:45:00Z');
    host = await signIn(stack, HOST);
    const door = await doorOf(host, second.id);
    expect(door.entries.find(({ name }) => name === people[0]!.name)).toMatchObject({
      visit: 2,
      firstTime: false,
    });
    expect(door.entries.find(({ name }) => name === '初 めて')).toMatchObject({
      visit: 1,
      firstTime: true,
    });
  });

  chapter('nobody got a mail twice, and every mail was sent', async () => {
    await stack.settled();
    const deliveries = await stack.db.query<{ state: string; n: number }>(
      `select state, count(*)::int as n from deliveries group by state`,
    );
    expect(
      deliveries.map(({ state }) => state).filter((state) => !['sent', 'withheld'].includes(state)),
    ).toEqual([]);
    const ids = stack.inbox.mails().map(({ headers }) => headers['message-id']);
    expect(new Set(ids).size).toBe(ids.length);
    expect(clubSlug).toMatch(/^[a-z0-9-]+$/);
  });

  chapter('opening any link of any mail, ten times, changes nothing', async () => {
    const links = new Set(
      stack.inbox
        .mails()
        .flatMap(({ text }) => (text ?? '').match(/http:\/\/localhost:\d+\/[^\s<>"]+/g) ?? []),
    );
    const kinds = new Set([...links].map((link) => new URL(link).pathname.split('/')[1]));
    expect([...kinds]).toEqual(
      expect.arrayContaining(['login', 'verify', 't', 'speak', 'i', 'mail', 'e']),
    );
    const before = await fingerprint(stack.db);
    for (const link of links) {
      for (const method of ['GET', 'HEAD', 'GET'])
        expect((await fetch(link, { method })).status).toBeLessThan(500);
    }
    expect(await fingerprint(stack.db)).toEqual(before);
  });
});
