/**
 * Whether anything keeps the two of proposal `p` apart, besides `p` itself and what was said in answer to it.
 * One text for every statement that asks: the sending and the introduction cannot disagree.
 */
const apart = (introducing: boolean): string => `(
  exists (select from never_pairs n where n.low_id = p.low_id and n.high_id = p.high_id
            and n.proposal_id is distinct from p.id)
  or exists (select from acquaintances k where k.low_id = p.low_id and k.high_id = p.high_id and k.kind = 'known')
  or exists (select from introductions i where i.low_id = p.low_id and i.high_id = p.high_id)
  or introductions_barred(p.low_id, p.high_id, (select o.club_id from occurrences o where o.id = p.occurrence_id),
       ${introducing})
)`;

/** For two who are about to be put to each other. */
export const APART = apart(false);

/** For two who were, and have said yes: of holds only those count that hold introductions. */
export const APART_SINCE = apart(true);

/** Whether the two of proposal `p` say that they talked where it comes from, and neither would talk more. */
export const TALKED_THERE = `(
  exists (select from acquaintances t where t.low_id = p.low_id and t.high_id = p.high_id
            and t.occurrence_id = p.occurrence_id and t.kind = 'talked')
  and not exists (select from picks t where t.occurrence_id = p.occurrence_id
            and t.from_id in (p.low_id, p.high_id) and t.to_id in (p.low_id, p.high_id))
)`;
