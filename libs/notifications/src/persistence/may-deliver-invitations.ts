import { MAY_DELIVER_ANSWERS } from './may-deliver-answers';

/** Where a condition stands, so that another can be put before it. */
const SPEAKER_INVITED = `         when n.kind = 'speaker_invited' then`;

/** may_deliver with invitations to answer: one that was taken back goes nowhere. */
export const MAY_DELIVER_INVITATIONS = MAY_DELIVER_ANSWERS.replace(
  SPEAKER_INVITED,
  `         when n.kind = 'answer_invited' then exists (
           select from answer_invitations i
            where i.id = (n.subjects ->> 'invitationId')::uuid and i.revoked_at is null)
${SPEAKER_INVITED}`,
);
