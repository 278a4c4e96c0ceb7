import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@asaza/kernel';
import { RemoveAttendee } from '../application/remove-attendee';
import { addressOf, BREAKFAST, storyNeeds } from '../story.factory';
import { platformModules, testConfig } from '../../../../test/support/area';
import { createTestDatabase } from '../../../../test/support/database';
import { openRsvpsHttp, type RsvpsHttp } from './rsvps-http.factory';

const DETAILS = `onlineUrl dayNotes venueContact`;
const SEEN = `query ($id: ID!) { occurrence(id: $id) { ${DETAILS} } }`;
const TICKET = `query ($t: String!) { ticket(token: $t) { occurrence { ${DETAILS} } } }`;

const all = {
  onlineUrl: 'https://meet.example/morning',
  dayNotes: '裏口からお入りください。',
  venueContact: '店長 03-0000-0000',
};
const nothing = { onlineUrl: null, dayNotes: null, venueContact: null };

describe('link, notes and contact of a date', () => {
  let http: RsvpsHttp;
  let occurrenceId: string;
  beforeAll(async () => {
    const db = await createTestDatabase(storyNeeds.migrations);
    http = await openRsvpsHttp({
      ...{ db, modules: platformModules },
      config: testConfig(db.url),
    });
    const { story } = http;
    occurrenceId = await story.occurrence({ capacity: 2, onlineUrl: all.onlineUrl });
    await story.area.db.query(
      `with place as (
         insert into venues (id, club_id, name, day_notes, contact, created_at)
         values (gen_random_uuid(), $1, '喫茶あさざ', $2, $3, app_now()) returning id)
       update series set venue_id = (select id from place)`,
      [story.clubId, all.dayNotes, all.venueContact],
    );
  });
  afterAll(() => http.close());

  const seenBy = async (viewer: Viewer | null) =>
    (await http.ask(SEEN, { id: occurrenceId }, viewer)).data!['occurrence'];
  const onTicket = async (token: string) =>
    (await http.ask(TICKET, { t: token })).data!['ticket'] as Record<string, unknown>;
  const role = async (name: string, role: string) => {
    const viewer = await http.story.person(name);
    await http.story.area.db.query(
      `insert into memberships (club_id, person_id, role, since) values ($1, $2, $3, now())`,
      [http.story.clubId, viewer.personId, role],
    );
    return viewer;
  };

  it('are for its hosts; strangers, members and helpers without a seat read none of them', async () => {
    expect(await seenBy(http.story.host)).toEqual(all);
    expect(await seenBy(null)).toEqual(nothing);
    expect(await seenBy(await http.story.person('Stranger'))).toEqual(nothing);
    expect(await seenBy(await role('Member', 'member'))).toEqual(nothing);
    expect(await seenBy(await role('Helper', 'helper'))).toEqual(nothing);
    expect(await seenBy(await role('Host', 'host'))).toEqual(all);
  });

  it('are for firm seats, not for unproven ones and not for those who wait', async () => {
    const { story } = http;
    const unproven = await story.person('Unproven');
    await story.answer(occurrenceId, 'Unproven');
    expect(await story.seats(occurrenceId)).toMatchObject([{ seat: 'held' }]);
    expect(await seenBy(unproven)).toEqual(nothing);
    const firm = await story.attend(occurrenceId, 'Firm');
    const waits = await story.attend(occurrenceId, 'Waits');
    const as = ({ personId }: { personId: string }) => ({ personId, sessionId: personId });
    expect(await seenBy(as(firm.rsvp))).toEqual(all);
    expect(await seenBy(as(waits.rsvp))).toEqual(nothing);
    expect(await onTicket(firm.token)).toEqual({ occurrence: all });
    expect(await onTicket(waits.token)).toEqual({ occurrence: nothing });
    const { id: attendeeId } = firm.rsvp;
    await story.get(RemoveAttendee).execute(story.host, { occurrenceId, attendeeId });
    expect(await seenBy(as(firm.rsvp))).toEqual(nothing);
    expect(await onTicket(firm.token)).toEqual({ occurrence: nothing });
  });

  it('are not on the page of another date, nor behind the link that asks for proof', async () => {
    const { story } = http;
    const other = await story.occurrence({ startsAt: BREAKFAST });
    const { rsvp } = await story.attend(other, 'Elsewhere');
    expect(await seenBy({ personId: rsvp.personId, sessionId: rsvp.id })).toEqual(nothing);
    const { token } = await story.answer(occurrenceId, 'Asks');
    const shown = await http.ask(
      `query ($t: String!) { responseConfirmation(token: $t) { email occurrence { ${DETAILS} } } }`,
      { t: token },
    );
    expect(shown.data!['responseConfirmation']).toMatchObject({ occurrence: nothing });
    expect(JSON.stringify(shown)).not.toContain(addressOf('Asks'));
  });
});
