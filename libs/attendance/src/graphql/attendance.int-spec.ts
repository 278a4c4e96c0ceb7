import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplication } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import supertest from 'supertest';
import type { Viewer } from '@asaza/kernel';
import { ClubsGraphqlModule } from '@asaza/clubs/graphql';
import { GatheringsGraphqlModule } from '@asaza/gatherings/graphql';
import { PeopleGraphqlModule } from '@asaza/people/graphql';
import { Config } from '@asaza/platform/config';
import { Database } from '@asaza/platform/database';
import { GraphQLApiModule, ViewerSource } from '@asaza/platform/graphql';
import { RsvpsGraphqlModule } from '@asaza/rsvps/graphql';
import { SpeakerMail, speakersMigrations } from '@asaza/speakers';
import { SpeakersGraphqlModule } from '@asaza/speakers/graphql';
import { platformModules, testConfig } from '../../../../test/support/area';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database';
import { storyIn, storyNeeds, type Story } from '../../../rsvps/src/story.factory';
import { attendanceMigrations } from '../index';
import { AttendanceGraphqlModule } from './index';

interface Answer {
  readonly data: Record<string, unknown>;
  readonly errors?: readonly { readonly extensions: Record<string, unknown> }[];
}

describe('speakers and the door over HTTP', () => {
  let db: TestDatabase;
  let app: INestApplication;
  let story: Story;
  beforeAll(async () => {
    db = await createTestDatabase([
      ...storyNeeds.migrations,
      ...speakersMigrations,
      ...attendanceMigrations,
    ]);
    const module = await Test.createTestingModule({
      imports: [
        ...platformModules,
        GraphQLApiModule.forApi(PeopleGraphqlModule, [
          ...[PeopleGraphqlModule, ClubsGraphqlModule, GatheringsGraphqlModule],
          ...[RsvpsGraphqlModule, SpeakersGraphqlModule, AttendanceGraphqlModule],
        ]),
      ],
    })
      .overrideProvider(Config)
      .useValue(testConfig(db.url))
      .overrideProvider(ViewerSource)
      .useValue({
        cookieName: 'viewer',
        viewerOf: (personId: string) => Promise.resolve({ personId, sessionId: 'test' }),
      })
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
  });
  afterAll(async () => {
    await app.close();
    await db.drop();
  });

  const ask = async (query: string, variables: object, viewer?: Viewer): Promise<Answer> => {
    const request = supertest(app.getHttpServer()).post('/graphql').set('accept-language', 'ja');
    if (viewer) request.set('cookie', `viewer=${viewer.personId}`);
    return (await request.send({ query, variables })).body as Answer;
  };
  const mutate = (name: string, input: object, fields: string, viewer?: Viewer) =>
    ask(
      `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) {
         ${name}(input: $input) { __typename ${fields} } }`,
      { input },
      viewer,
    );
  const INVITATION = `id speakerName speakerYomi message honorarium state hostName sentAt answeredAt
    club { id } dates { taken occurrence { id } } acceptedDate { id }`;
  const ENTRY = `entry { personId name yomi index visit firstTime walkIn present checkedInAt speaker }`;
  const invite = (occurrenceIds: string[], email = 'mori@example.jp') =>
    mutate(
      'inviteSpeaker',
      { occurrenceIds, name: '森 結衣', yomi: 'もり ゆい', email, talkTitle: '川と朝' },
      `... on SpeakerInvited { invitation { ${INVITATION} } } ... on DateTaken { code number }`,
      story.host,
    );
  const tokenOf = async ({ data }: Answer) => {
    const { id } = (data['inviteSpeaker'] as { invitation: { id: string } }).invitation;
    return { id, token: (await story.get(SpeakerMail).invitation(id))!.token };
  };
  const answer = (token: string, more: object) =>
    mutate(
      'answerSpeakerInvitation',
      { token, ...more },
      `... on SpeakerInvitationAnswered { invitation { state acceptedDate { id } } }
       ... on InvitationClosed { code state } ... on DateTaken { code number }`,
    );

  it('invites, shows the page by its link without deciding anything, and puts the talk on the date', async () => {
    const [one, two] = [await story.occurrence(), await story.occurrence()];
    const { id, token } = await tokenOf(await invite([one, two]));
    const page = () =>
      ask(`query ($token: String!) { speakerInvitation(token: $token) { ${INVITATION} } }`, {
        token,
      });
    for (let opened = 0; opened < 3; opened += 1)
      expect((await page()).data).toMatchObject({
        speakerInvitation: {
          ...{
            id,
            speakerName: '森 結衣',
            state: 'INVITED',
            hostName: 'Owner',
            acceptedDate: null,
          },
          dates: [{ taken: false }, { taken: false }],
          club: { id: story.clubId },
        },
      });
    expect((await answer(token, { accept: true, occurrenceId: two })).data).toEqual({
      answerSpeakerInvitation: {
        __typename: 'SpeakerInvitationAnswered',
        invitation: { state: 'ACCEPTED', acceptedDate: { id: two } },
      },
    });
    expect((await answer(token, { accept: false })).data).toMatchObject({
      answerSpeakerInvitation: { __typename: 'InvitationClosed', state: 'ACCEPTED' },
    });
    const shown = await ask(
      `query ($id: ID!) { occurrence(id: $id) { talk { speakerName speakerYomi speakerTitle title } } }`,
      { id: two },
    );
    expect(shown.data).toMatchObject({
      occurrence: { talk: { speakerName: '森 結衣', title: '川と朝', speakerTitle: null } },
    });
    const second = await tokenOf(await invite([one], 'second@example.jp'));
    const third = await tokenOf(await invite([one], 'third@example.jp'));
    await answer(second.token, { accept: true });
    expect((await answer(third.token, { accept: true })).data).toMatchObject({
      answerSpeakerInvitation: { __typename: 'DateTaken', code: 'DATE_TAKEN', number: 1 },
    });
    expect((await invite([one], 'fourth@example.jp')).data).toMatchObject({
      inviteSpeaker: { __typename: 'DateTaken' },
    });
    const unknown = await ask(`{ speakerInvitation(token: "none") { id } }`, {});
    expect(unknown.data).toEqual({ speakerInvitation: null });
  });

  it('shows requests to hosts only, and takes them back', async () => {
    const date = await story.occurrence();
    const { id } = await tokenOf(await invite([date], 'listed@example.jp'));
    const QUERY = `query ($id: ID!) { occurrence(id: $id) { speakerInvitations { id state } } }`;
    expect((await ask(QUERY, { id: date }, story.host)).data).toEqual({
      occurrence: { speakerInvitations: [{ id, state: 'INVITED' }] },
    });
    expect((await ask(QUERY, { id: date })).errors?.[0]?.extensions).toMatchObject({
      code: 'FORBIDDEN',
    });
    const fields = `... on SpeakerInvitationWithdrawn { invitation { state } }`;
    const withdraw = (viewer: Viewer) =>
      mutate('withdrawSpeakerInvitation', { invitationId: id }, fields, viewer);
    const stranger = await story.person('Stranger');
    expect((await withdraw(stranger)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await withdraw(story.host)).data).toMatchObject({
      withdrawSpeakerInvitation: { invitation: { state: 'WITHDRAWN' } },
    });
  });

  it('opens the door to helpers, checks in, takes back, lets a walk-in in, and counts', async () => {
    const id = await story.occurrence();
    const { personId } = (await story.attend(id, 'Seated')).rsvp;
    await db.setClock('2026-11-19T21:30:00Z');
    const DOOR = `query ($id: ID!) { occurrence(id: $id) { firstTimers presentCount
      attendees { edges { node { name visit } } }
      door { seated present occurrence { id } entries { name index present speaker } } } }`;
    const one = { occurrenceId: id, personId };
    const on = await mutate('checkIn', one, `... on CheckedIn { ${ENTRY} }`, story.host);
    expect(on.data).toMatchObject({
      checkIn: { entry: { name: 'Seated', index: 'A', visit: 1, firstTime: true, present: true } },
    });
    const off = await mutate('undoCheckIn', one, `... on CheckInUndone { ${ENTRY} }`, story.host);
    expect(off.data).toMatchObject({ undoCheckIn: { entry: { present: false } } });
    const walked = await mutate(
      'addWalkIn',
      { occurrenceId: id, name: '飛入', yomi: 'とびいり' },
      `... on WalkInAdded { ${ENTRY} }`,
      story.host,
    );
    expect(walked.data).toMatchObject({ addWalkIn: { entry: { index: 'た', walkIn: true } } });
    const { data, errors } = await ask(DOOR, { id }, story.host);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      occurrence: {
        firstTimers: 2,
        presentCount: 1,
        door: { seated: 2, present: 1, entries: [{ name: '飛入' }, { name: 'Seated' }] },
      },
    });
    const party = `query ($id: ID!) { occurrence(id: $id) { awaitingApproval
      attendees { edges { node { name attendance } } } door { entries { name party { name } } } } }`;
    await db.query(
      `insert into companions (rsvp_id, position, name)
       select id, 1, '連れ' from rsvps where occurrence_id = $1 and name = 'Seated'`,
      [id],
    );
    await db.query(`update rsvps set party = 2 where occurrence_id = $1 and name = 'Seated'`, [id]);
    const listed = (await ask(party, { id }, story.host)).data;
    expect(listed).toMatchObject({
      occurrence: {
        awaitingApproval: 0,
        door: { entries: [{ party: [] }, { name: 'Seated', party: [{ name: '連れ' }] }] },
      },
    });
    expect(JSON.stringify(listed)).toContain('{"name":"飛入","attendance":"PRESENT"}');
    expect(JSON.stringify(listed)).toContain('{"name":"Seated","attendance":null}');
    const strangers = `query ($id: ID!) { occurrence(id: $id) { awaitingApproval } }`;
    expect((await ask(strangers, { id })).data).toEqual({ occurrence: { awaitingApproval: null } });
    const visits = (data['occurrence'] as { attendees: { edges: { node: object }[] } }).attendees;
    expect(visits.edges.map(({ node }) => node)).toContainEqual({ name: 'Seated', visit: 1 });
    const nobody = { occurrenceId: id, personId: story.host.personId };
    expect((await mutate('checkIn', nobody, '', story.host)).data).toMatchObject({
      checkIn: { __typename: 'NotOnTheList' },
    });
    const guest = await story.person('Guest');
    expect((await ask(DOOR, { id }, guest)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const wrong = { occurrenceId: id, name: 'x', email: 'no address' };
    expect(
      (await mutate('addWalkIn', wrong, '', story.host)).errors?.[0]?.extensions,
    ).toMatchObject({ code: 'BAD_USER_INPUT', field: 'email' });
  });
});
