import { signIn } from '../../test/support/people-of-the-story';
import { together, type Findings } from '../measure/report';
import { withProduct } from '../product';
import type { Conditions, Scenario } from '../scenario';
import { expanding } from './expanding';
import { feeding } from './feeding';
import { materialising } from './materialising';
import { previewing, previewingOverHttp } from './previewing';
import { refusing } from './refusing';

/** Rules, dates, edits and feeds of series. */
export const series: Scenario = {
  name: 'series',
  seed: 20_270_115,
  run: async (conditions) =>
    together([
      await expanding(conditions),
      await previewing(conditions),
      refusing(conditions),
      ...(await overHttp(conditions)),
    ]),
};

const overHttp = (conditions: Conditions): Promise<Findings[]> =>
  withProduct(conditions.say, async (stack) => {
    await stack.db.setClock('2027-01-05T01:00:00Z');
    const host = await signIn(stack, 'asako@example.jp');
    const findings = [
      await previewingOverHttp(conditions, stack),
      await feeding(conditions, stack, host),
      await materialising(conditions, stack, host),
    ];
    await stack.settled();
    return findings;
  });
