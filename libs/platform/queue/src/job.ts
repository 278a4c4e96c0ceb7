import type { DueType, EventFacts, EventType } from '@asaza/kernel';

/** Queues by service level: `events` within a second, `mail` paced by the relay, the rest when there is time. */
export const QUEUES = ['events', 'mail', 'housekeeping', 'matching'] as const;
export type QueueName = (typeof QUEUES)[number];

/** Runs on its own, every so many seconds, on one worker at a time. Listed in apps/worker's schedules.ts. */
export interface Tick {
  readonly everySeconds: number;
}

/** The contract of one unit of work. A queue entry holds ids only, so that it can be lost and made again. */
export interface Job<
  Trigger extends EventType<EventFacts> | DueType | Tick = EventType<EventFacts> | DueType | Tick,
> {
  /** `area.verb-noun`; unique in the product. */
  readonly name: string;
  readonly queue: QueueName;
  readonly on: Trigger;
  /** Tries before the failure is left to a person, who sees it with its reason. */
  readonly attempts: number;
  /** Seconds before the second try; doubles each time, up to an hour. */
  readonly backoffSeconds: number;
}

export function defineJob<Trigger extends EventType | DueType | Tick>(job: {
  name: `${string}.${string}`;
  queue: QueueName;
  on: Trigger;
  attempts?: number;
  backoffSeconds?: number;
}): Omit<Job, 'on'> & { readonly on: Trigger } {
  return { attempts: 8, backoffSeconds: 2, ...job };
}

/** What a handler is given: the event with its facts, the key of what is due, or nothing for a tick. */
export type Call<Trigger> = Trigger extends { readonly name: string; readonly facts?: infer Facts }
  ? { readonly eventId: string; readonly facts: NonNullable<Facts> }
  : Trigger extends DueType
    ? { readonly key: string }
    : Record<string, never>;

/** Code that does a job. May be called again for the same key: its use case must not do things twice. */
export interface JobHandler<J extends { readonly on: unknown }> {
  readonly job: J;
  handle(call: Call<J['on']>): Promise<void>;
}

export const isTick = (on: Job['on']): on is Tick => 'everySeconds' in on;
export const isDue = (on: Job['on']): on is DueType => 'due' in on;
export const isEvent = (on: Job['on']): on is EventType => 'name' in on;

/** The name under which a job's work stands in `due_rows`. */
export const rowName = (job: Job): string => (isDue(job.on) ? job.on.due : job.name);
