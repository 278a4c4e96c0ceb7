import type { Locale } from '@asaza/kernel';
import type { OutgoingMail } from '@asaza/platform/mail';
import type { MailContent } from '../../domain/mail-content';
import type { Notice } from '../../domain/notice';

/** A notice as it will be read: made from the areas' rows at the moment of sending. */
export interface Letter {
  readonly locale: Locale;
  readonly to: string;
  readonly toName: string;
  /** The club, where the mail speaks for one. */
  readonly fromName?: string;
  readonly content: MailContent;
  readonly calendars?: OutgoingMail['calendars'];
  readonly replyTo?: OutgoingMail['replyTo'];
}

/** Writes the letters of some kinds of notices. Null: there is nothing to tell any more. */
export interface LetterWriter {
  write(notice: Notice): Promise<Letter | null>;
}
