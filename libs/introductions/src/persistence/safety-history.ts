import { reassigning, statement } from '@asaza/platform/database';

type Both = [string, string];
const step = (name: string, text: string) => statement<never, Both>(`history.${name}`, text);

// Said of a pair under both addresses: a block is more than any other word.
const blockStays = step(
  'block_stays',
  `update never_pairs kept set reason = 'blocked' from never_pairs gone
    where gone.reason = 'blocked' and gone.id <> kept.id and $1 in (gone.low_id, gone.high_id)
      and kept.proposal_id is null and gone.proposal_id is null
      and kept.by_id = case when gone.by_id = $1 then $2 else gone.by_id end
      and kept.low_id = least($2, case when gone.low_id = $1 then gone.high_id else gone.low_id end)
      and kept.high_id = greatest($2, case when gone.low_id = $1 then gone.high_id else gone.low_id end)`,
);
// Nobody reports themselves.
const selfReport = step(
  'self_report',
  `delete from solicitation_reports where reporter_id in ($1, $2) and reported_id in ($1, $2)`,
);
const sameReport = step(
  'same_report',
  `delete from solicitation_reports gone using solicitation_reports kept
    where gone.id <> kept.id and gone.state = 'open' and kept.state = 'open' and gone.club_id = kept.club_id
      and (gone.reporter_id = $1 or gone.reported_id = $1)
      and kept.reporter_id = case when gone.reporter_id = $1 then $2 else gone.reporter_id end
      and kept.reported_id = case when gone.reported_id = $1 then $2 else gone.reported_id end`,
);
// Of two holds in one club the one that keeps back more.
const widerHold = step(
  'wider_hold',
  `update introduction_holds kept
      set stage = case when 'introductions' in (gone.stage, kept.stage) then 'introductions' else 'proposals' end,
          everywhere_until = case when kept.decision is null
            then greatest(gone.everywhere_until, kept.everywhere_until) end,
          told_at = coalesce(kept.told_at, gone.told_at),
          contested_at = case when kept.contest is null then gone.contested_at else kept.contested_at end,
          contest = coalesce(kept.contest, gone.contest)
     from introduction_holds gone
    where gone.person_id = $1 and kept.person_id = $2 and gone.club_id = kept.club_id`,
);
const ownDeclaration = step(
  'own_declaration',
  `delete from selling_declarations gone using selling_declarations kept
    where gone.person_id = $1 and kept.person_id = $2`,
);
const plain = reassigning([
  { column: 'introduction_holds.person_id', once: ['club_id'] },
  'selling_declarations.person_id',
  ...['solicitation_reports.reporter_id', 'solicitation_reports.reported_id'],
  ...['solicitation_reports.decided_by', 'introduction_holds.decided_by'],
]);

/** Blocks, reports and holds of somebody who becomes somebody else: run before words against pairs are joined. */
export const SAFETY_STEPS = [blockStays, selfReport, sameReport, widerHold, ownDeclaration];
export const SAFETY_ROWS = plain;
