/** What can be told to one person. The name is also the word of the database and of the log. */
export const NOTICE_KINDS = [
  'sign_in',
  'confirm_answer',
  'merge_asked',
  'merge_told',
  'merge_done',
  'seat_confirmed',
  'seat_added',
  'seat_removed',
  'answer_invited',
  'approval_asked',
  'approval_refused',
  'waitlisted',
  'seat_offered',
  'offer_missed',
  'seat_called',
  'seats_opened',
  'seat_moved',
  'hold_expired',
  'absence_counted',
  'reconfirm_asked',
  'reconfirmation_missed',
  'answer_withdrawn',
  'seat_pass_offered',
  'seat_taken_over',
  'seat_passed_on',
  'occurrence_moved',
  'occurrence_cancelled',
  'occurrence_reinstated',
  'series_changed',
  'reminder',
  'speaker_invited',
  'speaker_accepted',
  'speaker_declined',
  'speaker_withdrawn',
  'host_speaker_accepted',
  'host_speaker_declined',
  'proposal',
  'proposal_reminder',
  'introduced',
  'after_card',
  'follow_up',
  'host_message',
  'host_news',
  'host_digest',
  'host_report',
  'hold_told',
  'hold_decided',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** What a person can stop with one press, each on its own. Codes, answers and cancellations have none. */
export const MAIL_CATEGORIES = [
  'reminders',
  'introductions',
  'after_cards',
  'follow_ups',
  'new_dates',
  'club_messages',
  'host_notices',
] as const;
export type MailCategory = (typeof MAIL_CATEGORIES)[number];

/** Stopped for one club and not for another. Their notices name the club as `clubId`. */
const OF_ONE_CLUB: readonly MailCategory[] = ['club_messages', 'host_notices'];

/** The club whose mails of a category a stop is about; null where it is about all of them. */
export const clubOf = (category: MailCategory, subjects: Subjects): string | null =>
  OF_ONE_CLUB.includes(category) ? (subjects['clubId'] ?? null) : null;

const CATEGORIES: Partial<Record<NoticeKind, MailCategory>> = {
  reminder: 'reminders',
  proposal: 'introductions',
  proposal_reminder: 'introductions',
  introduced: 'introductions',
  after_card: 'after_cards',
  follow_up: 'follow_ups',
  host_message: 'club_messages',
  host_news: 'host_notices',
  host_digest: 'host_notices',
  host_report: 'host_notices',
};

export const categoryOf = (kind: NoticeKind): MailCategory | null => CATEGORIES[kind] ?? null;

/** Ids of the rows that a notice speaks of (several with commas between them); names and addresses are read when it is rendered. */
export type Subjects = Readonly<Record<string, string>>;

/** The ids of a subject that names several; an empty one stands for none. */
export const listed = (ids: string): string[] => ids.split(',');

export interface Notice {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly personId: string;
  readonly subjects: Subjects;
}
