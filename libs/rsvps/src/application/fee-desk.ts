import { Injectable } from '@nestjs/common';
import {
  conflict,
  isUuid,
  ok,
  refuse,
  type CommonRefusal,
  type Conflict,
  type Outcome,
  type Refusal,
  type Viewer,
} from '@asaza/kernel';
import type { OccurrenceFacts } from '@asaza/gatherings';
import { Clock, Entropy } from '@asaza/platform/clock';
import { Database, violatedConstraint, type Tx } from '@asaza/platform/database';
import { Outbox } from '@asaza/platform/events';
import { Tokens } from '@asaza/platform/tokens';
import type { Temporal } from '@asaza/recurrence';
import type { NewEntry } from '../domain/fee-decisions';
import { feeState, type FeeState, type RecordedEntry } from '../domain/fee-ledger';
import type { FeeActor } from '../domain/fee.policy';
import { notAnAttendee, type NotAnAttendee } from '../domain/fees.refusals';
import { FeeRecorded } from '../domain/rsvps.events';
import { FeeEntryRepository } from '../persistence/fee-entry.repository';
import { FeePeopleQueries, type FeePerson } from '../persistence/fee-people.queries';
import { FeeAccess } from './fee-access';
import { FeePrices } from './fee-prices';

/** A person's fee as it stands, under the lock. */
export interface OpenFee {
  readonly at: OccurrenceFacts;
  readonly actor: FeeActor;
  readonly now: Temporal.Instant;
  readonly person: FeePerson | null;
  readonly entries: readonly RecordedEntry[];
  readonly state: FeeState | null;
}

/** What a change came to. */
export interface FeeChanged {
  readonly personId: string;
  readonly state: FeeState | null;
  readonly entries: readonly RecordedEntry[];
  /** The line that the call added; null when there was nothing to add. */
  readonly entry: RecordedEntry | null;
}

interface Asked {
  readonly occurrenceId: string;
  readonly personId: string;
  readonly idempotencyKey?: string | null;
  /** All that the key stands for. */
  readonly input: readonly unknown[];
  readonly note?: string | null;
  readonly given?: number | null;
}

/** The one way into the ledger: lock the person's fee, decide, add lines. A line is never changed. */
@Injectable()
export class FeeDesk {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly entropy: Entropy,
    private readonly tokens: Tokens,
    private readonly access: FeeAccess,
    private readonly prices: FeePrices,
    private readonly people: FeePeopleQueries,
    private readonly ledger: FeeEntryRepository,
    private readonly outbox: Outbox,
  ) {}

  async change<R extends Refusal>(
    viewer: Viewer | null,
    asked: Asked,
    may: (actor: FeeActor) => boolean,
    decide: (fee: OpenFee) => Outcome<readonly NewEntry[], R>,
  ): Promise<Outcome<FeeChanged, R | CommonRefusal | NotAnAttendee>> {
    const once = () => this.once(viewer, asked, may, decide);
    try {
      return await once();
    } catch (error) {
      // Somebody was faster by a hair: their line is there now, and the answer is the one to it.
      if (!violatedConstraint(error)?.startsWith('fee_entries_')) throw error;
      return once();
    }
  }

  private async once<R extends Refusal>(
    viewer: Viewer | null,
    asked: Asked,
    may: (actor: FeeActor) => boolean,
    decide: (fee: OpenFee) => Outcome<readonly NewEntry[], R>,
  ): Promise<Outcome<FeeChanged, R | CommonRefusal | NotAnAttendee>> {
    const { occurrenceId, personId } = asked;
    const now = await this.clock.now();
    return this.database.tx(
      async (tx): Promise<Outcome<FeeChanged, R | CommonRefusal | NotAnAttendee>> => {
        const allowed = await this.access.of(tx, occurrenceId, viewer, may);
        if (!allowed.ok) return allowed;
        if (!isUuid(personId)) return refuse(notAnAttendee);
        await this.ledger.lock(tx, asked);
        const fee = await this.open(tx, { ...allowed.value, now }, personId);
        if (!fee.person && fee.entries.length === 0) return refuse(notAnAttendee);
        const earlier = await this.earlier(tx, viewer!.personId, asked);
        if (!earlier.ok) return earlier;
        if (earlier.value) return ok(changed(fee, null));
        const decided = decide(fee);
        if (!decided.ok) return decided;
        if (decided.value.length === 0) return ok(changed(fee, null));
        const added = await this.add(tx, fee, asked, decided.value);
        return ok(await this.after(tx, fee, added, personId));
      },
    );
  }

  /** The person's lines and what they come to, read under the lock. */
  private async open(
    tx: Tx,
    about: Pick<OpenFee, 'at' | 'actor' | 'now'>,
    personId: string,
  ): Promise<OpenFee> {
    const person = await this.people.one(tx, about.at.id, personId);
    const prices = await this.prices.of(about.at, person ? [person] : [], tx);
    const entries = await this.ledger.ofPerson(tx, { occurrenceId: about.at.id, personId });
    return { ...about, person, entries, state: feeState(entries, prices.get(personId) ?? null) };
  }

  private async earlier(tx: Tx, by: string, asked: Asked): Promise<Outcome<boolean, Conflict>> {
    if (!asked.idempotencyKey) return ok(false);
    const { keyHash, inputHash } = this.hashes(asked);
    const known = await this.ledger.inputOf(tx, by, keyHash!);
    if (known === null) return ok(false);
    return known === inputHash ? ok(true) : refuse(conflict('idempotencyKey'));
  }

  private hashes({ idempotencyKey, occurrenceId, personId, input }: Asked) {
    if (!idempotencyKey) return { keyHash: null, inputHash: null };
    return {
      keyHash: this.tokens.hash(idempotencyKey),
      inputHash: this.tokens.hash(JSON.stringify([occurrenceId, personId, ...input])),
    };
  }

  private add(tx: Tx, fee: OpenFee, asked: Asked, lines: readonly NewEntry[]) {
    return this.ledger.add(
      tx,
      asked,
      fee.entries.at(-1)?.seq ?? 0,
      lines.map((line) => ({ ...line, id: this.entropy.id() })),
      {
        ...{ recordedBy: fee.actor.personId, note: asked.note, given: asked.given },
        ...this.hashes(asked),
      },
    );
  }

  private async after(tx: Tx, fee: OpenFee, added: RecordedEntry[], personId: string) {
    const entry = added.at(-1)!;
    const occurrenceId = fee.at.id;
    await this.outbox.append(tx, FeeRecorded, { occurrenceId, personId, entryId: entry.id });
    return changed(await this.open(tx, fee, personId), entry, personId);
  }
}

const changed = (
  fee: OpenFee,
  entry: RecordedEntry | null,
  personId = fee.person?.personId ?? fee.entries[0]!.personId,
): FeeChanged => ({ personId, state: fee.state, entries: fee.entries, entry });
