import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Temporal } from '@asaza/recurrence';
import type { Viewer } from '@asaza/kernel';
import { openArea } from '../../../../test/support/area';
import type { RawLink } from '../domain/answer-invitation';
import type { RawAnswer } from '../domain/typed-answer';
import { AnswerInvitationRepository } from '../persistence/answer-invitation.repository';
import { addressOf, NOON, storyIn, storyNeeds, type Story } from '../story.factory';
import { AnswerAsViewer } from './answer-as-viewer';
import { AnswerInvitations } from './answer-invitations';
import { InviteToAnswer } from './invite-to-answer';
import { SetAnswerRules } from './set-answer-rules';

describe('answers where only the invited can', () => {
  let story: Story;
  let seriesId: string;
  let dates: string[];
  let count = 0;
  beforeAll(async () => {
    story = await storyIn(await openArea(storyNeeds));
  });
  beforeEach(async () => {
    await story.area.db.setClock(NOON);
    dates = [
      await story.occurrence({ capacity: 9 }),
      await story.occurrence({ capacity: 9, startsAt: '2026-12-03T22:00:00Z' }),
    ];
    const [row] = await story.area.db.query<{ series_id: string }>(
      `update occurrences set series_id = (select series_id from occurrences where id = $1), number = number + 1
        where id = $2 returning series_id`,
      dates,
    );
    seriesId = row!.series_id;
    const rules = { invitationOnly: true };
    const set = await story.get(SetAnswerRules).execute(story.host, { seriesId, rules });
    expect(set.ok).toBe(true);
  });
  afterAll(() => story.area.close());

  const someone = () => story.person(`Guest${(count += 1)}`);
  const answer = async (viewer: Viewer, raw: RawAnswer = {}, occurrenceId = dates[0]!) => {
    const outcome = await story.get(AnswerAsViewer).execute(viewer, { occurrenceId, ...raw });
    return outcome.ok ? 'taken' : outcome.refusal.code;
  };
  const link = async (limits: RawLink = {}) => {
    const made = await story.get(InviteToAnswer).byLink(story.host, { seriesId, ...limits });
    if (!made.ok) throw new Error(made.refusal.code);
    const all = await story.get(AnswerInvitations).ofSeries(seriesId);
    const one = all.find(({ id }) => id === made.value.invitationId)!;
    return { id: one.id, invitation: one.token! };
  };
  const revoke = (id: string) => story.get(InviteToAnswer).revoke(story.host, id);
  const stateOf = async (token: string) =>
    (await story.get(AnswerInvitations).byToken(token))?.state ?? null;
  const mailed = async () =>
    (await story.area.events()).filter(({ name }) => name === 'rsvps.answer_invited').length;

  it('let in whoever is invited by address, wherever they come from, and mail them once', async () => {
    const guest = await someone();
    expect(await answer(guest)).toBe('NOT_INVITED');
    const emails = [addressOf(`Guest${count}`)];
    const before = await mailed();
    const invite = () =>
      story.get(InviteToAnswer).byAddress(story.host, { seriesId, emails, locale: 'ja' });
    expect(await invite()).toMatchObject({ value: { invited: 1 } });
    expect(await invite()).toMatchObject({ value: { invited: 0 } });
    expect((await mailed()) - before).toBe(1);
    expect(await answer(guest)).toBe('taken');
    expect(await answer(guest, {}, dates[1])).toBe('taken');
    expect(await answer(await someone())).toBe('NOT_INVITED');
  });

  it('not any more once the invitation is taken back, while a seat stays', async () => {
    const { id, invitation } = await link();
    const guest = await someone();
    expect(await answer(guest, { invitation })).toBe('taken');
    expect((await revoke(id)).ok).toBe(true);
    expect(await stateOf(invitation)).toBeNull();
    expect(await answer(guest)).toBe('taken');
    expect(await answer(guest, { invitation }, dates[1])).toBe('NOT_INVITED');
    expect(await answer(await someone(), { invitation })).toBe('NOT_INVITED');
  });

  it('a link is for so many people: at any number of dates, and a no uses up nothing', async () => {
    const { invitation } = await link({ usesMax: 2 });
    const [first, second, third] = [await someone(), await someone(), await someone()];
    await answer(third, { invitation, response: 'declined' });
    expect(await answer(first, { invitation })).toBe('taken');
    expect(await answer(first, { invitation }, dates[1])).toBe('taken');
    expect(await stateOf(invitation)).toBe('open');
    expect(await answer(second, { invitation })).toBe('taken');
    expect(await stateOf(invitation)).toBe('used_up');
    expect(await answer(third, { invitation })).toBe('NOT_INVITED');
    expect(await answer(second, {}, dates[1])).toBe('taken');
  });

  const lastPlace = async () => {
    const { invitation } = await link({ usesMax: 1 });
    const people = [await someone(), await someone()];
    return Promise.all(people.map((viewer, at) => answer(viewer, { invitation }, dates[at])));
  };

  it('of two who press at once for its last place, at two dates, one is let in', async () => {
    for (let n = 0; n < 5; n += 1)
      expect((await lastPlace()).sort()).toEqual(['NOT_INVITED', 'taken']);
  });

  it('control: where places are counted apart from being taken, both are', async () => {
    const repository = story.get(AnswerInvitationRepository);
    const admit = repository.admit.bind(repository);
    repository.admit = () => Promise.resolve(true);
    expect(await lastPlace()).toEqual(['taken', 'taken']);
    repository.admit = admit;
  });

  it('and one also where two servers take the answers', async () => {
    const { id } = await link({ usesMax: 1 });
    const repository = story.get(AnswerInvitationRepository);
    const hash = (
      await story.area.db.query<{ token_hash: string }>(
        `select token_hash from answer_invitations where id = $1`,
        [id],
      )
    )[0]!.token_hash;
    const people = [await someone(), await someone()];
    const admitted = await Promise.all(
      people.map(({ personId }) =>
        story.area.tx(async (tx) => {
          await repository.link(tx, seriesId, hash);
          const comes = await repository.admit(tx, id, personId);
          await new Promise((resolve) => setTimeout(resolve, 50));
          return comes;
        }),
      ),
    );
    expect(admitted.sort()).toEqual([false, true]);
  });

  it('a link ends with its last day', async () => {
    const endsOn = Temporal.PlainDate.from('2026-11-11');
    const { invitation } = await link({ endsOn });
    expect(await stateOf(invitation)).toBe('open');
    await story.area.db.setClock('2026-11-11T15:00:00Z');
    expect(await stateOf(invitation)).toBe('ended');
    expect(await answer(await someone(), { invitation })).toBe('NOT_INVITED');
  });

  it.each([
    [[], 'emails', 'required'],
    [['a@example.jp', 'not an address'], 'emails.1', 'email'],
    [Array.from({ length: 51 }, (_, n) => `a${n}@example.jp`), 'emails', 'too_many'],
  ])('refuses %p, and invites nobody of them', async (emails, field, reason) => {
    const before = await mailed();
    expect(
      await story.get(InviteToAnswer).byAddress(story.host, { seriesId, emails, locale: 'ja' }),
    ).toMatchObject({ refusal: { field, reason } });
    expect(await mailed()).toBe(before);
  });

  it('is for hosts', async () => {
    const stranger = await someone();
    const { id } = await link();
    for (const outcome of [
      await story.get(InviteToAnswer).byLink(stranger, { seriesId }),
      await story.get(InviteToAnswer).revoke(stranger, id),
    ])
      expect(outcome).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
  });
});
