export { displayName, NotOneAddress } from './mail-address';
export { MailModule } from './mail.module';
export { ANSWER_SECONDS, Mailer } from './mailer';
export type { CalendarPart, OutgoingMail } from './outgoing-mail';
export type { SendResult } from './send-result';
