import { Injectable } from '@nestjs/common';
import type { PageRequest } from '@asaza/kernel';
import { Database, instantOf, statement, together, type Tx } from '@asaza/platform/database';
import type { ClubRole, Membership } from '../domain/club';

interface MembershipRow {
  club_id: string;
  person_id: string;
  role: ClubRole;
  since: Date;
  micros: string;
}

/** A membership with its place in the list: microseconds since the epoch and the person's id. */
export type PlacedMembership = Membership & { readonly place: string };

const COLUMNS = `club_id, person_id, role, since, (extract(epoch from since) * 1000000)::bigint::text as micros`;

const roleOf = statement<{ role: ClubRole }, [string, string]>(
  'memberships.role_of',
  `select role from memberships where club_id = $1 and person_id = $2`,
);
const rolesOf = statement<MembershipRow, [readonly string[], string]>(
  'memberships.roles_of',
  `select ${COLUMNS} from memberships where club_id = any($1::uuid[]) and person_id = $2`,
);
const among = statement<{ person_id: string }, [string, readonly string[]]>(
  'memberships.among',
  `select person_id from memberships where club_id = $1 and person_id = any($2::uuid[])`,
);
// In the order of the keys, so that two transactions never wait for each other's new rows.
const join = statement<never, [string[], string[], ClubRole[]]>(
  'memberships.join',
  `insert into memberships (club_id, person_id, role, since)
   select club_id, person_id, role, app_now()
     from unnest($1::uuid[], $2::uuid[], $3::text[]) as j (club_id, person_id, role) order by 1, 2
   on conflict (club_id, person_id) do nothing`,
);
const setRole = statement<MembershipRow, [string, string, ClubRole]>(
  'memberships.set_role',
  `update memberships set role = $3 where club_id = $1 and person_id = $2 returning ${COLUMNS}`,
);
const owners = statement<{ count: number }, [string]>(
  'memberships.owners',
  `select count(*)::int as count from memberships where club_id = $1 and role = 'owner'`,
);
const hostsOf = statement<MembershipRow, [readonly string[]]>(
  'memberships.hosts_of',
  `select ${COLUMNS} from memberships where club_id = any($1::uuid[]) and role in ('owner', 'host')
    order by club_id, role = 'owner' desc, since, person_id`,
);
const countsOf = statement<{ club_id: string; count: number }, [readonly string[]]>(
  'memberships.counts_of',
  `select club_id, count(*)::int as count from memberships where club_id = any($1::uuid[]) group by club_id`,
);
const ofPerson = statement<MembershipRow, [string]>(
  'memberships.of_person',
  `select ${COLUMNS} from memberships where person_id = $1 order by since, club_id`,
);
const page = statement<MembershipRow, [string, string | null, string | null, number]>(
  'memberships.page',
  `select ${COLUMNS} from memberships
    where club_id = $1 and ($2::bigint is null
      or (since, person_id) > (timestamptz 'epoch' + $2::bigint * interval '1 microsecond', $3::uuid))
    order by since, person_id limit $4`,
);

interface Joining {
  readonly clubId: string;
  readonly personId: string;
  readonly role: ClubRole;
}

const joinAll = together(async (tx, people: readonly Joining[]) => {
  await tx.rows(join, [
    people.map(({ clubId }) => clubId),
    people.map(({ personId }) => personId),
    people.map(({ role }) => role),
  ]);
  return people.map(() => undefined);
});

@Injectable()
export class MembershipRepository {
  constructor(private readonly database: Database) {}

  async roleOf(tx: Tx | null, clubId: string, personId: string): Promise<ClubRole | null> {
    return (await (tx ?? this.database).row(roleOf, [clubId, personId]))?.role ?? null;
  }

  async rolesOf(clubIds: readonly string[], personId: string): Promise<Membership[]> {
    return (await this.database.rows(rolesOf, [clubIds, personId])).map(membershipOf);
  }

  /** Those of these people who are in the club. */
  async among(tx: Tx, clubId: string, personIds: readonly string[]): Promise<string[]> {
    return (await tx.rows(among, [clubId, personIds])).map((row) => row.person_id);
  }

  /** Adds the person in this role unless they are in already. */
  async join(tx: Tx, clubId: string, personId: string, role: ClubRole): Promise<void> {
    await joinAll(tx, { clubId, personId, role });
  }

  async setRole(
    tx: Tx,
    clubId: string,
    personId: string,
    role: ClubRole,
  ): Promise<Membership | null> {
    const row = await tx.row(setRole, [clubId, personId, role]);
    return row ? membershipOf(row) : null;
  }

  async ownerCount(tx: Tx, clubId: string): Promise<number> {
    return (await tx.row(owners, [clubId]))?.count ?? 0;
  }

  async hostsOf(clubIds: readonly string[]): Promise<Membership[]> {
    return (await this.database.rows(hostsOf, [clubIds])).map(membershipOf);
  }

  async countsOf(clubIds: readonly string[]): Promise<Map<string, number>> {
    const rows = await this.database.rows(countsOf, [clubIds]);
    return new Map(rows.map((row) => [row.club_id, row.count]));
  }

  async ofPerson(personId: string): Promise<Membership[]> {
    return (await this.database.rows(ofPerson, [personId])).map(membershipOf);
  }

  /** In the order in which people came, one more than asked for. */
  async page(
    clubId: string,
    request: PageRequest & { readonly from: { micros: string; personId: string } | null },
  ): Promise<PlacedMembership[]> {
    const { from, first } = request;
    const params = [clubId, from?.micros ?? null, from?.personId ?? null, first + 1] as const;
    const rows = await this.database.rows(page, [...params]);
    return rows.map((row) => ({ ...membershipOf(row), place: `${row.micros}.${row.person_id}` }));
  }
}

const membershipOf = (row: MembershipRow): Membership => ({
  clubId: row.club_id,
  personId: row.person_id,
  role: row.role,
  since: instantOf(row.since),
});
