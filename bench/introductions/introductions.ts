import { together } from '../measure/report';
import type { Scenario } from '../scenario';
import { gatherings } from './contacts';
import { cost } from './cost';
import { coverage } from './coverage';
import { forbiddenPairs } from './forbidden';
import { givesAndAsks } from './give-ask';
import { optimality } from './optimality';
import { season } from './season';

/** How good, how fair and how dear rounds of introductions are. */
export const introductions: Scenario = {
  name: 'introductions',
  seed: 20_270_301,
  run: async (conditions) =>
    together([
      await optimality(conditions),
      await forbiddenPairs(conditions),
      await coverage(conditions),
      await gatherings(conditions),
      givesAndAsks(),
      await season(conditions),
      await cost(conditions),
    ]),
};
