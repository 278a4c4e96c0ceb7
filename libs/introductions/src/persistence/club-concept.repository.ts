import { Injectable } from '@nestjs/common';
import { Database, statement, type Tx } from '@asaza/platform/database';
import type { ClubConcept } from '../domain/concepts/concept';

const COLUMNS = `'club:' || c.id as id, c.ja, c.en`;

const ofClub = statement<ClubConcept, [string]>(
  'club_concepts.of_club',
  `select ${COLUMNS} from club_concepts c where c.club_id = $1 order by c.added_at, c.id`,
);
const ofClubs = statement<ClubConcept & { club_id: string }, [readonly string[]]>(
  'club_concepts.of_clubs',
  `select c.club_id, ${COLUMNS} from club_concepts c where c.club_id = any($1::uuid[]) order by c.added_at, c.id`,
);
const ofPerson = statement<ClubConcept, [string]>(
  'club_concepts.of_person',
  `select ${COLUMNS} from club_concepts c join memberships m on m.club_id = c.club_id and m.person_id = $1
    order by c.added_at, c.id`,
);
const add = statement<{ id: string }, [string, string, string, string, string]>(
  'club_concepts.add',
  `insert into club_concepts (id, club_id, ja, en, added_by, added_at) values ($1, $2, $3, $4, $5, app_now())
   on conflict (club_id, ja) do nothing returning id`,
);
const remove = statement<{ id: string }, [string, string]>(
  'club_concepts.remove',
  `delete from club_concepts where club_id = $1 and 'club:' || id = $2 returning id`,
);

/** Concepts of single clubs. Their ids begin with `club:`, so that none is one of the list. */
@Injectable()
export class ClubConceptRepository {
  constructor(private readonly database: Database) {}

  ofClub(tx: Tx | null, clubId: string): Promise<ClubConcept[]> {
    return (tx ?? this.database).rows(ofClub, [clubId]);
  }

  async ofClubs(tx: Tx, clubIds: readonly string[]): Promise<Map<string, ClubConcept[]>> {
    const rows = await tx.rows(ofClubs, [clubIds]);
    const found = new Map<string, ClubConcept[]>(clubIds.map((id) => [id, []]));
    for (const { club_id, ...concept } of rows) found.get(club_id)?.push(concept);
    return found;
  }

  /** Those of every club the person is in. */
  ofPerson(tx: Tx | null, personId: string): Promise<ClubConcept[]> {
    return (tx ?? this.database).rows(ofPerson, [personId]);
  }

  /** False when the club has one with this label. */
  async add(
    tx: Tx,
    concept: { id: string; clubId: string; ja: string; en: string; addedBy: string },
  ): Promise<boolean> {
    const { id, clubId, ja, en, addedBy } = concept;
    return Boolean(await tx.row(add, [id, clubId, ja, en, addedBy]));
  }

  async remove(tx: Tx, clubId: string, id: string): Promise<boolean> {
    return Boolean(await tx.row(remove, [clubId, id]));
  }
}
