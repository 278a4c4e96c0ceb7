import { Injectable } from '@nestjs/common';
import {
  all,
  ok,
  refuse,
  type CommonRefusal,
  type InvalidInput,
  type Locale,
  type Outcome,
  type Viewer,
} from '@asaza/kernel';
import type { OccurrenceFacts } from '@asaza/gatherings';
import { parseEmail, parseOptionalYomi, parsePersonName, People } from '@asaza/people';
import { Clock } from '@asaza/platform/clock';
import { Database, type Tx } from '@asaza/platform/database';
import { Outbox } from '@asaza/platform/events';
import { AddWalkInSeat, ExpectFee } from '@asaza/rsvps';
import { WalkedIn } from '../domain/attendance.events';
import type { DoorEntry } from '../domain/door';
import { withinDoorHours } from '../domain/door-hours';
import { AttendanceRepository } from '../persistence/attendance.repository';
import { AttendanceBook } from './attendance-book';
import { DoorAccess } from './door-access';
import { DoorLists } from './door-lists';

// Nobody types the same name twice in this time, but a button on a slow line is pressed twice.
const SAME_PRESS_SECONDS = 5;

interface WalkIn {
  readonly name: string;
  readonly yomi: string | null;
  readonly email: string | null;
  readonly locale: Locale;
}

/** Somebody came without an answer: present at once, with a seat where one is free. */
@Injectable()
export class AddWalkIn {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly access: DoorAccess,
    private readonly people: People,
    private readonly seats: AddWalkInSeat,
    private readonly fees: ExpectFee,
    private readonly lists: DoorLists,
    private readonly book: AttendanceBook,
    private readonly attendances: AttendanceRepository,
    private readonly outbox: Outbox,
  ) {}

  async execute(
    viewer: Viewer | null,
    input: {
      readonly occurrenceId: string;
      readonly name: string;
      readonly yomi?: string | null;
      readonly email?: string | null;
      readonly locale: Locale;
    },
  ): Promise<Outcome<DoorEntry, CommonRefusal>> {
    const parsed = parse(input);
    if (!parsed.ok) return parsed;
    const now = await this.clock.now();
    return this.database.tx(async (tx) => {
      const allowed = await this.access.asHelper(tx, input.occurrenceId, viewer);
      if (!allowed.ok) return allowed;
      const open = withinDoorHours(allowed.value, now);
      if (!open.ok) return open;
      const personId = await this.personOf(tx, allowed.value, parsed.value, viewer!.personId);
      await this.letIn(tx, allowed.value, personId, parsed.value, viewer!.personId);
      return ok((await this.lists.entryOf(tx, allowed.value, personId))!);
    });
  }

  /** Whoever turns out to be on the list is checked in like everybody there. */
  private async letIn(
    tx: Tx,
    at: OccurrenceFacts,
    personId: string,
    { name, yomi }: WalkIn,
    by: string,
  ): Promise<void> {
    const listed = await this.lists.entryOf(tx, at, personId);
    if (listed) {
      await this.book.checkIn(tx, at, listed, by);
      return;
    }
    const { seated } = await this.seats.execute(tx, at.id, personId, name, yomi);
    if (!seated) await this.fees.execute(tx, at, personId, by);
    await this.book.checkIn(tx, at, { personId, name, yomi, walkIn: true }, by);
    await this.outbox.append(tx, WalkedIn, { occurrenceId: at.id, personId, seated });
  }

  private async personOf(
    tx: Tx,
    at: OccurrenceFacts,
    { name, yomi, email, locale }: WalkIn,
    by: string,
  ): Promise<string> {
    if (email === null)
      return (
        (await this.attendances.justWalkedIn(tx, at.id, { name, yomi }, by, SAME_PRESS_SECONDS)) ??
        this.people.createWithoutAddress(tx, { name, yomi, locale })
      );
    const { personId, created } = await this.people.ensureByAddress(tx, email, { locale, name });
    if (created && yomi !== null) await this.people.setYomi(tx, personId, yomi);
    return personId;
  }
}

function parse(input: {
  readonly name: string;
  readonly yomi?: string | null;
  readonly email?: string | null;
  readonly locale: Locale;
}): Outcome<WalkIn, InvalidInput> {
  const typed = input.email?.trim() ? input.email : null;
  const parsed = all([
    parsePersonName('name', input.name),
    parseOptionalYomi('yomi', input.yomi),
    typed === null ? ok(null) : parseEmail('email', typed),
  ] as const);
  if (!parsed.ok) return refuse(parsed.refusal as InvalidInput);
  const [name, yomi, email] = parsed.value;
  return ok({ name, yomi, email, locale: input.locale });
}
