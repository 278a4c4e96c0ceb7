import { randomBytes } from 'node:crypto';
import { attendanceMigrations } from '@asaza/attendance';
import { clubsMigrations } from '@asaza/clubs';
import { gatheringsMigrations } from '@asaza/gatherings';
import type { Viewer } from '@asaza/kernel';
import { peopleMigrations } from '@asaza/people';
import { rsvpsMigrations } from '@asaza/rsvps';
import { speakersMigrations } from '@asaza/speakers';
import { introductionsMigrations, IntroductionsModule } from '../../libs/introductions/src/index';
import { openArea, type OpenArea } from './area';
import { AddPair } from '../../libs/introductions/src/application/add-pair';
import { BuildRound } from '../../libs/introductions/src/application/build-round';
import { Morning } from '../../libs/introductions/src/application/morning.factory';
import { PlaceLate } from '../../libs/introductions/src/application/place-late';
import { RoundViews, type RoundView } from '../../libs/introductions/src/application/round-views';

/** The area of introductions on a database of its own. */
export const openIntroductions = (): Promise<OpenArea> =>
  openArea({
    modules: [IntroductionsModule],
    migrations: [
      ...peopleMigrations,
      ...clubsMigrations,
      ...gatheringsMigrations,
      ...rsvpsMigrations,
      ...speakersMigrations,
      ...attendanceMigrations,
      ...introductionsMigrations,
    ],
  });

/** A club with its owner, and what a test does with its rounds. */
export async function aRoundDesk(area: OpenArea) {
  const morning = new Morning({ query: area.db.query, bytes: (n) => randomBytes(n) });
  await morning.club();
  const personId = await morning.person({ name: '幹事', consent: false });
  const owner: Viewer = { personId, sessionId: 'none' };
  await morning.host(personId, 'owner');

  /** People who are good for each other, by these names. */
  const people = (...names: readonly string[]) =>
    names.reduce<Promise<string[]>>(
      async (made, name) => [...(await made), await morning.person({ name })],
      Promise.resolve([]),
    );
  const built = async (present: readonly string[]) => {
    const occurrenceId = await morning.held(present);
    const id = (await area.get(BuildRound).execute(occurrenceId))!;
    return { id, occurrenceId };
  };
  const arrive = async (occurrenceId: string, ...personIds: readonly string[]) => {
    await morning.arrive(occurrenceId, personIds);
    await area.get(PlaceLate).execute(occurrenceId);
  };
  const view = async (occurrenceId: string): Promise<RoundView> =>
    (await area.get(RoundViews).byOccurrences([occurrenceId])).get(occurrenceId)!;
  const pairsOf = async (occurrenceId: string) =>
    (await view(occurrenceId)).pairs.map(({ lowName, highName, origin, waiting }) => [
      ...[lowName, highName].sort(),
      origin,
      waiting,
    ]);
  const buildsOf = (roundId: string) =>
    area.db.query<{ kind: string; terms: object; seed: string; snapshot_hash: string }>(
      `select kind, terms, seed, snapshot_hash from round_builds where round_id = $1 order by built_at, id`,
      [roundId],
    );
  const statesOf = async (roundId: string) =>
    (
      await area.db.query<{ state: string }>(
        `select state from proposals where round_id = $1 order by origin, id`,
        [roundId],
      )
    ).map(({ state }) => state);
  const add = (roundId: string, a: string, b: string) =>
    area.get(AddPair).execute(owner, { roundId, personIds: [a, b] });

  return { morning, owner, people, built, arrive, view, pairsOf, buildsOf, statesOf, add };
}
