import { MAY_DELIVER_HOLDS } from './may-deliver-holds';

/** Where a condition stands, so that another can be put before it. */
const SPEAKER_INVITED = `         when n.kind = 'speaker_invited' then`;

/** may_deliver with cards: nobody is asked how it was who was not there after all, or has said it. */
export const MAY_DELIVER_AFTER_CARDS = MAY_DELIVER_HOLDS.replace(
  SPEAKER_INVITED,
  `         when n.kind = 'after_card' then exists (
           select from after_cards c
             join attendances a on a.occurrence_id = c.occurrence_id and a.person_id = c.person_id
            where c.id = (n.subjects ->> 'cardId')::uuid and c.answered_at is null and a.state = 'present')
${SPEAKER_INVITED}`,
);
