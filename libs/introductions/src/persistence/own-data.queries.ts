import { Injectable } from '@nestjs/common';
import { statement, type Tx } from '@asaza/platform/database';

/** One part of what is held: rows as JSON, keys in the words of the schema. */
type Rows = { row: Readonly<Record<string, unknown>> };

const part = (name: string, text: string) => statement<Rows, [string]>(`own_data.${name}`, text);

/**
 * What this area holds of one person. Of others there is what the person was told or has said themselves;
 * never what somebody else answered, said or blocked.
 */
const PARTS = {
  wishes: part(
    'wishes',
    `select json_build_object('fieldWish', field_wish, 'perOccurrence', per_occurrence, 'perMonth', per_month,
       'paused', paused, 'pausedUntil', paused_until, 'notFor', not_for,
       'apartFromColleagues', apart_from_colleagues, 'changedAt', changed_at) as row
       from introduction_wishes where person_id = $1`,
  ),
  confirmedConcepts: part(
    'confirmed_concepts',
    `select json_build_object('field', field, 'text', text, 'concepts', concepts) as row
       from confirmed_concepts where person_id = $1 order by field, text`,
  ),
  wordsWithoutConcept: part(
    'concept_misses',
    `select json_build_object('word', word, 'noticedAt', noticed_at) as row
       from concept_misses where person_id = $1 order by noticed_at, word`,
  ),
  selling: part(
    'selling',
    `select json_build_object('sells', sells, 'what', what, 'declaredAt', declared_at) as row
       from selling_declarations where person_id = $1`,
  ),
  rounds: part(
    'rounds',
    `select json_build_object('roundId', r.id, 'clubId', r.club_id, 'occurrenceId', r.occurrence_id,
       'builtAt', r.built_at, 'sentAt', r.sent_at, 'rules', r.version, 'unmatched', rp.unmatched, 'visit', rp.visit,
       'owed', rp.owed, 'takes', rp.quota, 'deletedProposals', rp.forgotten) as row
       from round_people rp join rounds r on r.id = rp.round_id where rp.person_id = $1 order by r.built_at, r.id`,
  ),
  proposals: part(
    'proposals',
    `select json_build_object('proposalId', p.id, 'occurrenceId', p.occurrence_id, 'score', p.score,
       'reasonForYou', case s.side when 'low' then p.reason_for_low else p.reason_for_high end,
       'sentAt', p.sent_at, 'expiresAt', p.expires_at, 'remindedAt', s.reminded_at,
       'yourAnswer', s.answer, 'answeredAt', s.answered_at) as row
       from proposal_sides s join proposals p on p.id = s.proposal_id
      where s.person_id = $1 order by p.sent_at, p.id`,
  ),
  introductions: part(
    'introductions',
    `select json_build_object('introductionId', i.id, 'occurrenceId', i.occurrence_id,
       'with', case when i.low_id = $1::uuid then i.high_id else i.low_id end, 'introducedAt', i.introduced_at,
       'youWriteFirst', (i.first_writer = 'low') = (i.low_id = $1::uuid)) as row
       from introductions i where $1::uuid in (i.low_id, i.high_id) order by i.introduced_at, i.id`,
  ),
  followUps: part(
    'follow_ups',
    `select json_build_object('introductionId', introduction_id, 'stage', stage, 'dueAt', due_at, 'answer', answer,
       'helped', helped, 'answeredAt', answered_at, 'stoppedAt', stopped_at) as row
       from follow_ups where person_id = $1 order by due_at, id`,
  ),
  acquaintancesByYou: part(
    'acquaintances',
    `select json_build_object('with', case when low_id = by_id then high_id else low_id end, 'kind', kind,
       'occurrenceId', occurrence_id, 'since', created_at) as row
       from acquaintances where by_id = $1 order by created_at, id`,
  ),
  picksByYou: part(
    'picks',
    `select json_build_object('who', to_id, 'occurrenceId', occurrence_id, 'since', created_at) as row
       from picks where from_id = $1 order by created_at, id`,
  ),
  keptApartByYou: part(
    'never_pairs',
    `select json_build_object('from', case when low_id = by_id then high_id else low_id end, 'reason', reason,
       'proposalId', proposal_id, 'since', created_at) as row
       from never_pairs where by_id = $1 order by created_at, id`,
  ),
  reportsByYou: part(
    'reports',
    `select json_build_object('about', reported_id, 'clubId', club_id, 'page', page, 'words', words, 'state', state,
       'reportedAt', reported_at, 'decidedAt', decided_at) as row
       from solicitation_reports where reporter_id = $1 order by reported_at, id`,
  ),
  heldForYou: part(
    'holds',
    `select json_build_object('clubId', club_id, 'stage', stage, 'decision', decision, 'toldAt', told_at,
       'contest', contest, 'contestedAt', contested_at, 'decidedAt', decided_at) as row
       from introduction_holds where person_id = $1 and told_at is not null order by held_at, id`,
  ),
} as const;

export type OwnData = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** Everything that introductions hold of one person, table by table. */
@Injectable()
export class OwnDataQueries {
  async of(tx: Tx, personId: string): Promise<OwnData> {
    const data: Record<string, readonly Readonly<Record<string, unknown>>[]> = {};
    for (const [name, statement] of Object.entries(PARTS))
      data[name] = (await tx.rows(statement, [personId])).map(({ row }) => row);
    return data;
  }
}
