import { defineDue } from '@asaza/kernel';

/** A mail is to go (or to be tried again); keyed by the delivery. */
export const DeliveryDue = defineDue('notifications.delivery_due');

/** The evening before an occurrence has come; keyed by the occurrence. */
export const ReminderDue = defineDue('notifications.reminder_due');

/** The hour of a host's digest has come; keyed by the host's settings for the club. */
export const DigestDue = defineDue('notifications.digest_due');

/** The send delay of a host's message has passed; keyed by the message. */
export const MessageDue = defineDue('notifications.message_due');
