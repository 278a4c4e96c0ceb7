import { reassigning, statement } from '@asaza/platform/database';

type Both = [string, string];
const step = (name: string, text: string) => statement<never, Both>(`history.${name}`, text);
const other = (pair: string) =>
  `case when ${pair}.low_id = $1 then ${pair}.high_id else ${pair}.low_id end`;

const selfKnown = step(
  'self_known',
  `delete from acquaintances where low_id = least($1::uuid, $2::uuid) and high_id = greatest($1::uuid, $2::uuid)`,
);
const selfPick = step(
  'self_pick',
  `delete from picks where from_id in ($1, $2) and to_id in ($1, $2)`,
);
const sameWord = step(
  'same_acquaintance',
  `delete from acquaintances gone using acquaintances kept
    where $1 in (gone.low_id, gone.high_id) and gone.id <> kept.id and kept.kind = gone.kind
      and kept.occurrence_id = gone.occurrence_id
      and kept.low_id = least($2, ${other('gone')}) and kept.high_id = greatest($2, ${other('gone')})
      and kept.by_id = case when gone.by_id = $1 then $2 else gone.by_id end`,
);
// The check wants who said it among the two, so all three change at once.
const words = step(
  'acquaintances',
  `update acquaintances p set by_id = case when p.by_id = $1 then $2 else p.by_id end,
     low_id = least($2, ${other('p')}), high_id = greatest($2, ${other('p')})
    where $1 in (p.low_id, p.high_id)`,
);
const picks = reassigning([
  { column: 'picks.from_id', once: ['occurrence_id', 'to_id'] },
  { column: 'picks.to_id', once: ['occurrence_id', 'from_id'] },
]);

/** Acquaintances and picks of somebody who becomes somebody else. */
export const TIE_STEPS = [selfKnown, selfPick, sameWord, words];
export const TIE_ROWS = {
  ...picks,
  columns: [
    ...picks.columns,
    ...['acquaintances.low_id', 'acquaintances.high_id', 'acquaintances.by_id'],
  ],
};
