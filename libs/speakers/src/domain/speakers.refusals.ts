import type { Refusal } from '@asaza/kernel';
import type { InvitationState } from './invitation';

/** There is nothing left to answer or to withdraw; `state` tells why. */
export interface InvitationClosed extends Refusal<'INVITATION_CLOSED'> {
  readonly state: InvitationState;
}
export const invitationClosed = (state: InvitationState): InvitationClosed => ({
  code: 'INVITATION_CLOSED',
  state,
});
