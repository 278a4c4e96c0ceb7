import { Injectable } from '@nestjs/common';
import type { Locale } from '@asaza/kernel';
import { Database, instantOf, statement, type Tx } from '@asaza/platform/database';
import { ATTEMPTS, type Confirmation } from '../domain/confirmation';
import { typedOf, type TypedAnswer } from '../domain/typed-answer';

interface ConfirmationRow {
  id: string;
  rsvp_id: string;
  name: string;
  locale: Locale;
  short_notice: boolean;
  typed: Partial<TypedAnswer>;
  nonce: string;
  key_version: number;
  token_hash: string;
  held_until: Date;
  expires_at: Date;
  attempts: number;
  used: boolean;
  expired: boolean;
  occurrence_id: string;
  person_id: string;
}

/** A proof with whose answer it is for. */
export interface OpenConfirmation extends Confirmation {
  readonly occurrenceId: string;
  readonly personId: string;
  readonly attempts: number;
  readonly used: boolean;
  readonly expired: boolean;
}

const COLUMNS = `c.id, c.rsvp_id, c.name, c.locale, c.short_notice, c.typed, c.nonce, c.key_version, c.token_hash,
  c.held_until, c.expires_at, c.attempts, c.used_at is not null as used, c.expires_at <= app_now() as expired,
  r.occurrence_id, r.person_id`;

// The condition and the count are one statement: parallel guesses cannot outrun it.
const attempt = statement<ConfirmationRow, [string]>(
  'confirmations.attempt',
  `update response_confirmations c set attempts = attempts + 1 from rsvps r
    where c.id = $1 and r.id = c.rsvp_id and c.used_at is null and c.attempts < ${ATTEMPTS}
      and c.expires_at > app_now()
   returning ${COLUMNS}`,
);
const byId = statement<ConfirmationRow, [string]>(
  'confirmations.by_id',
  `select ${COLUMNS} from response_confirmations c join rsvps r on r.id = c.rsvp_id where c.id = $1`,
);
const byToken = statement<ConfirmationRow, [string]>(
  'confirmations.by_token',
  `select ${COLUMNS} from response_confirmations c join rsvps r on r.id = c.rsvp_id where c.token_hash = $1`,
);
// What was said to questions stands with the answer from here on: of food one copy is kept, and forgotten in time.
const use = statement<{ id: string }, [string]>(
  'confirmations.use',
  `update response_confirmations set used_at = app_now(), typed = typed - 'answers'
    where id = $1 and used_at is null and expires_at > app_now() returning id`,
);
const latest = statement<ConfirmationRow, [string]>(
  'confirmations.latest',
  `select ${COLUMNS} from response_confirmations c join rsvps r on r.id = c.rsvp_id
    where c.rsvp_id = $1 order by c.created_at desc limit 1`,
);

const confirmationOf = (row: ConfirmationRow): OpenConfirmation => ({
  id: row.id,
  rsvpId: row.rsvp_id,
  name: row.name,
  locale: row.locale,
  shortNotice: row.short_notice,
  typed: typedOf(row.typed),
  nonce: row.nonce,
  keyVersion: row.key_version,
  tokenHash: row.token_hash,
  heldUntil: instantOf(row.held_until),
  expiresAt: instantOf(row.expires_at),
  occurrenceId: row.occurrence_id,
  personId: row.person_id,
  attempts: row.attempts,
  used: row.used,
  expired: row.expired,
});

/** Proofs of addresses. They are inserted with the answer, by the seat book's write. */
@Injectable()
export class ConfirmationRepository {
  constructor(private readonly database: Database) {}

  /** Counts one guess at the code; null when there is nothing left to guess at. */
  async attempt(tx: Tx, id: string): Promise<OpenConfirmation | null> {
    const row = await tx.row(attempt, [id]);
    return row ? confirmationOf(row) : null;
  }

  async byId(id: string, tx: Tx | null = null): Promise<OpenConfirmation | null> {
    const row = await (tx ?? this.database).row(byId, [id]);
    return row ? confirmationOf(row) : null;
  }

  async byToken(tokenHash: string): Promise<OpenConfirmation | null> {
    const row = await this.database.row(byToken, [tokenHash]);
    return row ? confirmationOf(row) : null;
  }

  /** Uses it up: true for one caller, ever. */
  async use(tx: Tx, id: string): Promise<boolean> {
    return (await tx.rows(use, [id])).length === 1;
  }

  /** The last one that was mailed about an answer. */
  async latest(tx: Tx, rsvpId: string): Promise<OpenConfirmation | null> {
    const row = await tx.row(latest, [rsvpId]);
    return row ? confirmationOf(row) : null;
  }
}
