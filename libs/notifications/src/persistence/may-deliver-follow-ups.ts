import { MAY_DELIVER_AFTER_CARDS } from './may-deliver-after-cards';

/** Where a condition stands, so that another can be put beside it. */
const SPEAKER_INVITED = `         when n.kind = 'speaker_invited' then`;
const PROPOSAL_OPEN = `              and p.state = 'open' and p.expires_at > app_now()`;
const INTRODUCTION = `            where i.id = (n.subjects ->> 'introductionId')::uuid`;

const clubOf = (row: string): string =>
  `(select o.club_id from occurrences o where o.id = ${row}.occurrence_id)`;

/**
 * may_deliver with blocks and holds as every path of introductions asks for them, and with what comes later:
 * nobody is asked across a block, who has answered, wants no more of it, or no more introductions at all.
 */
export const MAY_DELIVER_FOLLOW_UPS = MAY_DELIVER_AFTER_CARDS.replace(
  PROPOSAL_OPEN,
  `${PROPOSAL_OPEN}
              and not introductions_barred(p.low_id, p.high_id, ${clubOf('p')})
              and not exists (
                select from acquaintances k
                 where k.low_id = p.low_id and k.high_id = p.high_id and k.kind = 'known')`,
)
  .replace(
    INTRODUCTION,
    `${INTRODUCTION}
              and not introductions_barred(i.low_id, i.high_id, ${clubOf('i')}, true)`,
  )
  .replace(
    SPEAKER_INVITED,
    `         when n.kind = 'follow_up' then exists (
           select from follow_ups f join introductions i on i.id = f.introduction_id
             join people me on me.id = f.person_id and me.introductions_consented_at is not null
            where f.id = (n.subjects ->> 'followUpId')::uuid and f.answer is null and f.stopped_at is null
              and not introductions_barred(i.low_id, i.high_id, ${clubOf('i')}, true))
${SPEAKER_INVITED}`,
  );
