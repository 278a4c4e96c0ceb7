import { Injectable } from '@nestjs/common';
import { reassigning, statement, type Tx } from '@asaza/platform/database';
import { TIE_ROWS, TIE_STEPS } from './ties-history';
import { SAFETY_ROWS, SAFETY_STEPS } from './safety-history';
import { wishesHistory } from './wishes-history';

type Both = [string, string];
const step = (name: string, text: string) => statement<never, Both>(`history.${name}`, text);
/** The other of a pair in which $1 is. */
const other = (pair: string) =>
  `case when ${pair}.low_id = $1 then ${pair}.high_id else ${pair}.low_id end`;
const withGone = (pair: string) => `$1 in (${pair}.low_id, ${pair}.high_id)`;
/** The same pair once $1 is $2. */
const samePair = (gone: string, kept: string) =>
  `${kept}.low_id = least($2, ${other(gone)}) and ${kept}.high_id = greatest($2, ${other(gone)})`;
const rename = (table: string) =>
  step(
    `rename_${table}`,
    `update ${table} p set low_id = least($2, ${other('p')}), high_id = greatest($2, ${other('p')}) where ${withGone('p')}`,
  );

// Nobody is introduced to themselves, or kept apart from themselves.
const OURSELVES = `low_id = least($1::uuid, $2::uuid) and high_id = greatest($1::uuid, $2::uuid)`;
const selfNever = step('self_never', `delete from never_pairs where ${OURSELVES}`);
const selfIntroduced = step('self_introduced', `delete from introductions where ${OURSELVES}`);
const selfProposed = step('self_proposed', `delete from proposals where ${OURSELVES}`);

// A word against a pair stays, whoever of the two it was said to; said twice it is one.
const sameWord = step(
  'same_word',
  `delete from never_pairs gone using never_pairs kept
    where ${withGone('gone')} and gone.id <> kept.id and ${samePair('gone', 'kept')}
      and kept.proposal_id is not distinct from gone.proposal_id
      and kept.by_id = case when gone.by_id = $1 then $2 else gone.by_id end`,
);
// The check wants who said it among the two, so all three change at once.
const never = step(
  'never_pairs',
  `update never_pairs p set by_id = case when p.by_id = $1 then $2 else p.by_id end,
     low_id = least($2, ${other('p')}), high_id = greatest($2, ${other('p')}) where ${withGone('p')}`,
);

// Put to each other twice at one date, or open twice: what went further stays.
const RANK = `array['introduced', 'open', 'withdrawn', 'expired', 'preview', 'dropped']`;
const rankOf = (pair: string) => `array_position(${RANK}, ${pair}.state)`;
const twiceIntroduced = step(
  'twice_introduced',
  `delete from introductions gone using introductions kept
    where ${withGone('gone')} and ${samePair('gone', 'kept')} and kept.occurrence_id = gone.occurrence_id`,
);
const PAIRS = `from proposals gone, proposals kept
    where ${withGone('gone')} and ${samePair('gone', 'kept')} and kept.occurrence_id = gone.occurrence_id`;
const twiceWord = step(
  'twice_word',
  `update never_pairs n set proposal_id = null
    where n.proposal_id in (
      select case when ${rankOf('gone')} < ${rankOf('kept')} then kept.id else gone.id end ${PAIRS})
      and not exists (select from never_pairs m where m.low_id = n.low_id and m.high_id = n.high_id
                         and m.by_id = n.by_id and m.proposal_id is null)`,
);
const twiceWordGone = step(
  'twice_word_gone',
  `delete from never_pairs n where n.proposal_id in (
      select case when ${rankOf('gone')} < ${rankOf('kept')} then kept.id else gone.id end ${PAIRS})`,
);
const twiceProposed = step(
  'twice_proposed',
  `delete from proposals p where p.id in (
      select case when ${rankOf('gone')} < ${rankOf('kept')} then kept.id else gone.id end ${PAIRS})
     and not exists (select from introductions i where i.proposal_id = p.id)`,
);
const openTwice = step(
  'open_twice',
  `update proposals gone set state = 'expired' from proposals kept
    where ${withGone('gone')} and ${samePair('gone', 'kept')}
      and gone.state in ('open', 'withdrawn') and kept.state in ('open', 'withdrawn')`,
);
// Whoever changes places in the pair takes reasons, turn and side along.
const TURNED = `select p.id from proposals p
    where (p.low_id = $1 and $2::uuid > p.high_id) or (p.high_id = $1 and $2::uuid < p.low_id)`;
const turnSides = step(
  'turn_sides',
  `update proposal_sides set side = case side when 'low' then 'high' else 'low' end
    where proposal_id in (${TURNED})`,
);
const turnIntroductions = step(
  'turn_introductions',
  `update introductions set first_writer = case first_writer when 'low' then 'high' else 'low' end
    where proposal_id in (${TURNED})`,
);
const turn = step(
  'turn_proposals',
  `update proposals set reason_for_low = reason_for_high, reason_for_high = reason_for_low,
     first_writer = case first_writer when 'low' then 'high' else 'low' end where id in (${TURNED})`,
);
const plain = reassigning([
  { column: 'round_people.person_id', once: ['round_id'] },
  { column: 'follow_ups.person_id', once: ['introduction_id', 'stage'] },
  ...['rounds.held_by', 'rounds.sent_by', 'round_builds.asked_by', 'proposal_sides.person_id'],
  ...['proposals.vetoed_by', 'proposals.added_by', 'proposals.locked_by'],
]);

export const HISTORY_COLUMNS = [
  ...plain.columns,
  ...SAFETY_ROWS.columns,
  ...TIE_ROWS.columns,
  ...wishesHistory.columns,
  ...['proposals.low_id', 'proposals.high_id', 'introductions.low_id', 'introductions.high_id'],
  ...['never_pairs.low_id', 'never_pairs.high_id', 'never_pairs.by_id'],
];

const STEPS = [
  ...SAFETY_STEPS,
  ...TIE_STEPS,
  ...[selfNever, selfIntroduced, selfProposed, sameWord, never],
  ...[twiceIntroduced, twiceWord, twiceWordGone, twiceProposed, openTwice],
  ...[turnSides, turnIntroductions, turn, rename('introductions'), rename('proposals')],
];

/** Pairs are ordered by id, so whoever becomes somebody else may change places in theirs. */
@Injectable()
export class HistoryRepository {
  async move(tx: Tx, from: string, to: string): Promise<void> {
    for (const one of STEPS) await tx.rows(one, [from, to]);
    await plain.run(tx, from, to);
    await SAFETY_ROWS.run(tx, from, to);
    await TIE_ROWS.run(tx, from, to);
    await wishesHistory.run(tx, from, to);
  }
}
