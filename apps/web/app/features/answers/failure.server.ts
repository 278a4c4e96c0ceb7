import type { Say } from '../../i18n/messages';

type Failed =
  | {
      readonly __typename: 'ConfirmationFailed';
      readonly code: string;
      readonly attemptsLeft: number;
    }
  | { readonly __typename: 'AnswersClosed' }
  | { readonly __typename: 'NotInvited' }
  | { readonly __typename: 'ApprovalRefused'; readonly why: string | null };

/** Why a code or link did not confirm, and what to do. */
export function failureWords(failed: Failed, say: Say): string {
  if (failed.__typename === 'AnswersClosed') return say('confirm.closed');
  if (failed.__typename === 'NotInvited') return say('answer.notInvited');
  if (failed.__typename === 'ApprovalRefused')
    return say('answer.refused', { reason: failed.why ?? '' });
  switch (failed.code) {
    case 'EXPIRED':
      return say('confirm.expired');
    case 'USED':
      return say('confirm.used');
    default:
      return failed.attemptsLeft > 0
        ? say('confirm.wrong', { left: failed.attemptsLeft })
        : say('confirm.expired');
  }
}
