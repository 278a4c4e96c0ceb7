/**
 * Whether anything keeps the two of proposal `p` apart, besides `p` itself and what was said in answer to it.
 * One text for every statement that asks: the sending and the introduction cannot disagree.
 */
export const APART = `(
  exists (select from never_pairs n where n.low_id = p.low_id and n.high_id = p.high_id
            and n.proposal_id is distinct from p.id)
  or exists (select from introductions i where i.low_id = p.low_id and i.high_id = p.high_id)
  or introductions_barred(p.low_id, p.high_id)
)`;
