import { defineJob } from '@asaza/platform/queue';
import { KitchenDeadline } from '../domain/rsvps.events';

/** The kitchen wants to know now. */
export const tellKitchen = defineJob({
  name: 'rsvps.tell-kitchen',
  queue: 'events',
  on: KitchenDeadline,
});
