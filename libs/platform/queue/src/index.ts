export { Doorbell } from './doorbell';
export { DueRows } from './due-rows';
export {
  defineJob,
  QUEUES,
  type Call,
  type Job,
  type JobHandler,
  type QueueName,
  type Tick,
} from './job';
export { JobRegistry, type AnyHandler } from './job-registry';
export { QueueModule, type AreaJobs } from './queue.module';
export { migrateQueue } from './migrate-queue';
