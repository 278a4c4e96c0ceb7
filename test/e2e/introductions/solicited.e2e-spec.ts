import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { Caller } from '../../support/graphql-client';
import { fingerprint } from '../../support/fingerprint';
import { answer, signIn, tokenIn } from '../../support/people-of-the-story';
import { openEveryLink } from '../../support/scanner';
import { decide, doorOf, fillProfile, proposalOf } from '../../support/scenes';
import { startStack, type Stack } from '../../support/stack';
import { story } from '../../support/story';

const HOST = 'asako@solicited.example.jp';
const SELLER = { name: '売川 満', email: 'seller@solicited.example.jp' };
const GUEST = { name: '客野 花', email: 'guest@solicited.example.jp' };
const SAFETY = `{ viewer { introductionSafety {
  encounters { personId name blocked reported } blocks { name } holds { id stage decision contest }
  selling { what } } } }`;
const CASES = `query ($slug: String!) { club(slug: $slug) { reportCases {
  personId name waits count stage decision contest sells reports { reporterName page words state } } } }`;

interface Safety {
  readonly encounters: { personId: string }[];
  readonly blocks: { name: string }[];
  readonly holds: { id: string }[];
}
interface Case {
  readonly personId: string;
}

describe('somebody who was solicited', () => {
  let stack: Stack;
  let host: Caller;
  let club: { id: string; slug: string };
  let links: { seller: string; guest: string };
  const safetyOf = async (caller: Caller) =>
    (await caller.get<{ viewer: { introductionSafety: Safety } }>(SAFETY)).viewer
      .introductionSafety;
  const casesOf = async (caller: Caller) =>
    (await caller.get<{ club: { reportCases: Case[] | null } }>(CASES, club)).club.reportCases;
  /** Without the invisible breaks of headings and buttons. */
  const page = async (caller: Caller, path: string) =>
    (await caller.page(path)).text.replaceAll('\u200b', '');
  const subjects = (email: string) => stack.inbox.mails(email).map(({ subject }) => subject);
  const code = async (caller: Caller, name: string, input: object) => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
    const { errors } = await caller.ask(
      `mutation ($input: ${type}) { ${name}(input: $input) { __typename } }`,
      { input },
    );
    return errors?.[0]?.extensions.code ?? 'done';
  };

  beforeAll(async () => {
    stack = await startStack();
    await stack.db.setClock('2027-01-05T01:00:00Z');
    host = await signIn(stack, HOST);
    const created = await host.mutate<{
      __typename: string;
      firstOccurrence: { id: string };
      series: { club: typeof club };
    }>(
      'createSeries',
      {
        title: { ja: '売り込みのない会' },
        rrule: 'FREQ=MONTHLY;BYDAY=3FR',
        startLocal: '2027-01-15T07:00:00',
        ...{ timeZone: 'Asia/Tokyo', durationMinutes: 90, capacity: 8 },
      },
      '... on SeriesCreated { firstOccurrence { id } series { club { id slug } } }',
    );
    club = created.series.club;
    const { id } = created.firstOccurrence;
    for (const [n, { name, email }] of [SELLER, GUEST].entries()) {
      await answer(stack, id, name, email);
      await fillProfile(stack, n, name, email);
    }
    await stack.settled();
    await stack.db.setClock('2027-01-14T21:45:00Z');
    host = await signIn(stack, HOST);
    for (const { personId } of (await doorOf(host, id)).entries)
      await host.mutate('checkIn', { occurrenceId: id, personId }, '');
    for (const moment of ['2027-01-14T23:31:00Z', '2027-01-15T11:31:00Z', '2027-01-16T00:00:00Z']) {
      await stack.settled();
      await stack.db.setClock(moment);
    }
    await stack.settled();
    const linkOf = (email: string) =>
      tokenIn(
        stack.inbox.mails(email).find(({ text }) => text?.includes('/i/'))!,
        'i',
      );
    links = { seller: linkOf(SELLER.email), guest: linkOf(GUEST.email) };
  }, 120_000);
  afterAll(() => stack.stop());

  const chapter = story('is heard, and the other can answer', 180_000);

  chapter('what the other sells stands on the page before a yes', async () => {
    const seller = await signIn(stack, SELLER.email);
    expect(await code(seller, 'declareSelling', { sells: true, what: ' ' })).toBe('BAD_USER_INPUT');
    const what = '生命保険の代理店';
    expect(await code(seller, 'declareSelling', { sells: true, what })).toBe('done');
    expect(await code(seller, 'showName', { audience: 'ATTENDEES' })).toBe('done');
    const text = await page(new Caller(stack.url), `/i/${links.guest}`);
    expect(text).toContain('生命保険の代理店');
    expect(text).toContain('勧誘を受けた');
  });

  chapter('a program that opens every link of every mail twice changes nothing', async () => {
    await stack.settled();
    const before = await fingerprint(stack.db);
    const opened = await openEveryLink(stack);
    for (const path of [`/i/${links.guest}`, `/report/${links.guest}`])
      expect(opened).toContain(path);
    expect(opened.some((path) => /^\/after\/[\w-]+\/report$/.test(path))).toBe(true);
    expect(await fingerprint(stack.db)).toEqual(before);
  });

  chapter('a link that is nobody’s, and one that is for another, report nobody', async () => {
    const stranger = new Caller(stack.url);
    expect(await code(stranger, 'reportSolicitation', { token: 'x'.repeat(43) })).toBe('NOT_FOUND');
    expect(await code(stranger, 'reportSolicitation', {})).toBe('BAD_USER_INPUT');
    expect((await stranger.page(`/report/${'x'.repeat(43)}`)).status).toBe(404);
    const both = { token: links.guest, personId: club.id };
    expect(await code(stranger, 'reportSolicitation', both)).toBe('BAD_USER_INPUT');
    const long = { token: links.guest, words: 'あ'.repeat(5000) };
    expect(await code(stranger, 'reportSolicitation', long)).toBe('BAD_USER_INPUT');
    expect(await casesOf(host)).toEqual([]);
  });

  chapter('presses once, without signing in and without a script', async () => {
    const pressed = await fetch(`${stack.url}/report/${links.guest}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { Origin: stack.url, 'Content-Type': 'application/x-www-form-urlencoded' },
      body: 'intent=report&words=%3Cscript%3Ealert(1)%3C%2Fscript%3E',
    });
    expect(pressed.status).toBe(303);
    const text = await page(new Caller(stack.url), `/report/${links.guest}`);
    expect(text).toContain('お知らせを受け取りました');
    await stack.settled();
    expect(subjects(HOST).filter((subject) => subject.includes('ご確認のお願い'))).toHaveLength(1);
    const mail = stack.inbox.mails(HOST).find(({ subject }) => subject.includes('ご確認のお願い'))!;
    expect(mail.text).not.toMatch(/売川|客野/);
    expect(subjects(SELLER.email).some((subject) => subject.includes('ご紹介について'))).toBe(
      false,
    );
  });

  chapter('answers are taken as before and introduce nobody', async () => {
    await decide(stack, links.seller, 'YES');
    await decide(stack, links.guest, 'YES');
    for (const link of [links.seller, links.guest])
      expect(await proposalOf(stack, link)).toMatchObject({
        ...{ myAnswer: 'YES', open: true, introduction: null },
      });
  });

  chapter('the host reads it as text; nobody else reads anything', async () => {
    const [first, ...more] = (await casesOf(host))!;
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      ...{
        name: SELLER.name,
        waits: true,
        count: 1,
        stage: 'PROPOSALS',
        sells: '生命保険の代理店',
      },
      reports: [{ reporterName: GUEST.name, page: 'PROPOSAL', state: 'OPEN' }],
    });
    const { text } = await host.page(`/host/clubs/${club.slug}/reports`);
    expect(text).toContain('&lt;script&gt;alert(1)');
    expect(text).not.toContain('<script>alert(1)');
    for (const other of [SELLER, GUEST]) {
      const caller = await signIn(stack, other.email);
      expect(await casesOf(caller)).toBeNull();
      expect((await caller.page(`/host/clubs/${club.slug}/reports`)).status).toBe(404);
    }
    expect((await safetyOf(await signIn(stack, SELLER.email))).holds).toEqual([]);
  });

  chapter('a day later the other is told kindly, once, and answers', async () => {
    await stack.db.setClock('2027-01-17T01:00:00Z');
    await stack.settled();
    const told = stack.inbox
      .mails(SELLER.email)
      .filter(({ subject }) => subject.includes('ご紹介について'));
    expect(told).toHaveLength(1);
    expect(told[0]!.text).not.toContain('客野');
    const seller = await signIn(stack, SELLER.email);
    const { holds } = await safetyOf(seller);
    expect(holds).toMatchObject([{ stage: 'PROPOSALS', decision: null, contest: null }]);
    const contest = { holdId: holds[0]!.id, words: '仕事の話を少ししただけでした。' };
    const guest = await signIn(stack, GUEST.email);
    expect(await code(guest, 'contestHold', contest)).toBe('NOT_FOUND');
    expect(await code(seller, 'contestHold', contest)).toBe('done');
    expect((await seller.page('/me/introductions/safety')).text).not.toContain('客野花');
    await stack.settled();
    expect(subjects(HOST).filter((subject) => subject.includes('ご確認のお願い'))).toHaveLength(2);
  });

  chapter('the host lifts it, and the other hears that it goes on', async () => {
    host = await signIn(stack, HOST);
    const [first] = (await casesOf(host))!;
    const lift = { clubId: club.id, personId: first!.personId, decision: 'LIFT', seen: 1 };
    expect(await code(host, 'decideReports', { ...lift, seen: 2 })).toBe('CONFLICT');
    const guest = await signIn(stack, GUEST.email);
    expect(await code(guest, 'decideReports', lift)).toBe('FORBIDDEN');
    expect(await code(host, 'decideReports', lift)).toBe('done');
    await stack.settled();
    const seller = await signIn(stack, SELLER.email);
    expect((await safetyOf(seller)).holds).toEqual([]);
    expect(subjects(SELLER.email).filter((one) => one.includes('ご紹介について'))).toHaveLength(2);
  });

  chapter('the two stay apart until the one who blocked lifts it, and learns nothing', async () => {
    const guest = await signIn(stack, GUEST.email);
    const seller = await signIn(stack, SELLER.email);
    const { encounters, blocks } = await safetyOf(guest);
    expect(blocks).toMatchObject([{ name: SELLER.name }]);
    expect(await safetyOf(seller)).toMatchObject({ blocks: [] });
    const { personId } = encounters[0]!;
    expect(await code(seller, 'liftBlock', { personId })).toBe('done');
    expect((await safetyOf(guest)).blocks).toHaveLength(1);
    expect(await code(guest, 'liftBlock', { personId })).toBe('done');
    expect((await safetyOf(guest)).blocks).toEqual([]);
    const unknown = { personId: '01900000-0000-7000-8000-000000000001' };
    expect(await code(guest, 'blockPerson', unknown)).toBe('NOT_FOUND');
  });

  chapter(
    'the card after the date has the button, too, for those alone whom it names',
    async () => {
      const mail = stack.inbox.mails(GUEST.email).find(({ text }) => text?.includes('/after/'))!;
      const token = tokenIn(mail, 'after');
      const caller = new Caller(stack.url);
      expect(await code(caller, 'reportSolicitation', { token, cardKey: 'nobody' })).toBe(
        'NOT_FOUND',
      );
      const { afterCard } = await caller.get<{ afterCard: { people: { key: string }[] } }>(
        `query ($token: String!) { afterCard(token: $token) { people { key } } }`,
        { token },
      );
      expect(afterCard.people).toHaveLength(1);
      const form = (intent: string) =>
        fetch(`${stack.url}/after/${token}/report`, {
          ...{ method: 'POST', redirect: 'manual' },
          headers: { Origin: stack.url, 'Content-Type': 'application/x-www-form-urlencoded' },
          body: `intent=${intent}&key=${afterCard.people[0]!.key}`,
        });
      expect((await form('report')).status).toBe(303);
      expect(await casesOf(host)).toMatchObject([
        { count: 2, reports: [{ page: 'AFTER_CARD' }, { page: 'PROPOSAL' }] },
      ]);
      expect((await form('take-back')).status).toBe(303);
      expect(await casesOf(host)).toMatchObject([{ count: 1 }]);
    },
  );

  chapter(
    'each reads what came of the round, takes it all along, and sees the weights',
    async () => {
      await stack.settled();
      await stack.db.setClock('2027-01-17T02:00:00Z');
      const guest = await signIn(stack, GUEST.email);
      const text = await page(guest, '/me/introductions/history');
      expect(text).toContain('1人をご提案しました');
      expect(text).toContain('お返事「はい」1件');
      const taken = await guest.page('/me/introductions/export.json');
      const document = JSON.parse(taken.text) as { proposals: { yourAnswer: string }[] };
      expect(document.proposals).toMatchObject([{ yourAnswer: 'yes' }]);
      expect(taken.text).not.toContain('@');
      const stranger = new Caller(stack.url);
      for (const path of ['history', 'export.json', 'safety'])
        expect((await stranger.page(`/me/introductions/${path}`)).status).toBe(303);
      const { introductionRules } = await stranger.get<{
        introductionRules: { weights: { weight: number }[]; answerDays: number };
      }>('{ introductionRules { answerDays weights { part weight } } }');
      const sum = introductionRules.weights.reduce((all, { weight }) => all + weight, 0);
      expect(sum).toBeCloseTo(1);
      const about = await page(stranger, '/about/introductions');
      for (const { weight } of introductionRules.weights)
        expect(about).toContain(`${Math.round(weight * 100)}%`);
    },
  );
});
