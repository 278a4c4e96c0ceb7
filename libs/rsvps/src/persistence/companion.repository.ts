import { Injectable } from '@nestjs/common';
import { Database, statement, type Tx } from '@asaza/platform/database';
import type { Companion } from '../domain/companions';

const of = statement<
  { rsvp_id: string; name: string | null; yomi: string | null },
  [readonly string[]]
>(
  'companions.of',
  `select rsvp_id, name, yomi from companions where rsvp_id = any($1::uuid[]) order by rsvp_id, position`,
);
const ofPeople = statement<
  { occurrence_id: string; person_id: string; name: string | null; yomi: string | null },
  [readonly string[], readonly string[]]
>(
  'companions.of_people',
  `select r.occurrence_id, r.person_id, c.name, c.yomi
     from unnest($1::uuid[], $2::uuid[]) as asked (occurrence_id, person_id)
     join rsvps r using (occurrence_id, person_id)
     join companions c on c.rsvp_id = r.id
    order by c.rsvp_id, c.position`,
);
const drop = statement<never, [string, number]>(
  'companions.drop',
  `delete from companions where rsvp_id = $1 and position > $2`,
);
const save = statement<never, [string, string]>(
  'companions.save',
  `insert into companions (rsvp_id, position, name, yomi)
   select $1, c.position, c.name, c.yomi
     from jsonb_to_recordset($2::jsonb) as c (position smallint, name text, yomi text)
   on conflict (rsvp_id, position) do update set name = excluded.name, yomi = excluded.yomi`,
);

/** Who comes along with an answer. Written by whoever holds the lock of the occurrence's book. */
@Injectable()
export class CompanionRepository {
  constructor(private readonly database: Database) {}

  /** By answer; answers without companions are left out. */
  async of(tx: Tx | null, rsvpIds: readonly string[]): Promise<Map<string, Companion[]>> {
    const byRsvp = new Map<string, Companion[]>();
    for (const { rsvp_id, name, yomi } of await (tx ?? this.database).rows(of, [rsvpIds])) {
      const companions = byRsvp.get(rsvp_id);
      if (companions) companions.push({ name, yomi });
      else byRsvp.set(rsvp_id, [{ name, yomi }]);
    }
    return byRsvp;
  }

  /** Each companion with whom they come, in their order. */
  async ofPeople(
    at: readonly { readonly occurrenceId: string; readonly personId: string }[],
  ): Promise<(Companion & { readonly occurrenceId: string; readonly personId: string })[]> {
    const rows = await this.database.rows(ofPeople, [
      at.map(({ occurrenceId }) => occurrenceId),
      at.map(({ personId }) => personId),
    ]);
    return rows.map(({ occurrence_id: occurrenceId, person_id: personId, name, yomi }) => ({
      ...{ occurrenceId, personId, name, yomi },
    }));
  }

  /** These and no others, in this order. */
  async save(tx: Tx, rsvpId: string, companions: readonly Companion[]): Promise<void> {
    await tx.rows(drop, [rsvpId, companions.length]);
    if (companions.length === 0) return;
    const rows = companions.map((companion, index) => ({ ...companion, position: index + 1 }));
    await tx.rows(save, [rsvpId, JSON.stringify(rows)]);
  }
}
