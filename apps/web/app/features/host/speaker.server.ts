import type { Locale } from '../../i18n/locale';
import type { Say } from '../../i18n/messages';
import { clockOf } from '../gatherings/time.server';
import type { SpeakerOccurrence } from './speaker-documents.server';

type Invitation = SpeakerOccurrence['speakerInvitations'][number];
interface Dated {
  readonly number: number;
  readonly startsAt: string;
  readonly timeZone: string;
}

/** 第129回 12月18日(金) */
const dateWords = ({ number, startsAt, timeZone }: Dated, locale: Locale, say: Say): string =>
  `${say('occurrence.number', { number })} ${clockOf(locale, timeZone, say).shortDate(startsAt)}`;

/** Who was asked, for which dates, and what they said. */
export function presentInvitation(
  invitation: Invitation,
  timeZone: string,
  locale: Locale,
  say: Say,
) {
  const clock = clockOf(locale, timeZone, say);
  const dates = invitation.acceptedDate
    ? [invitation.acceptedDate]
    : invitation.dates.map(({ occurrence }) => occurrence);
  return {
    id: invitation.id,
    name: invitation.speakerName,
    yomi: invitation.speakerYomi,
    state: invitation.state,
    dates: dates.map((date) => dateWords(date, locale, say)).join(say('common.dot')),
    sent: say('speaker.sent', { date: clock.shortDate(invitation.sentAt) }),
    answered: invitation.answeredAt
      ? say('speaker.answered', { date: clock.shortDate(invitation.answeredAt) })
      : null,
  };
}

/** The dates that may be offered: coming, not called off, with a talk that nobody has taken. */
export function freeDates(occurrence: SpeakerOccurrence, locale: Locale, say: Say) {
  return occurrence.series.nextOccurrences
    .filter((date) => date.status !== 'CANCELLED' && date.talkSlots.free > 0)
    .map((date) => ({ id: date.id, words: dateWords(date, locale, say) }));
}
