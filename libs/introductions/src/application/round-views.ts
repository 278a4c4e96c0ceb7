import { Injectable } from '@nestjs/common';
import { Presence } from '@asaza/attendance';
import { People } from '@asaza/people';
import type { Tx } from '@asaza/platform/database';
import { reasonLines, type ReasonLine } from '../domain/reason-line';
import type { UnmatchedReason } from '../domain/round';
import { emptyBecause, fairnessOf, type EmptyBecause, type Fairness } from '../domain/fairness';
import { standingOf } from '../domain/round-edits';
import type {
  PairOrigin,
  StoredPair,
  StoredRound,
  StoredRoundPerson,
} from '../domain/stored-round';
import { RoundPairsRepository } from '../persistence/round-pairs.repository';
import { RoundRepository } from '../persistence/round.repository';

/** A pair as the host sees it: never what either of the two answered, or whether they were introduced. */
export interface PairView {
  readonly id: string;
  readonly lowName: string;
  readonly highName: string;
  readonly score: number;
  readonly reasonForLow: readonly ReasonLine[];
  readonly reasonForHigh: readonly ReasonLine[];
  readonly vetoed: boolean;
  readonly locked: boolean;
  readonly origin: PairOrigin;
  /** It has not gone out: a host may still leave it out. */
  readonly waiting: boolean;
}

export interface RoundView extends StoredRound {
  readonly pairs: readonly PairView[];
  readonly unmatched: readonly { readonly name: string; readonly reason: UnmatchedReason }[];
  /** Whom a host may put into a pair by hand, by name. */
  readonly choosable: readonly { readonly personId: string; readonly name: string }[];
  readonly fairness: Fairness;
  readonly emptyBecause: EmptyBecause | null;
}

/** Rounds with the names of their people, for the hosts of their clubs. */
@Injectable()
export class RoundViews {
  constructor(
    private readonly rounds: RoundRepository,
    private readonly pairs: RoundPairsRepository,
    private readonly people: People,
    private readonly presence: Presence,
  ) {}

  /** The rounds of these occurrences, by occurrence; those without one are left out. */
  async byOccurrences(occurrenceIds: readonly string[]): Promise<Map<string, RoundView>> {
    const rounds = await this.rounds.byOccurrences(null, occurrenceIds);
    const views = rounds.length === 0 ? [] : await this.withPeople(undefined, rounds);
    return new Map(views.map((view) => [view.occurrenceId, view]));
  }

  /** One round as it stands in this transaction. */
  async of(tx: Tx, round: StoredRound): Promise<RoundView> {
    return (await this.withPeople(tx, [round]))[0]!;
  }

  private async withPeople(
    tx: Tx | undefined,
    rounds: readonly StoredRound[],
  ): Promise<RoundView[]> {
    const ids = rounds.map(({ id }) => id);
    const allPairs = await this.pairs.of(tx ?? null, ids);
    const everybody = await this.pairs.peopleOf(tx ?? null, ids);
    const names = await this.people.namesOf(personsIn(allPairs, everybody), tx);
    const typed = await this.presence.namesAtDoor(
      tx ?? null,
      rounds.map(({ occurrenceId }) => occurrenceId),
    );
    // In no pair may be somebody whom a host merely named: their own profile stays closed to the host.
    const nameAtDoor = (occurrenceId: string, personId: string): string =>
      typed.find((one) => one.occurrenceId === occurrenceId && one.personId === personId)?.name ||
      nameOf(personId);
    const nameOf = (personId: string): string => names.get(personId)?.displayName ?? '';
    return rounds.map((round) => {
      const pairs = allPairs.filter(({ roundId }) => roundId === round.id);
      const people = everybody.filter(({ roundId }) => roundId === round.id);
      const standing = standingOf(pairs);
      return {
        ...round,
        pairs: pairs.map((pair) => ({
          id: pair.id,
          lowName: nameOf(pair.low),
          highName: nameOf(pair.high),
          score: pair.score,
          reasonForLow: reasonLines(pair.reasonForLow),
          reasonForHigh: reasonLines(pair.reasonForHigh),
          vetoed: pair.vetoed,
          locked: pair.locked,
          origin: pair.origin,
          waiting: pair.waiting,
        })),
        unmatched: people.flatMap(({ personId, unmatched }) =>
          unmatched === null
            ? []
            : { name: nameAtDoor(round.occurrenceId, personId), reason: unmatched },
        ),
        choosable: people
          .filter(({ unmatched }) => unmatched !== 'no_consent')
          .map(({ personId }) => ({ personId, name: nameAtDoor(round.occurrenceId, personId) }))
          .sort((a, b) => a.name.localeCompare(b.name, 'ja')),
        fairness: fairnessOf(people, standing),
        emptyBecause: emptyBecause(round, people, standing),
      };
    });
  }
}

const personsIn = (
  pairs: readonly StoredPair[],
  people: readonly StoredRoundPerson[],
): string[] => [
  ...new Set([
    ...pairs.flatMap(({ low, high }) => [low, high]),
    ...people.map(({ personId }) => personId),
  ]),
];
