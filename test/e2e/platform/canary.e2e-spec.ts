import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { invitedTo } from '../../support/invitations';
import { everyField } from '../../support/every-field';
import { rootsFor } from '../../support/root-fields';
import { Caller } from '../../support/graphql-client';
import { answer, signIn, tokenIn, type Ticket } from '../../support/people-of-the-story';
import { askOthers, decide, doorOf, fillProfile } from '../../support/scenes';
import { startStack, type Stack } from '../../support/stack';
import { story } from '../../support/story';

const HOST = 'canary-host@example.jp';
const HELPER = 'canary-helper@example.jp';
const GUESTS = [
  { name: 'カナリア 黄', email: 'canary-yellow@example.jp' },
  { name: 'カナリア 白', email: 'canary-white@example.jp' },
] as const;
const SPEAKER = { name: 'カナリア 話', email: 'canary-speaker@example.jp' };
const OTHERS = { substitute: 'canary-substitute@example.jp', own: 'canary-other@example.jp' };
const SECRET = '合言葉は菜の花です。';
const ADDRESS = /canary-[a-z]+@example\.jp/g;

describe('addresses, names and tokens', () => {
  let stack: Stack;
  let logs = '';
  let doorbell = '';
  let listener: Redis | undefined;
  const callers = {} as Record<'stranger' | 'attendee' | 'helper' | 'host', Caller>;
  let club: { id: string; slug: string };
  let occurrence: { id: string; slug: string };
  const tickets: Ticket[] = [];
  const links: Record<string, string> = {};
  let [messageId, roundId] = ['', ''];

  const mailed = (email: string, path: string): string => {
    const mail = stack.inbox.mails(email).find(({ text }) => text?.includes(`/${path}/`));
    return tokenIn(mail!, path);
  };

  beforeAll(async () => {
    if (process.env.TEST_REDIS_URL) {
      const redis = new Redis(process.env.TEST_REDIS_URL);
      listener = await redis.monitor();
      redis.disconnect();
      listener.on('monitor', (_: string, args: string[]) => (doorbell += `${args.join(' ')}\n`));
    }
    stack = await startStack({ env: { LOG_LEVEL: 'debug' }, output: (text) => (logs += text) });
    await stack.db.setClock('2027-01-05T01:00:00Z');
    callers.stranger = new Caller(stack.url);
    callers.host = await signIn(stack, HOST);
    const created = await callers.host.mutate<{
      __typename: string;
      firstOccurrence: typeof occurrence;
      series: { club: typeof club };
    }>(
      'createSeries',
      {
        title: { ja: '鳥の会' },
        rrule: 'FREQ=MONTHLY;BYDAY=3FR',
        startLocal: '2027-01-15T07:00:00',
        timeZone: 'Asia/Tokyo',
        durationMinutes: 90,
        capacity: 8,
      },
      '... on SeriesCreated { firstOccurrence { id slug } series { club { id slug } } }',
    );
    occurrence = created.firstOccurrence;
    club = created.series.club;
    for (const { name, email } of [...GUESTS, { name: 'カナリア 手', email: HELPER }])
      tickets.push(await answer(stack, occurrence.id, name, email));
    const guest = await signIn(stack, GUESTS[0].email);
    await askOthers(stack, guest, tickets[1]!.token, OTHERS);
    await callers.host.mutate(
      'inviteSpeaker',
      { occurrenceIds: [occurrence.id], locale: 'ja', ...SPEAKER },
      '',
    );
    await stack.inbox.waitFor({ to: SPEAKER.email, subject: /./ });
    for (const [n, { name, email }] of GUESTS.entries()) await fillProfile(stack, n, name, email);
    const { club: people } = await callers.host.get<{
      club: { members: { edges: { node: { personId: string; displayName: string } }[] } };
    }>(
      `query ($slug: String!) { club(slug: $slug) { members { edges { node { personId displayName } } } } }`,
      club,
    );
    const helperId = people.members.edges.find(({ node }) => node.displayName === 'カナリア 手')!
      .node.personId;
    await callers.host.mutate(
      'setMemberRole',
      { clubId: club.id, personId: helperId, role: 'HELPER' },
      '',
    );
    // Its text is for those with a seat only; a host's address is told to nobody but them.
    const message = await callers.host.mutate<{ __typename: string; message: { id: string } }>(
      'saveMessage',
      {
        ...{ occurrenceId: occurrence.id, audience: 'ATTENDEES', repliesToWriter: true },
        ...{ subject: { ja: 'カナリアの知らせ' }, body: { ja: SECRET } },
      },
      '... on MessageSaved { message { id } }',
    );
    ({ id: messageId } = message.message);
    await callers.host.mutate('sendMessage', { messageId, version: 1 }, '');
    await stack.settled();
    await stack.db.setClock('2027-01-14T21:45:00Z');
    callers.host = await signIn(stack, HOST);
    for (const { personId } of (await doorOf(callers.host, occurrence.id)).entries)
      await callers.host.mutate('checkIn', { occurrenceId: occurrence.id, personId }, '');
    for (const moment of ['2027-01-14T23:31:00Z', '2027-01-15T11:31:00Z', '2027-01-15T23:40:00Z']) {
      await stack.db.setClock(moment);
      await stack.settled();
    }
    callers.host = await signIn(stack, HOST);
    callers.helper = await signIn(stack, HELPER);
    callers.attendee = await signIn(stack, GUESTS[0].email);
    roundId = (await stack.db.query<{ id: string }>(`select id from rounds`))[0]!.id;
    Object.assign(links, {
      ticket: tickets[0]!.token,
      verify: mailed(GUESTS[0].email, 'verify'),
      login: mailed(GUESTS[0].email, 'login'),
      speak: mailed(SPEAKER.email, 'speak'),
      proposal: mailed(GUESTS[0].email, 'i'),
      other: mailed(GUESTS[1].email, 'i'),
      after: mailed(GUESTS[0].email, 'after'),
      mail: mailed(GUESTS[0].email, 'mail'),
      pass: mailed(OTHERS.substitute, 'pass'),
      merge: mailed(OTHERS.own, 'merge'),
      invited: await invitedTo(callers.host, club.slug, GUESTS[1].email),
    });
  }, 120_000);
  afterAll(async () => {
    listener?.disconnect();
    await stack.stop();
  });
  const rootsOf = () => rootsFor({ club, occurrence, links, messageId, roundId });
  const OWN = { stranger: [], attendee: [GUESTS[0].email], helper: [HELPER], host: [HOST] };

  // The last chapter but two makes an introduction: before it nobody may read another's address.
  const chapter = story('stand where they may and nowhere else', 240_000);
  for (const who of ['stranger', 'attendee', 'helper', 'host'] as const)
    chapter(`a ${who} reads no address in any field but their own in their profile`, async () => {
      const queries = await everyField(stack.url, rootsOf());
      expect(queries.length).toBeGreaterThan(100);
      let answered = 0;
      const leaks: string[] = [];
      for (const query of queries) {
        const { data, errors } = await callers[who].ask(query);
        const codes = (errors ?? []).map(({ extensions }) => extensions.code);
        expect([
          query,
          codes.filter((code) => code.startsWith('GRAPHQL') || code === 'INTERNAL'),
        ]).toEqual([query, []]);
        if (data) answered += 1;
        const own = query.startsWith('{ viewer { person ') ? OWN[who] : [];
        for (const address of JSON.stringify(data ?? null).match(ADDRESS) ?? [])
          if (!own.includes(address as never)) leaks.push(`${query}: ${address}`);
      }
      expect(leaks).toEqual([]);
      expect(answered).toBeGreaterThan(30);
    });

  for (const who of ['stranger', 'attendee', 'helper', 'host'] as const)
    chapter(`a ${who} finds no address on any page but their own on their profile`, async () => {
      const paths = [
        ...['/', `/c/${club.slug}`, `/c/${club.slug}/calendar.ics`, `/e/${occurrence.slug}`],
        ...[`/t/${links.ticket}`, `/verify/${links.verify}`, `/login/${links.login}`],
        ...[`/pass/${links.pass}`, `/t/${links.ticket}/pass`, `/merge/${links.merge}`, '/me/merge'],
        ...[`/speak/${links.speak}`, `/i/${links.proposal}`, `/mail/${links.mail}`],
        ...[
          '/host',
          `/door/${occurrence.id}`,
          '/host/rounds',
          '/me',
          ...['', '/safety', '/history', '/export.json'].map((part) => `/me/introductions${part}`),
          `/host/clubs/${club.slug}/reports`,
          ...[`/report/${links.proposal}`, `/after/${links.after}`, `/after/${links.after}/report`],
          '/about/introductions',
          ...['', '/pass', '/share', '/speaker', '/change', '/messages', '/today'].map(
            (tab) => `/host/occurrences/${occurrence.id}${tab}`,
          ),
          `/host/clubs/${club.slug}/settings`,
          `/host/clubs/${club.slug}/notices`,
          `/host/messages/${messageId}`,
          `/host/messages/${messageId}/mail/ja`,
        ],
      ];
      for (const path of paths) {
        const { status, text } = await callers[who].page(path);
        expect([path, status]).not.toEqual([path, 500]);
        const seen = new Set(text.match(ADDRESS) ?? []);
        if (path === '/me' || path === '/me/merge') for (const own of OWN[who]) seen.delete(own);
        expect([path, [...seen]]).toEqual([path, []]);
      }
    });

  chapter(
    'a message is read by its hosts and by those with a seat, and by nobody else',
    async () => {
      const queries = await everyField(stack.url, rootsOf());
      const readers = { stranger: false, attendee: true, helper: true, host: true };
      for (const who of ['stranger', 'attendee', 'helper', 'host'] as const) {
        let found = false;
        for (const query of queries.filter((one) => !one.startsWith('{ ticket(')))
          found ||= JSON.stringify((await callers[who].ask(query)).data ?? null).includes(SECRET);
        expect([who, found]).toEqual([who, readers[who]]);
        const page = await callers[who].page(`/e/${occurrence.slug}`);
        expect([who, page.text.includes(SECRET)]).toEqual([who, readers[who] && who !== 'host']);
      }
      expect((await callers.stranger.page(`/t/${links.ticket}`)).text).toContain(SECRET);
      const kept = [
        ...(await stack.db.query(`select * from outbox`)),
        ...(await stack.db.query(`select subjects from notices`)),
      ];
      expect(JSON.stringify(kept)).not.toContain(SECRET);
      expect(logs).not.toContain(SECRET);
    },
  );

  chapter(
    'two who were introduced read the address of each other, and nobody else does',
    async () => {
      await decide(stack, links.proposal!, 'YES');
      await decide(stack, links.other!, 'YES');
      const { data } = await callers.stranger.ask<{ proposal: unknown }>(
        `{ proposal(token: "${links.proposal}") { introduction { otherEmail } } }`,
      );
      expect(JSON.stringify(data).match(ADDRESS)).toEqual([GUESTS[1].email]);
      const queries = await everyField(stack.url, rootsOf());
      for (const query of queries.filter(
        (one) => !one.startsWith('{ proposal') && !one.startsWith('{ viewer'),
      ))
        expect(JSON.stringify((await callers.host.ask(query)).data ?? null)).not.toMatch(ADDRESS);
      await stack.settled();
    },
  );

  chapter('stand in no log line, event, due row or job', async () => {
    await callers.stranger.page(`/t/${'x'.repeat(43)}`);
    const kept = [
      ...(await stack.db.query(`select * from outbox`)),
      ...(await stack.db.query(`select * from due_rows`)),
    ];
    const places = { logs, doorbell, rows: JSON.stringify(kept) };
    const secrets = [
      'canary-',
      'カナリア',
      ...Object.values(links),
      ...tickets.map(({ token }) => token),
      'x'.repeat(43),
      'a-key-that-only-tests-know',
    ];
    expect(logs).toContain('http.request');
    expect(listener === undefined || doorbell.length > 1_000).toBe(true);
    for (const [place, text] of Object.entries(places))
      for (const secret of secrets)
        expect([place, secret, text.includes(secret) ? around(text, secret) : 'absent']).toEqual([
          place,
          secret,
          'absent',
        ]);
  });

  chapter('stand in one table, as far as addresses go, and tokens in none', async () => {
    const columns = await stack.db.query<{ t: string; c: string }>(
      `select table_name as t, column_name as c from information_schema.columns
        where table_schema = 'public' and data_type in ('text', 'jsonb', 'ARRAY', 'character varying')`,
    );
    const found: string[] = [];
    for (const { t, c } of columns) {
      const rows = await stack.db.query<{ text: string }>(
        `select "${c}"::text as text from "${t}" where "${c}" is not null`,
      );
      const text = rows.map((row) => row.text).join('\n');
      if (text.includes('canary-')) found.push(`${t}.${c}`);
      for (const token of Object.values(links))
        expect([t, c, text.includes(token)]).toEqual([t, c, false]);
    }
    expect(found.sort()).toEqual(['contacts.email', 'contacts.email_key']);
  });
});

const around = (text: string, secret: string): string =>
  text.slice(Math.max(0, text.indexOf(secret) - 120), text.indexOf(secret) + 120);
