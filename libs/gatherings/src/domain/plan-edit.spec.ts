import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from '@asaza/recurrence';
import { editOfStep, faultsOf, RULES, STEPS, type Step } from './edit-scripts.factory';
import { planAhead } from './follow-tables';
import { aGathering, applied } from './gathering.factory';
import { planEdit } from './plan-edit';
import { worldAt } from './plan-state';

const START = Temporal.Instant.from('2026-11-20T00:00:00Z');

const steps = (maxLength: number): fc.Arbitrary<Step[]> => {
  const number = fc.nat({ max: 10_000 });
  const step = fc.record({ what: fc.constantFrom(...STEPS), a: number, b: number });
  return fc.array(step, { minLength: 1, maxLength });
};

describe('plans of edits', () => {
  it('keep every date, its id and its place in order, whatever is done (property)', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...RULES.filter((rule) => rule !== null)),
        steps(12),
        (rule, script) => {
          play(rule, script);
        },
      ),
      { numRuns: Number(process.env['PLAN_SCRIPTS'] ?? 40) },
    );
  }, 600_000);
});

function play(rrule: string, script: readonly Step[]): void {
  let now = START;
  let gathering = applied(aGathering(rrule), planAhead(aGathering(rrule), worldAt(now)), now);
  for (const [at, step] of script.entries()) {
    if (step.what === 'wait') {
      now = now.add({ hours: 24 * ((step.a % 20) + 1) });
      const held = applied(gathering, null, now);
      gathering = applied(held, planAhead(held, worldAt(now)), now);
    }
    const edit = editOfStep(step, gathering, now);
    if (!edit) continue;
    const ids = { venue: `venue-${at}`, rule: `rule-${at}`, closure: `closure-${at}` };
    const planned = planEdit({ gathering, world: worldAt(now), ids }, edit);
    if (!planned.ok) continue;
    const after = applied(gathering, planned.value, now);
    expect(faultsOf(after, now)).toEqual([]);
    for (const row of gathering.rows) {
      const then = after.rows.find(({ id }) => id === row.id);
      expect(then?.originalStart.equals(row.originalStart)).toBe(true);
      expect(then?.sequence).toBeGreaterThanOrEqual(row.sequence);
    }
    expect(after.past).toEqual(gathering.past);
    gathering = after;
  }
}
