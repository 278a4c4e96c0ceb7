/**
 * Whether anything keeps the two of proposal `p` apart, besides `p` itself and what was said in answer to it.
 * One text for every statement that asks: the sending and the introduction cannot disagree.
 */
const apart = (introducing: boolean): string => `(
  exists (select from never_pairs n where n.low_id = p.low_id and n.high_id = p.high_id
            and n.proposal_id is distinct from p.id)
  or exists (select from introductions i where i.low_id = p.low_id and i.high_id = p.high_id)
  or introductions_barred(p.low_id, p.high_id, (select r.club_id from rounds r where r.id = p.round_id),
       ${introducing})
)`;

/** For two who are about to be put to each other. */
export const APART = apart(false);

/** For two who were, and have said yes: of holds only those count that hold introductions. */
export const APART_SINCE = apart(true);
