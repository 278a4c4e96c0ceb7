import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Viewer } from '@asaza/kernel';
import { Database } from '@asaza/platform/database';
import { AddAttendee } from '../application/add-attendee';
import { storyNeeds } from '../story.factory';
import { platformModules, testConfig } from '../../../../test/support/area';
import { createTestDatabase } from '../../../../test/support/database';
import { openRsvpsHttp, type RsvpsHttp } from './rsvps-http.factory';

const SHOW = `mutation ($input: ShowNameInput!) { showName(input: $input) { ... on NameAudienceChosen { shown { audience own } } } }`;
const SHOWN = `query ($id: ID!) { occurrence(id: $id) { attendeesShown { names others } } }`;
const TICKET = `query ($t: String!) { ticket(token: $t) { attendeesShown { names others } nameShown { audience own } } }`;

describe('who sees whom', () => {
  let http: RsvpsHttp;
  let date: string;
  let other: string;
  const tickets: Record<string, string> = {};
  const people = {} as Record<
    'stranger' | 'outsider' | 'comes' | 'absent' | 'waits' | 'helper' | 'host',
    Viewer | null
  >;

  beforeAll(async () => {
    const db = await createTestDatabase(storyNeeds.migrations);
    http = await openRsvpsHttp({ db, modules: platformModules, config: testConfig(db.url) });
    const { story } = http;
    const [series] = [await story.occurrence({ capacity: 5 })];
    date = series;
    other = await story.occurrence({ startsAt: '2026-11-26T22:00:00Z' });
    for (const name of ['Hidden', 'Among', 'Open', 'Comes'])
      tickets[name] = (await story.attend(date, name)).token;
    await story.get(AddAttendee).execute(story.host, {
      ...{ occurrenceId: date, name: '電話の人', locale: 'ja' },
    });
    await story.attend(date, 'Waits');
    await story.attend(other, 'Absent');
    await story.attend(other, 'Helper');
    const [helper] = [await story.person('Helper')];
    await story.area.db.query(`update memberships set role = 'helper' where person_id = $1`, [
      helper.personId,
    ]);
    Object.assign(people, {
      ...{ stranger: null, host: story.host, helper },
      outsider: await story.person('Outsider'),
      comes: await story.person('Comes'),
      absent: await story.person('Absent'),
      waits: await story.person('Waits'),
    });
    await show('Among', 'ATTENDEES');
    await show('Open', 'EVERYBODY');
  });
  afterAll(() => http.close());

  const show = (name: string, audience: string | null) =>
    http.mutate(SHOW, { ticketToken: tickets[name], audience });
  const seenBy = async (viewer: Viewer | null, id = date) => {
    const { data } = await http.ask(SHOWN, { id }, viewer);
    return (data!['occurrence'] as { attendeesShown: { names: string[]; others: number } })
      .attendeesShown;
  };

  it.each([
    ['stranger', ['Open'], 4],
    ['outsider', ['Open'], 4],
    ['absent', ['Open'], 4],
    ['waits', ['Open'], 4],
    ['comes', ['Among', 'Open'], 3],
    ['helper', ['Hidden', 'Among', 'Open', 'Comes', '電話の人'], 0],
    ['host', ['Hidden', 'Among', 'Open', 'Comes', '電話の人'], 0],
  ] as const)('shows to: %s just those who said so', async (who, names, others) => {
    expect(await seenBy(people[who])).toEqual({ names, others });
  });

  it('shows to a ticket with a seat what its holder may know', async () => {
    const { data } = await http.ask(TICKET, { t: tickets['Comes'] });
    expect(data).toEqual({
      ticket: {
        attendeesShown: { names: ['Among', 'Open'], others: 3 },
        nameShown: { audience: 'HOSTS', own: false },
      },
    });
  });

  it('follows a change with the next request, in this club or in general', async () => {
    const { comes, stranger } = people;
    await http.mutate(SHOW, { audience: 'EVERYBODY' }, comes);
    expect((await seenBy(stranger)).names).toEqual(['Open', 'Comes']);
    expect(
      await http.mutate(SHOW, { clubId: http.story.clubId, audience: 'HOSTS' }, comes),
    ).toEqual({
      shown: { audience: 'HOSTS', own: true },
    });
    expect((await seenBy(stranger)).names).toEqual(['Open']);
    expect(await http.mutate(SHOW, { clubId: http.story.clubId, audience: null }, comes)).toEqual({
      shown: { audience: 'EVERYBODY', own: false },
    });
    await http.mutate(SHOW, { audience: null }, comes);
    expect((await seenBy(stranger)).names).toEqual(['Open']);
  });

  it('is said by nobody for somebody else', async () => {
    const of = async (input: object, viewer: Viewer | null = null) =>
      (await http.ask(SHOW, { input }, viewer)).errors?.[0]?.extensions['code'];
    expect(await of({ audience: 'EVERYBODY' })).toBe('UNAUTHENTICATED');
    expect(await of({ ticketToken: 'x'.repeat(43), audience: 'EVERYBODY' })).toBe('NOT_FOUND');
    const { outsider } = people;
    expect(await of({ clubId: http.story.clubId, audience: 'EVERYBODY' }, outsider)).toBe(
      'NOT_FOUND',
    );
    expect(await of({ clubId: 'x', audience: 'EVERYBODY' }, outsider)).toBe('NOT_FOUND');
  });

  it('is read for any number of dates with one statement', async () => {
    const spy = jest.spyOn(Database.prototype, 'rows');
    await http.ask(
      `{ clubs(first: 1) { edges { node { occurrences(first: 10) { edges { node { attendeesShown { names } } } } } } } }`,
      {},
      people.comes,
    );
    const names = spy.mock.calls.map(([{ name }]) => name);
    spy.mockRestore();
    expect(names.filter((name) => name === 'name_audiences.shown')).toHaveLength(1);
    expect(names.filter((name) => name === 'rsvps.placed_of_person')).toHaveLength(1);
  });
});
