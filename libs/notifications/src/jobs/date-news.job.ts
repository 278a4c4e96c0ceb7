import { EditTakenBack } from '@asaza/gatherings';
import { TalksFollowed } from '@asaza/speakers';
import { defineJob } from '@asaza/platform/queue';

/** The last link of the chain: answers and talks are as they shall be, so mails can ask what is to be asked. */
export const tellEditJob = defineJob({
  name: 'notifications.tell-edit',
  queue: 'events',
  on: TalksFollowed,
});

/** Who answered an edit that was taken back has its dates in the calendar. */
export const tellTakenBackJob = defineJob({
  name: 'notifications.tell-taken-back',
  queue: 'events',
  on: EditTakenBack,
});
