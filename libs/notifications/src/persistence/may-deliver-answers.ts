import { MAY_DELIVER_HOSTS } from './may-deliver-hosts';

/** Where a condition stands, so that another can be put before it. */
const SEAT_OFFERED = `         when n.kind = 'seat_offered' then`;

/**
 * may_deliver with what asks for an answer: nobody is asked to say yes again who has none to give any more, or
 * has said it, and nobody is offered a seat that its holder has kept after all.
 */
export const MAY_DELIVER_ANSWERS = MAY_DELIVER_HOSTS.replace(
  SEAT_OFFERED,
  `         when n.kind = 'reconfirm_asked' then exists (
           select from rsvps r
            where r.id = (n.subjects ->> 'rsvpId')::uuid and r.seat = 'held' and r.response = 'accepted'
              and r.reconfirm_until > app_now())
         when n.kind = 'seat_pass_offered' then exists (
           select from seat_passes s join rsvps r on r.id = s.rsvp_id
            where s.id = (n.subjects ->> 'passId')::uuid and s.taken_at is null and s.taken_back_at is null
              and r.seat = 'held' and r.held_until is null)
         when n.kind = 'seat_taken_over' then exists (
           select from rsvps r
            where r.id = (n.subjects ->> 'rsvpId')::uuid and r.seat = 'held')
${SEAT_OFFERED}`,
);
