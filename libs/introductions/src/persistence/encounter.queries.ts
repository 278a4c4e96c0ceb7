import { Injectable } from '@nestjs/common';
import { instantOf, statement, type Tx } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import type { ReportPage } from '../domain/solicitation';

/** Somebody whom introductions have put to a person, in the club where it was last. */
export interface Encounter {
  readonly personId: string;
  readonly clubId: string;
  /** Both said yes. */
  readonly introduced: boolean;
  readonly at: Temporal.Instant;
}

/** Whose link it is, and of whom it speaks. */
export interface LinkFacts {
  readonly holderId: string;
  readonly otherId: string;
  readonly clubId: string;
  readonly page: ReportPage;
}

interface EncounterRow {
  person_id: string;
  club_id: string;
  introduced: boolean;
  at: Date;
}

const of = statement<EncounterRow, [string]>(
  'encounters.of',
  `select distinct on (met.person_id) met.person_id, met.club_id, met.introduced, met.at
     from (select case when p.low_id = $1::uuid then p.high_id else p.low_id end as person_id, o.club_id,
                  p.state = 'introduced' as introduced, p.sent_at as at
             from proposals p join occurrences o on o.id = p.occurrence_id
            where $1::uuid in (p.low_id, p.high_id) and p.sent_at is not null) as met
    order by met.person_id, met.introduced desc, met.at desc`,
);
const byLink = statement<LinkFacts, [string]>(
  'encounters.by_link',
  `select s.person_id as "holderId", other.person_id as "otherId", o.club_id as "clubId",
          case when p.state = 'introduced' then 'introduction' else 'proposal' end as page
     from proposal_sides s
     join proposal_sides other on other.proposal_id = s.proposal_id and other.id <> s.id
     join proposals p on p.id = s.proposal_id
     join occurrences o on o.id = p.occurrence_id
    where s.token_hash = $1
   union all
   select f.person_id, case when i.low_id = f.person_id then i.high_id else i.low_id end, o.club_id, 'follow_up'
     from follow_ups f
     join introductions i on i.id = f.introduction_id
     join occurrences o on o.id = i.occurrence_id
    where f.token_hash = $1`,
);

/** Who has been put to whom: about nobody else can anything be said. */
@Injectable()
export class EncounterQueries {
  /** Everybody who was put to this person, each once. */
  async of(tx: Tx, personId: string): Promise<Encounter[]> {
    const rows = await tx.rows(of, [personId]);
    return rows.map((row) => ({
      personId: row.person_id,
      clubId: row.club_id,
      introduced: row.introduced,
      at: instantOf(row.at),
    }));
  }

  async with(tx: Tx, personId: string, otherId: string): Promise<Encounter | null> {
    return (await this.of(tx, personId)).find((one) => one.personId === otherId) ?? null;
  }

  /** By the link of a proposal, an introduction or a question that came later; null for any other text. */
  async byLink(tx: Tx, tokenHash: string): Promise<LinkFacts | null> {
    return (await tx.row(byLink, [tokenHash])) ?? null;
  }
}
