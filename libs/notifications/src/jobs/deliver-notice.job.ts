import { defineJob } from '@asaza/platform/queue';
import { DeliveryDue } from '../domain/notifications.events';

/** One try at one mail. Its own tries and waits are kept by the delivery, so this fails only with the database. */
export const deliverNoticeJob = defineJob({
  name: 'notifications.deliver',
  queue: 'mail',
  on: DeliveryDue,
  attempts: 20,
});
