import { Caller } from './graphql-client';
import { answer, signIn } from './people-of-the-story';
import { doorOf, fillProfile } from './scenes';
import type { Stack } from './stack';

const HOST = 'asako@example.jp';
export const MOMO = 'momo@example.jp';
export const ARATA = 'arata@example.jp';
export const NAGISA = 'nagisa@example.jp';
export const HANA = 'hana@example.jp';
export const NAMES = {
  [MOMO]: '山田 桃子',
  [ARATA]: '佐藤 新',
  [NAGISA]: '石川 渚',
  [HANA]: '鈴木 花',
};

/**
 * Four people come to a breakfast on 8 January 2031, 7:00 to 8:30 in Tokyo, and are checked in: all but Hana show
 * their names to others who come, Momo and Arata said yes to being introduced. Begin before that day.
 */
export async function fourCome(stack: Stack): Promise<void> {
  let host = await signIn(stack, HOST);
  const made = await host.mutate<{
    __typename: string;
    series: { nextOccurrences: { id: string }[] };
  }>(
    'createSeries',
    {
      title: { ja: '川べり朝食会', en: 'Riverside Breakfast' },
      rrule: 'FREQ=MONTHLY;BYDAY=2WE',
      startLocal: '2031-01-08T07:00:00',
      timeZone: 'Asia/Tokyo',
      durationMinutes: 90,
      capacity: 10,
    },
    '... on SeriesCreated { series { nextOccurrences(first: 1) { id } } }',
  );
  const occurrenceId = made.series.nextOccurrences[0]!.id;
  for (const [email, name] of Object.entries(NAMES)) {
    const { token: ticketToken } = await answer(stack, occurrenceId, name, email);
    if (email === HANA) continue;
    await new Caller(stack.url).mutate(
      'showName',
      { ticketToken, audience: 'ATTENDEES' },
      '... on NameAudienceChosen { shown { audience } }',
    );
  }
  await fillProfile(stack, 0, NAMES[MOMO], MOMO);
  await fillProfile(stack, 3, NAMES[ARATA], ARATA);
  await stack.settled();
  await stack.db.setClock('2031-01-07T21:45:00Z');
  host = await signIn(stack, HOST);
  for (const { personId } of (await doorOf(host, occurrenceId)).entries)
    await host.mutate('checkIn', { occurrenceId, personId }, '... on CheckedIn { entry { name } }');
}
