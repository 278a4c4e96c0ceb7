import type { MigrationClass } from '@asaza/platform/database';
import { Notifications1760000080000 } from './persistence/notifications.migration';

export const notificationsMigrations: MigrationClass[] = [Notifications1760000080000];
export { notificationsEntities, NotificationsModule } from './notifications.module';
export { DeliveryLedger } from './application/delivery-ledger';
export { SetMailPreference, type MailPreference } from './application/set-mail-preference';
export { DELIVERY_STATES, type DeliveryState } from './domain/delivery';
export { MAIL_CATEGORIES, NOTICE_KINDS, type MailCategory, type NoticeKind } from './domain/notice';
export { DeliveryDue, ReminderDue } from './domain/notifications.events';
