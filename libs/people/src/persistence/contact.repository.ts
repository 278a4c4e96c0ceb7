import { Injectable } from '@nestjs/common';
import { Database, statement, together, type Tx } from '@asaza/platform/database';

// In the order of the keys, so that two transactions never wait for each other's new rows.
const take = statement<{ person_id: string }, [string[], string[], string[]]>(
  'contacts.take',
  `insert into contacts (person_id, email, email_key, created_at)
   select person_id, email, email_key, app_now()
     from unnest($1::uuid[], $2::text[], $3::text[]) as c (person_id, email, email_key) order by email_key
   on conflict (email_key) do nothing returning person_id`,
);
const byKeys = statement<{ email_key: string; person_id: string; verified: boolean }, [string[]]>(
  'contacts.by_keys',
  `select c.email_key, coalesce(p.merged_into, c.person_id) as person_id, c.verified_at is not null as verified
     from contacts c left join people p on p.id = c.person_id where c.email_key = any($1::text[])`,
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
const reachableAmong = statement<{ person_id: string }, [readonly string[]]>(
  'contacts.reachable_among',
  `select person_id from contacts where person_id = any ($1::uuid[]) and stopped_at is null`,
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

interface Taking {
  readonly personId: string;
  readonly email: string;
  readonly emailKey: string;
}

const takeAll = together(async (tx, wanted: readonly Taking[]) => {
  const rows = await tx.rows(take, [
    wanted.map(({ personId }) => personId),
    wanted.map(({ email }) => email),
    wanted.map(({ emailKey }) => emailKey),
  ]);
  const taken = new Set(rows.map(({ person_id }) => person_id));
  return wanted.map(({ personId }) => taken.has(personId));
});
const readByKey = together(async (tx, keys: readonly string[]) => {
  const rows = await tx.rows(byKeys, [[...keys]]);
  const known = new Map(rows.map((row) => [row.email_key, row]));
  return keys.map((key) => known.get(key));
});

/** The one way to the table of addresses. */
@Injectable()
export class ContactRepository {
  constructor(private readonly database: Database) {}

  /** Takes the address for a person about to be made; false when it is somebody's already. */
  async take(tx: Tx, personId: string, email: string, emailKey: string): Promise<boolean> {
    return takeAll(tx, { personId, email, emailKey });
  }

  byKey(tx: Tx, emailKey: string): Promise<{ person_id: string; verified: boolean } | undefined> {
    return readByKey(tx, emailKey);
  }

  async whose(emailKey: string): Promise<string | null> {
    return (await this.database.row(byKeys, [[emailKey]]))?.person_id ?? null;
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

  async reachableAmong(tx: Tx | null, personIds: readonly string[]): Promise<string[]> {
    const rows = await (tx ?? this.database).rows(reachableAmong, [personIds]);
    return rows.map((row) => row.person_id);
  }

  async of(tx: Tx | null, personId: string): Promise<string | null> {
    return (await (tx ?? this.database).row(byPerson, [personId]))?.email ?? null;
  }

  async stop(tx: Tx, personId: string, reason: string): Promise<void> {
    await tx.rows(stop, [personId, reason]);
  }
}
