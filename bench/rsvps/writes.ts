import { openCallers } from '../load/callers';
import { peerOf } from '../load/pgbench';
import type { Findings } from '../measure/report';
import { withProduct } from '../product';
import type { Conditions, Scenario } from '../scenario';
import { cancelMix } from './cancel-mix';
import { hot } from './hot';
import { plainTables } from './plain-sql';
import { spread } from './spread';
import { AS_IN_PRODUCTION, openTown } from './town';

type Measure = typeof hot;

/** Three api processes and no worker: what is measured is the answer; its mails are the opening rush's affair. */
const writes = (name: string, measure: Measure): Scenario => ({
  name,
  seed: 20_270_404,
  run: (conditions: Conditions): Promise<Findings> =>
    withProduct(
      conditions.say,
      async (stack) => {
        const callers = openCallers();
        try {
          // The peer takes every statement for a person of their own, repeats included.
          const town = await openTown(stack, 2_200);
          await plainTables(stack);
          const peer = peerOf(stack.db.url);
          conditions.say(
            `beside: ${peer.name}; every caller has an address of their own, so no limit per IP counts`,
          );
          return await measure(conditions, town, callers, peer);
        } finally {
          callers.stop();
        }
      },
      { apis: 3, worker: false, env: AS_IN_PRODUCTION },
    ),
});

export const rsvpWrites: readonly Scenario[] = [
  writes('write.rsvp_hot', hot),
  writes('write.rsvp_spread', spread),
  writes('write.cancel_mix', cancelMix),
];
