import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Edits, type DateChange } from '@asaza/gatherings';
import { Database } from '@asaza/platform/database';
import { openArea } from '../../../../test/support/area';
import { editsIn, THURSDAY } from '../edits.factory';
import { NOON, storyIn, storyNeeds, type Story } from '../story.factory';
import { AddAttendee } from './add-attendee';
import { EditAudience } from './edit-audience';
import { WithdrawResponse } from './withdraw-response';

describe('what an edit would mean for those who answered', () => {
  let story: Story;
  let edits: ReturnType<typeof editsIn>;
  let [first, second, empty]: string[] = [];
  beforeAll(async () => {
    story = await storyIn(await openArea(storyNeeds));
    edits = editsIn(story);
  });
  beforeEach(async () => {
    await story.area.db.setClock(NOON);
    [first, second, empty] = [
      await edits.wednesday(1),
      await edits.wednesday(3),
      await edits.wednesday(3),
    ];
  });
  afterAll(() => story.area.close());

  const changes = async (): Promise<DateChange[]> => {
    const id = await edits.save({ to: THURSDAY }, first!, second!, empty!);
    return [...(await story.get(Edits).facts(null, id))!.changes];
  };
  const audience = () => story.get(EditAudience);

  it('counts each person once over all dates: seats and places, not a no, not an unproven seat', async () => {
    await story.attend(first!, 'Aoi');
    await story.attend(first!, 'Beni');
    await story.attend(second!, 'Aoi');
    const { token } = await story.attend(second!, 'Nao');
    await story.get(WithdrawResponse).execute(token);
    await story.answer(second!, 'Unproven');
    const all = await changes();
    expect(await audience().told(all)).toBe(2);
    expect(await audience().of(all)).toEqual([
      { effect: 'must_reconfirm', seated: 1, waiting: 1 },
      { effect: 'must_reconfirm', seated: 1, waiting: 0 },
      { effect: 'none', seated: 0, waiting: 0 },
    ]);
    const textOnly = all.map((change) => ({ ...change, material: false }));
    expect(await audience().told(textOnly)).toBe(0);
    expect((await audience().of(textOnly)).map(({ effect }) => effect)).toEqual([
      ...['none', 'none', 'none'],
    ]);
    const added = all.map((change) => ({ ...change, occurrenceId: null, before: null }));
    expect(await audience().told(added)).toBe(0);
  });

  it('does not count a phone call: nobody can be written to', async () => {
    const add = (name: string, email: string | null) =>
      story
        .get(AddAttendee)
        .execute(story.host, { occurrenceId: second!, name, email, locale: 'ja' });
    await add('電話の人', null);
    await add('書ける人', 'reachable@example.jp');
    const all = await changes();
    expect(await audience().told(all)).toBe(1);
    expect((await audience().of(all))[1]).toMatchObject({ seated: 2 });
  });

  it('reads any number of dates with one statement', async () => {
    const all = await changes();
    const rows = jest.spyOn(Database.prototype, 'rows');
    await audience().of(all);
    await audience().told(all);
    const names = rows.mock.calls.map(([{ name }]) => name);
    rows.mockRestore();
    expect(names).toEqual(['seat_books.by_ids', 'rsvps.people_of']);
  });
});
