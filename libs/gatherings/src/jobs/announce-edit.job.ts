import { EditTells } from '../domain/gatherings.events';
import { defineJob } from '@asaza/platform/queue';

export const announceEditJob = defineJob({
  name: 'gatherings.announce-edit',
  queue: 'events',
  on: EditTells,
});
