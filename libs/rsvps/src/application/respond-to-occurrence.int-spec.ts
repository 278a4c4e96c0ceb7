import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RsvpMail } from './rsvp-mail';
import { openArea } from '../../../../test/support/area';
import { addressOf, storyIn, storyNeeds, type Story } from '../story.factory';
import { RespondToOccurrence, type ResponseInput } from './respond-to-occurrence';

describe('answering with name and address', () => {
  let story: Story;
  beforeAll(async () => {
    story = await storyIn(await openArea(storyNeeds));
  });
  afterAll(() => story.area.close());
  const respond = (input: Partial<ResponseInput> & { occurrenceId: string }) =>
    story.get(RespondToOccurrence).execute(null, {
      ...{ name: 'Hanako', email: addressOf('Hanako'), locale: 'ja' },
      ...input,
    });

  it('keeps a seat for an hour, and the proof makes it firm and the person a member', async () => {
    const occurrenceId = await story.occurrence();
    const outcome = await respond({ occurrenceId });
    expect(outcome.ok && outcome.value.heldUntil.toString()).toMatch(/^2026-11-11T04:00/);
    expect(await story.book(occurrenceId)).toMatchObject({ held: 1, provisional: 1 });
    const ticket = await story.attend(occurrenceId, 'Hanako');
    expect(ticket.rsvp).toMatchObject({ seat: 'held', heldUntil: null, response: 'accepted' });
    expect(await story.book(occurrenceId)).toMatchObject({ held: 1, provisional: 0 });
    const members = await story.area.db.query(
      `select role from memberships where person_id = $1 and club_id = $2`,
      [ticket.rsvp.personId, story.clubId],
    );
    expect(members).toEqual([{ role: 'member' }]);
    expect((await story.eventNames()).slice(-1)).toEqual(['rsvps.response_confirmed']);
  });

  it('answers a new, a seated and a waiting address alike, and only the mail tells', async () => {
    const occurrenceId = await story.occurrence({ capacity: 1 });
    await story.attend(occurrenceId, 'Seated');
    await story.attend(occurrenceId, 'Waiting');
    const mail = story.get(RsvpMail);
    const shapes = [];
    for (const name of ['Seated', 'Waiting', 'Fresh']) {
      const outcome = await respond({ occurrenceId, name, email: addressOf(name) });
      if (!outcome.ok) throw new Error(outcome.refusal.code);
      const { confirmationId, ...rest } = outcome.value;
      const facts = (await mail.confirmation(confirmationId))!;
      shapes.push({ keys: Object.keys(rest), already: facts.already, held: facts.heldUntil });
    }
    const keys = ['expiresAt', 'heldUntil'];
    expect(shapes).toEqual([
      { keys, already: 'seated', held: null },
      { keys, already: 'waitlisted', held: null },
      { keys, already: 'new', held: null },
    ]);
  });
});
