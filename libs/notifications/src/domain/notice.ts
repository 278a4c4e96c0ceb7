/** What can be told to one person. The name is also the word of the database and of the log. */
export const NOTICE_KINDS = [
  'sign_in',
  'confirm_answer',
  'seat_confirmed',
  'seat_added',
  'seat_removed',
  'waitlisted',
  'seat_offered',
  'offer_missed',
  'hold_expired',
  'answer_withdrawn',
  'occurrence_moved',
  'occurrence_cancelled',
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
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** What a person can stop with one press, each on its own. Codes, answers and cancellations have none. */
export const MAIL_CATEGORIES = ['reminders', 'introductions', 'new_dates'] as const;
export type MailCategory = (typeof MAIL_CATEGORIES)[number];

const CATEGORIES: Partial<Record<NoticeKind, MailCategory>> = {
  reminder: 'reminders',
  proposal: 'introductions',
  proposal_reminder: 'introductions',
  introduced: 'introductions',
};

export const categoryOf = (kind: NoticeKind): MailCategory | null => CATEGORIES[kind] ?? null;

/** Ids of the rows that a notice speaks of; names and addresses are read when it is rendered. */
export type Subjects = Readonly<Record<string, string>>;

export interface Notice {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly personId: string;
  readonly subjects: Subjects;
}
