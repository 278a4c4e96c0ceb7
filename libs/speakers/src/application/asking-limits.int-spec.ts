import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openArea } from '../../../../test/support/area';
import { storyIn, storyNeeds, type Story } from '../../../rsvps/src/story.factory';
import { speakersMigrations, SpeakersModule } from '../index';
import { InviteSpeaker } from './invite-speaker';
import { WithdrawInvitation } from './withdraw-invitation';

describe('requests to speak within a day', () => {
  let story: Story;
  let date: string;
  beforeAll(async () => {
    const { modules, migrations } = storyNeeds;
    story = await storyIn(
      await openArea({
        modules: [...modules, SpeakersModule],
        migrations: [...migrations, ...speakersMigrations],
      }),
    );
    date = await story.occurrence();
  });
  afterAll(() => story.area.close());

  /** Asks and takes it back, as somebody does who wants the mail and not the talk. */
  const ask = async (email: string) => {
    const input = { occurrenceIds: [date], name: '森 結衣', locale: 'ja' as const, email };
    const asked = await story.get(InviteSpeaker).execute(story.host, input);
    if (!asked.ok) return asked.refusal;
    await story.get(WithdrawInvitation).execute(story.host, asked.value.id);
    return 'sent';
  };

  it('are five to one address and forty by one host; the next day there are more', async () => {
    for (let n = 0; n < 5; n += 1) expect(await ask('one@example.jp')).toBe('sent');
    expect(await ask('one@example.jp')).toMatchObject({
      field: 'email',
      reason: 'too_many_today',
      limit: 5,
    });
    for (let n = 5; n < 40; n += 1) expect(await ask(`speaker${n}@example.jp`)).toBe('sent');
    expect(await ask('last@example.jp')).toMatchObject({ reason: 'too_many_today', limit: 40 });
    await story.area.db.advance('25 hours');
    expect(await ask('last@example.jp')).toBe('sent');
  });
});
