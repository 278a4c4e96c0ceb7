import { defineDue } from '@asaza/kernel';

/** A mail is to go (or to be tried again); keyed by the delivery. */
export const DeliveryDue = defineDue('notifications.delivery_due');

/** The evening before an occurrence has come; keyed by the occurrence. */
export const ReminderDue = defineDue('notifications.reminder_due');
