import { Injectable } from '@nestjs/common';
import { ok, type Locale, type Outcome, type Viewer } from '@asaza/kernel';
import type { CommonRefusal } from '@asaza/kernel';
import type { OccurrenceFacts } from '@asaza/gatherings';
import { People } from '@asaza/people';
import { Clock } from '@asaza/platform/clock';
import { feeState, type RecordedEntry } from '../domain/fee-ledger';
import { maySeeMoney, mayTick, mayUndo } from '../domain/fee.policy';
import { boxesOf, countsOf, totalsOf, type FeeCounts, type FeeTotal } from '../domain/fee-totals';
import { FeeEntryRepository } from '../persistence/fee-entry.repository';
import { FeePeopleQueries } from '../persistence/fee-people.queries';
import type { PersonFee } from '../domain/person-fee';
import { FeeAccess } from './fee-access';
import { feesCsv } from './fees-csv';
import { FeePrices } from './fee-prices';

/** The ledger of an occurrence. `money` is for hosts: helpers see how many have paid, not how much there is. */
export interface LedgerView {
  readonly counts: FeeCounts;
  readonly money: {
    readonly totals: readonly FeeTotal[];
    readonly boxes: readonly {
      readonly name: string;
      readonly currency: string;
      readonly amount: number;
    }[];
    readonly csv: (locale: Locale) => string;
  } | null;
}

export interface DoorFees {
  readonly fees: ReadonlyMap<string, PersonFee>;
  readonly mayUndo: (entry: RecordedEntry) => boolean;
}

/** Fees as pages read them: a few statements an occurrence, however many people. */
@Injectable()
export class FeeViews {
  constructor(
    private readonly clock: Clock,
    private readonly access: FeeAccess,
    private readonly people: FeePeopleQueries,
    private readonly names: People,
    private readonly prices: FeePrices,
    private readonly entries: FeeEntryRepository,
  ) {}

  /** Everybody who owes, paid or was let off, in the order of joining. Who may ask is decided before. */
  async of(at: OccurrenceFacts): Promise<PersonFee[]> {
    const persons = await this.people.at([at.id]);
    const prices = await this.prices.of(at, persons);
    const entries = await this.entries.ofOccurrences([at.id]);
    const lines = new Map<string, RecordedEntry[]>();
    for (const entry of entries)
      lines.set(entry.personId, [...(lines.get(entry.personId) ?? []), entry]);
    const known = new Set(persons.map(({ personId }) => personId));
    const others = [...lines.keys()].filter((id) => !known.has(id));
    const names = others.length > 0 ? await this.names.namesOf(others) : new Map();
    return [
      ...persons,
      ...others.map((personId) => ({
        personId,
        name: names.get(personId)?.displayName ?? '',
        yomi: names.get(personId)?.yomi ?? null,
      })),
    ].flatMap(({ personId, name, yomi }): PersonFee[] => {
      const own = lines.get(personId) ?? [];
      const state = feeState(own, prices.get(personId) ?? null);
      return state ? [{ personId, name, yomi, state, entries: own }] : [];
    });
  }

  async ledger(
    viewer: Viewer | null,
    occurrenceId: string,
  ): Promise<Outcome<LedgerView, CommonRefusal>> {
    const allowed = await this.access.of(null, occurrenceId, viewer, mayTick);
    if (!allowed.ok) return allowed;
    const { at, actor } = allowed.value;
    const fees = await this.of(at);
    const states = fees.map(({ state }) => state);
    return ok({
      counts: countsOf(states),
      money: maySeeMoney(actor) ? await this.money(at, fees) : null,
    });
  }

  /** Everybody's fee for whoever stands at the door, with what of it they may take back; else nothing. */
  async atTheDoor(viewer: Viewer | null, at: OccurrenceFacts): Promise<DoorFees> {
    const allowed = await this.access.of(null, at.id, viewer, mayTick);
    if (!allowed.ok) return { fees: new Map(), mayUndo: () => false };
    const { actor } = allowed.value;
    const now = await this.clock.now();
    const fees = await this.of(at);
    return {
      fees: new Map(fees.map((fee) => [fee.personId, fee])),
      mayUndo: ({ kind, recordedBy: by, recordedAt }) =>
        kind !== 'expected' && mayUndo(actor, { kind, by, at: recordedAt }, now),
    };
  }

  private async money(at: OccurrenceFacts, fees: readonly PersonFee[]) {
    const entries = fees.flatMap((fee) => fee.entries);
    const ticked = [...new Set(entries.map(({ recordedBy }) => recordedBy))];
    const names = await this.names.namesOf(ticked);
    const nameOf = (id: string) => names.get(id)?.displayName ?? '';
    return {
      totals: totalsOf(fees.map(({ state }) => state)),
      boxes: boxesOf(entries).map(({ personId, ...box }) => ({ ...box, name: nameOf(personId) })),
      csv: (locale: Locale) => feesCsv(at, fees, nameOf, locale),
    };
  }
}
