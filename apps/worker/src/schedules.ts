import type { AreaJobs } from '@asaza/platform/queue';
import { ForgetOldEventsHandler, forgetOldEvents } from './forget-old-events.handler';
import { HousekeepingModule } from './housekeeping.module';

/**
 * Everything that recurs, on one page.
 *
 * Ticks (BullMQ's schedules, on one worker at a time; a missed one does no harm):
 *   worker.forget-old-events           every hour    outbox and inbox rows older than thirty days
 *   people.forget-sign-ins            every hour    sign-in attempts long over
 *   introductions.forget-unanswered   every hour    proposals without an answer, ninety days after they went out
 *   rsvps.plan-kitchen                every 5 min   kitchen deadlines as due rows, 45 days ahead
 *   rsvps.forget-food                 every hour    food and allergies of dates thirty days past, or of who does not come or proved nothing
 *   gatherings.make-occurrences-ahead every hour    makes occurrences ahead to the horizon, a series once in 20 h
 *   gatherings.recompute-zones        every hour    dates derived by older zone tables, after a deployment
 *
 * Loops in every worker (platform/queue, pump.ts), needing only Postgres:
 *   relay   100 ms   committed events -> one due row per listening job
 *   sweep   250 ms   rows whose due_at has come -> queue
 *   ticks   1 min    sets the ticks above again, should Redis have lost them
 *
 * Rows that fall due once (`due_rows`) are set by use cases and are not listed here: holds, offers,
 * ends of occurrences, reminders, rounds, deliveries. `grep -r defineDue libs` names them all.
 */
export const housekeeping: AreaJobs = {
  jobs: [forgetOldEvents],
  handlers: [ForgetOldEventsHandler],
  module: HousekeepingModule,
};
