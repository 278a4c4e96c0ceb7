import type { Load } from './answer-line';
import { drive } from './drive';

/** The load's own process: takes one load after the other from its parent. */
process.on('message', (load: Load) => {
  drive(load).then(
    (result) => process.send!({ result }),
    (error: unknown) => process.send!({ error: String(error) }),
  );
});
process.on('disconnect', () => process.exit(0));
