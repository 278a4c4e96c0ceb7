import type { MigrationClass } from '@asaza/platform/database';
import { HostNotices1760000181000 } from './persistence/host-notices.migration';
import { AbsenceNotices1760000220400 } from './persistence/absence-notices.migration';
import { AfterCardNotices1760000243010 } from './persistence/after-card-notices.migration';
import { FollowUpNotices1760000243011 } from './persistence/follow-up-notices.migration';
import { ApprovalNotices1760000220100 } from './persistence/approval-notices.migration';
import { EditNotices1760000120000 } from './persistence/edit-notices.migration';
import { MergeNotices1760000230102 } from './persistence/merge-notices.migration';
import { InvitationNotices1760000239900 } from './persistence/invitation-notices.migration';
import { Messages1760000180000 } from './persistence/messages.migration';
import { LateSeats1760000131000 } from './persistence/late-seats.migration';
import { ReconfirmNotices1760000154000 } from './persistence/reconfirm-notices.migration';
import { SeatPassNotices1760000230001 } from './persistence/seat-pass-notices.migration';
import { SafetyNotices1760000242003 } from './persistence/safety-notices.migration';
import { Notifications1760000080000 } from './persistence/notifications.migration';

export const notificationsMigrations: MigrationClass[] = [
  Notifications1760000080000,
  EditNotices1760000120000,
  Messages1760000180000,
  LateSeats1760000131000,
  HostNotices1760000181000,
  ReconfirmNotices1760000154000,
  ApprovalNotices1760000220100,
  SeatPassNotices1760000230001,
  MergeNotices1760000230102,
  InvitationNotices1760000239900,
  AbsenceNotices1760000220400,
  SafetyNotices1760000242003,
  AfterCardNotices1760000243010,
  FollowUpNotices1760000243011,
];
export { notificationsEntities, NotificationsModule } from './notifications.module';
export { DeliveryLedger } from './application/delivery-ledger';
export { HandOutMessage } from './application/hand-out-message';
export { HostNotices, type HostNoticesView } from './application/host-notices';
export { SaveMessage, type MessageInput } from './application/save-message';
export { SendMessage } from './application/send-message';
export { SendToday, type TodayInput } from './application/send-today';
export { TakeBackMessage } from './application/take-back-message';
export { SetMailPreference, type MailPreference } from './application/set-mail-preference';
export { DELIVERY_STATES, type DeliveryState } from './domain/delivery';
export { MAIL_CATEGORIES, NOTICE_KINDS, type MailCategory, type NoticeKind } from './domain/notice';
export { DeliveryDue, DigestDue, MessageDue, ReminderDue } from './domain/notifications.events';
