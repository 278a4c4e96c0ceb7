/**
 * may_deliver with the messages of hosts: a stop of theirs is about one club, and only what is sent goes to
 * who is still concerned.
 */
export const MAY_DELIVER_MESSAGES = `
create or replace function may_deliver(notice uuid) returns boolean language sql stable as $$
  select exists (
    select from notices n
      join contacts c on c.person_id = n.person_id and c.stopped_at is null
     where n.id = notice
       and n.deadline > app_now()
       and not exists (
         select from mail_preferences p
          where p.person_id = n.person_id and p.category = n.category and p.opted_out_at is not null
            and (p.club_id is null or p.club_id = (n.subjects ->> 'clubId')::uuid))
       and case
         when n.kind = 'host_message' then exists (
           select from messages m
            where m.id = (n.subjects ->> 'messageId')::uuid and m.state = 'sent')
           and (not n.subjects ? 'rsvpId' or exists (
             select from rsvps r
              where r.id = (n.subjects ->> 'rsvpId')::uuid
                and (r.seat <> 'none' or r.response = 'tentative')))
         when n.kind = 'reminder' and n.subjects ? 'rsvpId' then exists (
           select from rsvps r join occurrences o on o.id = r.occurrence_id
            where r.id = (n.subjects ->> 'rsvpId')::uuid and r.seat = 'held' and r.response = 'accepted'
              and o.status <> 'cancelled' and o.starts_at > app_now())
         when n.kind = 'seat_offered' then exists (
           select from rsvps r
            where r.id = (n.subjects ->> 'rsvpId')::uuid and r.seat = 'offered'
              and r.offer_until > app_now())
         when n.kind = 'speaker_invited' then exists (
           select from speaker_invitations i
            where i.id = (n.subjects ->> 'invitationId')::uuid and i.state = 'invited')
         when n.kind in ('proposal', 'proposal_reminder') then exists (
           select from proposal_sides s
             join proposals p on p.id = s.proposal_id
             join people low on low.id = p.low_id and low.introductions_consented_at is not null
             join people high on high.id = p.high_id and high.introductions_consented_at is not null
            where s.id = (n.subjects ->> 'sideId')::uuid and s.answer is null
              and p.state = 'open' and p.expires_at > app_now()
              and not exists (
                select from never_pairs v where v.low_id = p.low_id and v.high_id = p.high_id
                   and v.proposal_id is distinct from p.id))
         when n.kind = 'introduced' then exists (
           select from introductions i
            where i.id = (n.subjects ->> 'introductionId')::uuid
              and not exists (
                select from never_pairs v
                 where v.low_id = i.low_id and v.high_id = i.high_id and v.reason in ('blocked', 'never')))
         else true
       end)
$$`;
