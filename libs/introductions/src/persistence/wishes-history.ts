import { reassigning, statement, type Tx } from '@asaza/platform/database';

const both = (name: string, text: string) =>
  statement<never, [string, string]>(`history.${name}`, text);

// Whoever stays keeps what they wish; a stop of either is a stop of both.
const pauseOfEither = both(
  'pause_of_either',
  `update introduction_wishes kept
      set paused = true, paused_until = case when kept.paused
        then case when kept.paused_until is null or gone.paused_until is null then null
                  else greatest(kept.paused_until, gone.paused_until) end
        else gone.paused_until end
     from introduction_wishes gone where gone.person_id = $1 and kept.person_id = $2 and gone.paused`,
);
const oneRow = both(
  'wishes_once',
  `delete from introduction_wishes gone using introduction_wishes kept
    where gone.person_id = $1 and kept.person_id = $2`,
);
const rows = reassigning([
  'introduction_wishes.person_id',
  { column: 'confirmed_concepts.person_id', once: ['field', 'text'] },
  'club_concepts.added_by',
  { column: 'concept_misses.person_id', once: ['word'] },
]);

/** What somebody wishes becomes somebody else's, when both are one person. */
export const wishesHistory = {
  columns: rows.columns,
  run: async (tx: Tx, from: string, to: string): Promise<void> => {
    await tx.rows(pauseOfEither, [from, to]);
    await tx.rows(oneRow, [from, to]);
    await rows.run(tx, from, to);
  },
};
