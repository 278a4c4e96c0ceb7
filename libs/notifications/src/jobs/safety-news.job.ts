import { HoldContested, HoldDecided, HoldTold, SolicitationReported } from '@asaza/introductions';
import { defineJob } from '@asaza/platform/queue';

// Hosts are asked to look; the reported hears of it once, and of what came of it.
export const hostsHearReportJob = defineJob({
  name: 'notifications.hosts-hear-report',
  queue: 'events',
  on: SolicitationReported,
});
export const hostsHearContestedHoldJob = defineJob({
  name: 'notifications.hosts-hear-contested-hold',
  queue: 'events',
  on: HoldContested,
});
export const tellHoldJob = defineJob({
  name: 'notifications.tell-hold',
  queue: 'events',
  on: HoldTold,
});
export const tellHoldDecidedJob = defineJob({
  name: 'notifications.tell-hold-decided',
  queue: 'events',
  on: HoldDecided,
});
