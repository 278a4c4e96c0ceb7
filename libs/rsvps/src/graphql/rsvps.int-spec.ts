import type { INestApplication } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Viewer } from '@asaza/kernel';
import { ClubsGraphqlModule } from '@asaza/clubs/graphql';
import { GatheringsGraphqlModule } from '@asaza/gatherings/graphql';
import { PeopleGraphqlModule } from '@asaza/people/graphql';
import { Config } from '@asaza/platform/config';
import { Database } from '@asaza/platform/database';
import { Executor, GraphQLApiModule, type RequestContext } from '@asaza/platform/graphql';
import { platformModules, testConfig } from '../../../../test/support/area';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database';
import { addressOf, storyIn, storyNeeds, type Story } from '../story.factory';
import { RsvpsGraphqlModule } from './index';

const TICKET = `ticket { token name yomi response { id answer seat provisionalUntil waitlistPosition offerUntil shortNotice ticketToken }
  occurrence { id onlineUrl } }`;
const RESPOND = `mutation ($input: RespondToOccurrenceInput!) { respondToOccurrence(input: $input) { __typename
  ... on AnswerReceived { confirmationId expiresAt heldUntil } ... on ResponseSettled { response { seat ticketToken } }
  ... on AnswersClosed { code reason } ... on TooManyMails { code retryAt } } }`;
const CONFIRM = `mutation ($input: ConfirmResponseInput!) { confirmResponse(input: $input) { __typename
  ... on ResponseConfirmed { ${TICKET} } ... on ConfirmationFailed { code attemptsLeft } ... on AnswersClosed { reason } } }`;
const WITHDRAW = `mutation ($input: WithdrawResponseInput!) { withdrawResponse(input: $input) { __typename
  ... on ResponseWithdrawn { ${TICKET} } ... on OccurrenceOver { code } } }`;
const ACCEPT = `mutation ($input: AcceptOfferInput!) { acceptOffer(input: $input) { __typename
  ... on OfferAccepted { ${TICKET} } ... on OfferGone { code waitlistPosition } } }`;
const ADD = `mutation ($input: AddAttendeeInput!) { addAttendee(input: $input) { __typename
  ... on AttendeeAdded { attendee { id name confirmed seat } } ... on OccurrenceFull { code capacity waitlistPosition } } }`;
const REMOVE = `mutation ($input: RemoveAttendeeInput!) { removeAttendee(input: $input) { __typename
  ... on AttendeeRemoved { attendee { id seat answer } } } }`;
const RESIZE = `mutation ($input: ChangeCapacityInput!) { changeCapacity(input: $input) { __typename
  ... on CapacityChanged { seats { capacity held free waiting } } ... on CapacityBelowSeated { code seated } } }`;
const OCCURRENCE = `query ($id: ID!) { occurrence(id: $id) { onlineUrl seats { capacity held free waiting opensForAnswers closedReason }
  viewerResponse { answer seat } } }`;
const ATTENDEES = `query ($id: ID!, $search: String) { occurrence(id: $id) { attendees(search: $search) { totalCount
  edges { node { name yomi answer seat waitlistPosition confirmed answeredAt } } } } }`;

