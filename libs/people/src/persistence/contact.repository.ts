import { Injectable } from '@nestjs/common';
import { Database, statement, type Tx } from '@asaza/platform/database';

const take = statement<{ person_id: string }, [string, string, string]>(
  'contacts.take',
  `insert into contacts (person_id, email, email_key, created_at) values ($1, $2, $3, app_now())
   on conflict (email_key) do nothing returning person_id`,
);
const byKey = statement<{ person_id: string; verified: boolean }, [string]>(
  'contacts.by_key',
  `select person_id, verified_at is not null as verified from contacts where email_key = $1`,
);
const verify = statement<{ first: boolean }, [string]>(
  'contacts.verify',
  `update contacts c set verified_at = coalesce(c.verified_at, app_now())
     from contacts before
    where c.person_id = $1 and before.person_id = c.person_id
   returning before.verified_at is null as first`,
);
const lock = statement<{ person_id: string }, [string]>(
  'contacts.lock',
  `select person_id from contacts where person_id = $1 for update`,
);
const forMail = statement<{ email: string }, [string]>(
  'contacts.for_mail',
  `select email from contacts where person_id = $1 and stopped_at is null`,
);
const byPerson = statement<{ email: string }, [string]>(
  'contacts.by_person',
  `select email from contacts where person_id = $1`,
);
const stop = statement<never, [string, string]>(
  'contacts.stop',
  `update contacts set stopped_at = app_now(), stopped_reason = $2
    where person_id = $1 and stopped_at is null`,
);

/** The one way to the table of addresses. */
@Injectable()
export class ContactRepository {
  constructor(private readonly database: Database) {}

  /** Takes the address for a person about to be made; false when it is somebody's already. */
  async take(tx: Tx, personId: string, email: string, emailKey: string): Promise<boolean> {
    return (await tx.rows(take, [personId, email, emailKey])).length === 1;
  }

  byKey(tx: Tx, emailKey: string): Promise<{ person_id: string; verified: boolean } | undefined> {
    return tx.row(byKey, [emailKey]);
  }

  /** Marks the address as verified; true when it was not so before. */
  async verify(tx: Tx, personId: string): Promise<boolean> {
    return (await tx.row(verify, [personId]))?.first ?? false;
  }

  /** Holds the address until the transaction ends, so that its mails are counted one after the other. */
  async lock(tx: Tx, personId: string): Promise<void> {
    await tx.rows(lock, [personId]);
  }

  async forMail(tx: Tx | null, personId: string): Promise<string | null> {
    return (await (tx ?? this.database).row(forMail, [personId]))?.email ?? null;
  }

  async of(tx: Tx | null, personId: string): Promise<string | null> {
    return (await (tx ?? this.database).row(byPerson, [personId]))?.email ?? null;
  }

  async stop(tx: Tx, personId: string, reason: string): Promise<void> {
    await tx.rows(stop, [personId, reason]);
  }
}
