import { MAY_DELIVER_INVITATIONS } from './may-deliver-invitations';

/** Where a condition stands, so that another can be put before it. */
const HOST_NEWS = `         when n.kind in ('host_news', 'host_digest') then`;

/** may_deliver with reports: hosts as with all their news; nobody is told of a hold that was lifted. */
export const MAY_DELIVER_HOLDS = MAY_DELIVER_INVITATIONS.replace(
  HOST_NEWS,
  `         when n.kind = 'hold_told' then exists (
           select from introduction_holds h
            where h.id = (n.subjects ->> 'holdId')::uuid and h.person_id = n.person_id)
         when n.kind in ('host_news', 'host_digest', 'host_report') then`,
);