describe('rsvps in the schema', () => {
  let db: TestDatabase;
  let app: INestApplication;
  let story: Story;
  let occurrenceId: string;
  const onlineUrl = 'https://meet.example/morning';
  beforeAll(async () => {
    db = await createTestDatabase(storyNeeds.migrations);
    const areas = [
      ...[PeopleGraphqlModule, ClubsGraphqlModule, GatheringsGraphqlModule, RsvpsGraphqlModule],
    ];
    const module = await Test.createTestingModule({
      imports: [...platformModules, GraphQLApiModule.forApi(PeopleGraphqlModule, areas)],
    })
      .overrideProvider(Config)
      .useValue(testConfig(db.url))
      .compile();
    app = module.createNestApplication({ logger: ['error'] });
    await app.init();
    story = await storyIn({
      db,
      get: (type) => app.get(type, { strict: false }),
      tx: (work) => app.get(Database).tx(work),
      events: () => db.query(`select name, facts from outbox order by id`),
      close: () => app.close(),
    });
    occurrenceId = await story.occurrence({ capacity: 2, onlineUrl });
  });
  afterAll(async () => {
    await app.close();
    await db.drop();
  });

  const ask = (text: string, variables: Record<string, unknown>, viewer: Viewer | null = null) => {
    const context: RequestContext = {
      ...{ viewer, ip: '127.0.0.1', userAgent: null, locale: 'ja' },
      cookie: () => undefined,
      setCookie: () => undefined,
    };
    return app.get(Executor).execute(text, variables, context);
  };
  const mutate = async (text: string, input: object, viewer: Viewer | null = null) => {
    const { data, errors } = await ask(text, { input }, viewer);
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return Object.values(data!)[0] as Record<string, unknown>;
  };

  it('takes a stranger from the link to a firm seat and back, and shows the link of the meeting to the seated', async () => {
    const received = await mutate(RESPOND, {
      ...{ occurrenceId, name: '花子', email: addressOf('Hanako') },
    });
    expect(received).toMatchObject({ __typename: 'AnswerReceived' });
    const { token } = await story.answer(occurrenceId, 'Hanako');
    const shown = await ask(
      `query ($t: String!) { responseConfirmation(token: $t) { email expiresAt occurrence { id onlineUrl } } }`,
      { t: token },
    );
    expect(shown.data!['responseConfirmation']).toMatchObject({
      ...{ email: 'h***@example.jp', occurrence: { id: occurrenceId, onlineUrl: null } },
    });
    const confirmed = await mutate(CONFIRM, { token, yomi: 'はなこ' });
    expect(confirmed).toMatchObject({
      __typename: 'ResponseConfirmed',
      ticket: { yomi: 'はなこ', response: { seat: 'HELD' }, occurrence: { onlineUrl } },
    });
    const ticket = confirmed['ticket'] as { token: string };
    const page = await ask(
      `query ($t: String!) { ticket(token: $t) { name response { answer } } }`,
      {
        t: ticket.token,
      },
    );
    expect(page.data!['ticket']).toMatchObject({ response: { answer: 'ACCEPTED' } });
    const withdrawn = await mutate(WITHDRAW, { token: ticket.token });
    expect(withdrawn).toMatchObject({
      __typename: 'ResponseWithdrawn',
      ticket: { response: { seat: 'NONE', answer: 'DECLINED' }, occurrence: { onlineUrl: null } },
    });
    expect(await mutate(CONFIRM, { token })).toMatchObject({ code: 'USED' });
    expect(await mutate(ACCEPT, { token: ticket.token })).toMatchObject({ code: 'NO_OFFER' });
  });

  it('seats the signed-in person with one tap and shows the occurrence to each as theirs', async () => {
    const viewer = await story.person('Taro');
    expect(await mutate(RESPOND, { occurrenceId, asViewer: true }, viewer)).toMatchObject({
      ...{ __typename: 'ResponseSettled', response: { seat: 'HELD' } },
    });
    const seen = async (as: Viewer | null) =>
      (await ask(OCCURRENCE, { id: occurrenceId }, as)).data!['occurrence'];
    const seats = { capacity: 2, held: 1, free: 1, waiting: 0 };
    const open = { ...seats, opensForAnswers: true, closedReason: null };
    expect(await seen(viewer)).toEqual({
      ...{ onlineUrl, seats: open, viewerResponse: { answer: 'ACCEPTED', seat: 'HELD' } },
    });
    expect(await seen(story.host)).toMatchObject({ onlineUrl, viewerResponse: null });
    expect(await seen(null)).toEqual({ onlineUrl: null, seats: open, viewerResponse: null });
    const stranger = await ask(RESPOND, { input: { occurrenceId, asViewer: true } });
    expect(stranger.errors[0]!.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('gives hosts the list and their hand, and nobody an address', async () => {
    const as = story.host;
    const added = await mutate(ADD, { occurrenceId, name: '電話の人', yomi: 'でんわ' }, as);
    expect(added).toMatchObject({ attendee: { confirmed: true, seat: 'HELD' } });
    expect(await mutate(ADD, { occurrenceId, name: '多い人' }, as)).toMatchObject({
      ...{ __typename: 'OccurrenceFull', capacity: 2, waitlistPosition: 1 },
    });
    expect(await mutate(RESIZE, { occurrenceId, capacity: 1 }, as)).toEqual({
      ...{ __typename: 'CapacityBelowSeated', code: 'CAPACITY_BELOW_SEATED', seated: 2 },
    });
    expect(await mutate(RESIZE, { occurrenceId, capacity: 3 }, as)).toMatchObject({
      seats: { capacity: 3, free: 1 },
    });
    const list = await ask(ATTENDEES, { id: occurrenceId, search: 'denwa' }, as);
    expect(list.data!['occurrence']).toMatchObject({
      attendees: { totalCount: 1, edges: [{ node: { name: '電話の人', yomi: 'でんわ' } }] },
    });
    const all = await ask(ATTENDEES, { id: occurrenceId }, as);
    expect(JSON.stringify(all)).not.toContain('@');
    const attendeeId = (added['attendee'] as { id: string }).id;
    expect(await mutate(REMOVE, { occurrenceId, attendeeId }, as)).toMatchObject({
      attendee: { seat: 'NONE', answer: 'ACCEPTED' },
    });
    const stranger = await ask(ATTENDEES, { id: occurrenceId });
    expect(stranger.errors[0]!.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('reads the seats and answers of many occurrences with one statement each', async () => {
    for (let i = 0; i < 5; i += 1)
      await story.occurrence({ startsAt: `2026-12-0${i + 1}T22:00:00Z` });
    const rows = jest.spyOn(Database.prototype, 'rows');
    const { data } = await ask(
      `{ clubs(first: 1) { edges { node { occurrences(first: 10) { edges { node {
          seats { free } viewerResponse { seat } onlineUrl } } } } } } }`,
      {},
      await story.person('Reader'),
    );
    const names = rows.mock.calls.map(([{ name }]) => name);
    rows.mockRestore();
    expect(JSON.stringify(data).match(/"free"/g)).toHaveLength(6);
    for (const name of ['seat_books.by_ids', 'rsvps.placed_of_person'])
      expect(names.filter((each) => each === name)).toEqual([name]);
  });
});
