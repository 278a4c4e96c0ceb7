import type { Say } from '../../i18n/messages';

/** Why a code or link did not confirm, and what to do. */
export function failureWords(failed: { code: string; attemptsLeft: number }, say: Say): string {
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
