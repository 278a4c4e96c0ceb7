import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { calendarPost, type PostedCalendar } from '../calendars/calendar-post';
import { heldAfter, heldBy, type Held } from '../calendars/held';
import { allReadersWanted } from '../calendars/reader';
import { READERS } from '../calendars/readers';
import { chromiumPath, openBrowser } from '../support/browser';
import { Caller } from '../support/graphql-client';
import { answer, signIn } from '../support/people-of-the-story';
import { scheduleOf, type DateSeen, type SeriesSeen } from '../support/series-of-the-story';
import { startStack, type Stack } from '../support/stack';
import { story } from '../support/story';
import { handInBrowser, type BrowserHand } from './series-hand-in-a-browser';
import { DEEDS, handOverGraphQL, noting, type HostsHand } from './series-hand';

const readsPython =
  (await READERS.find(({ name }) => name === 'python3-icalendar')!.isHere()) || allReadersWanted;
const here = readsPython ? describe : describe.skip;

const SEATS = 40;
const WAITING = 4;
const people = Array.from({ length: SEATS + WAITING }, (_, n) => ({
  name: `参加 ${n + 1}`,
  email: `person${n + 1}@example.jp`,
}));

here('every other Wednesday becomes every other Thursday', () => {
  let stack: Stack;
  let host: Caller;
  let hand: HostsHand;
  let done: readonly string[];
  let browser: Browser | undefined;
  let byScreen: BrowserHand | undefined;
  let series: SeriesSeen;
  let post: PostedCalendar[];
  let dates: DateSeen[];
  /** Ticket tokens for the date with forty answers, person by person. */
  const tokens: string[] = [];
  const laterTokens: string[] = [];

  beforeAll(async () => {
    stack = await startStack();
    await stack.db.setClock('2027-01-05T01:00:00Z');
    post = calendarPost(stack.inbox);
    host = await signIn(stack, 'asako@example.jp');
    if (chromiumPath) {
      browser = await openBrowser();
      byScreen = await handInBrowser(stack, browser, () => host);
    }
    ({ hand, done } = noting(byScreen ?? handOverGraphQL(() => host)));
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await stack.stop();
  });

  const now = () => scheduleOf(host, series.slug);
  const dateAt = async (startsAtLocal: string) =>
    (await now()).find((date) => date.startsAtLocal === startsAtLocal)!;
  const seats = async (occurrenceId: string) => {
    const counted = await stack.db.query<{ seat: string; n: number }>(
      `select seat, count(*)::int as n from rsvps where occurrence_id = $1 group by seat`,
      [occurrenceId],
    );
    return Object.fromEntries(counted.map(({ seat, n }) => [seat, n]));
  };
  const mailsSince = async (count: number) => {
    await stack.settled();
    return stack.inbox.mails().slice(0, stack.inbox.mails().length - count);
  };

  const chapter = story('and nobody loses an answer, a date or a calendar entry', 400_000);

  chapter('the host makes 隔週水曜 and skips こどもの日', async () => {
    series = await hand.create({
      title: '隔週水曜の会',
      firstDay: '2027-01-13',
      time: '07:00',
      capacity: SEATS,
    });
    dates = await now();
    expect(dates.slice(0, 4).map(({ startsAtLocal }) => startsAtLocal)).toEqual([
      '2027-01-13T07:00:00',
      '2027-01-27T07:00:00',
      '2027-02-10T07:00:00',
      '2027-02-24T07:00:00',
    ]);
    const children = await dateAt('2027-05-05T07:00:00');
    expect(children.number).toBe(9);
    await hand.skip(children.id);
    const after = await now();
    expect(after.find(({ id }) => id === children.id)).toMatchObject({ skipped: true });
    expect((await dateAt('2027-05-19T07:00:00')).number).toBe(9);
  });

  chapter('forty people answer for 10 February, four more wait, one says no', async () => {
    for (const { name, email } of people)
      tokens.push((await answer(stack, dates[2]!.id, name, email)).token);
    for (const { name, email } of people.slice(0, 5)) {
      await answer(stack, dates[1]!.id, name, email);
      laterTokens.push((await answer(stack, dates[3]!.id, name, email)).token);
    }
    expect(await seats(dates[2]!.id)).toEqual({ held: SEATS, waitlisted: WAITING });
    const refused = await new Caller(stack.url).mutate<{ __typename: string }>(
      'withdrawResponse',
      { token: tokens[39] },
      '',
    );
    expect(refused.__typename).toBe('ResponseWithdrawn');
    await stack.settled();
    const offered = tokens[40]!;
    await new Caller(stack.url).mutate('acceptOffer', { token: offered }, '');
    await stack.settled();
    expect(await seats(dates[2]!.id)).toEqual({ held: SEATS, none: 1, waitlisted: WAITING - 1 });
  });

  chapter(
    'one date moves to an evening: those with a seat are asked once, and keep it',
    async () => {
      const before = stack.inbox.mails().length;
      await hand.move(dates[1]!.id, '2027-01-27T19:00:00');
      const mails = await mailsSince(before);
      expect(mails.flatMap(({ to }) => to).sort()).toEqual(
        people
          .slice(0, 5)
          .map(({ email }) => email)
          .sort(),
      );
      expect((await seats(dates[1]!.id)).held).toBe(5);
    },
  );

  chapter(
    'from 10 February on it is Thursdays: one mail for each, the dates are the same',
    async () => {
      const before = stack.inbox.mails().length;
      await hand.following(
        series,
        dates[2]!.id,
        'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH',
        '2027-02-11T07:00:00',
      );
      const after = await now();
      expect(after.slice(0, 4).map(({ id }) => id)).toEqual(dates.slice(0, 4).map(({ id }) => id));
      expect(after.slice(0, 4).map(({ startsAtLocal }) => startsAtLocal)).toEqual([
        '2027-01-13T07:00:00',
        '2027-01-27T19:00:00',
        '2027-02-11T07:00:00',
        '2027-02-25T07:00:00',
      ]);
      const recipients = (await mailsSince(before)).flatMap(({ to }) => to);
      // All who hold or wait, each once; not the one who said no.
      expect([...recipients].sort()).toEqual(
        people
          .filter((_, n) => n !== 39)
          .map(({ email }) => email)
          .sort(),
      );
      expect(await seats(dates[2]!.id)).toEqual({ held: SEATS, none: 1, waitlisted: WAITING - 1 });
    },
  );

  chapter(
    'thirty keep their seats; the rest lose them in time, and the waitlist moves up',
    async () => {
      for (const token of [...tokens.slice(0, 30), ...laterTokens.slice(0, 3)]) {
        const kept = await new Caller(stack.url).mutate<{ __typename: string }>(
          'keepSeat',
          { token },
          '',
        );
        expect(kept.__typename).toBe('SeatKept');
      }
      await stack.db.advance('49 hours');
      await stack.settled();
      const counted = await seats(dates[2]!.id);
      expect(counted.held).toBe(30);
      expect(counted.offered).toBe(WAITING - 1);
      const declined = await stack.db.query(
        `select 1 from rsvps where occurrence_id = $1 and response = 'declined'`,
        [dates[2]!.id],
      );
      expect(declined).toHaveLength(1);
    },
  );

  chapter('25 February is called off and then takes place after all', async () => {
    host = await signIn(stack, 'asako@example.jp');
    const before = (await now())[3]!;
    await hand.cancel(dates[3]!.id, '会場が使えません');
    await stack.settled();
    expect((await now())[3]).toMatchObject({ id: dates[3]!.id, status: 'CANCELLED' });
    expect((await seats(dates[3]!.id)).held).toBe(3);
    await hand.reinstate(dates[3]!.id);
    await stack.settled();
    // All of it as before the cancellation: moved from Wednesday by the rule, number and times.
    expect(before.id).toBe(dates[3]!.id);
    expect((await now())[3]).toEqual(before);
    const parts = post.filter(({ to }) => to === people[0]!.email).slice(-2);
    expect(parts.map(({ method }) => method)).toEqual(['CANCEL', 'REQUEST']);
  });

  chapter('nobody got a mail twice, and every mail was sent', async () => {
    const ids = stack.inbox.mails().map(({ headers }) => headers['message-id']);
    expect(new Set(ids).size).toBe(ids.length);
    const states = await stack.db.query<{ state: string }>(`select distinct state from deliveries`);
    expect(
      states.map(({ state }) => state).filter((state) => !/sent|withheld/.test(state)),
    ).toEqual([]);
  });

  chapter('the host has done all of it, and no screen on the way was wrong', () => {
    expect(done).toEqual(DEEDS);
    expect(byScreen?.faults ?? []).toEqual([]);
  });

  const live = (held: readonly Held[], status = 'CONFIRMED') =>
    held
      .filter((one) => one.status === status)
      .map(({ uid, start, end, sequence }) => ({ uid, start, end, sequence }));
  const fetched = async (at: string) => (await fetch(new URL(at, stack.url))).text();

  chapter("each person's mails end in the same calendar as their feed and the club's", async () => {
    const club = live(await heldBy(await fetched(`/c/${series.club.slug}/calendar.ics`)));
    expect(club.length).toBeGreaterThan(20);
    let entries = 0;
    for (const { email } of people) {
      const person = await signIn(stack, email);
      const { renewCalendarFeed } = await person.get<{
        renewCalendarFeed: { feed: { url: string } };
      }>(`mutation { renewCalendarFeed { ... on CalendarFeedRenewed { feed { url } } } }`);
      const own = await heldBy(await fetched(renewCalendarFeed.feed.url));
      const parts = post.filter(({ to }) => to === email).map(({ text }) => text);
      const byMail = live(await heldAfter(parts));
      expect([email, byMail]).toEqual([email, live(own)]);
      for (const entry of byMail) expect(club).toContainEqual(entry);
      entries += byMail.length;
    }
    expect(entries).toBe(30 + 5 + 3);
  });

  chapter('and every reader accepts all of it', async () => {
    const files = post.map(({ to, text }, n) => ({ name: `${n} to ${to}`, text }));
    expect(files.length).toBeGreaterThan(100);
    for (const { method, text } of post) expect(text).toContain(`\r\nMETHOD:${method}\r\n`);
    for (const reader of READERS)
      if (await reader.isHere())
        expect([reader.name, await reader.faults(files)]).toEqual([reader.name, []]);
  });
});
