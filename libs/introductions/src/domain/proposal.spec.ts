import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  answers,
  awaitsAnswer,
  decideAnswer,
  expire,
  firstWriterOf,
  pageFor,
  type Answer,
  type Proposal,
  type Side,
} from './proposal';
import { type Reason } from './reason';

const at = (epochMilliseconds: number) => ({ epochMilliseconds });
const now = at(1_000);
const open = (low: Answer | null = null, high: Answer | null = null): Proposal => ({
  state: 'open',
  answers: { low, high },
  expiresAt: at(5_000),
});
const answer = fc.constantFrom(...answers);
const maybe = fc.option(answer, { nil: null });
const side = fc.constantFrom<Side>('low', 'high');

const decided = (proposal: Proposal, by: Side, says: Answer, may = true) => {
  const outcome = decideAnswer(proposal, by, says, now, may);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
};

describe('decideAnswer', () => {
  it('introduces at both yes, whoever came first, and only then', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(side, answer), { maxLength: 12 }), (steps) => {
        let proposal = open();
        let introductions = 0;
        for (const [by, says] of steps) {
          const outcome = decideAnswer(proposal, by, says, now, true);
          if (!outcome.ok) {
            expect(proposal.state).toBe('introduced');
            continue;
          }
          proposal = outcome.value.proposal;
          const made = outcome.value.effects.filter(({ kind }) => kind === 'introduce').length;
          introductions += made;
          const bothYes = proposal.answers.low === 'yes' && proposal.answers.high === 'yes';
          expect(made === 1).toBe(bothYes);
        }
        expect(introductions).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('does nothing more when the same answer comes again', () => {
    fc.assert(
      fc.property(answer, side, (says, by) => {
        const once = decided(open(), by, says).proposal;
        expect(decided(once, by, says)).toEqual({ proposal: once, effects: [] });
      }),
    );
  });

  it('lets a mind be changed: never is put down, taken back, and both yes still introduces', () => {
    const never = decided(open(null, 'yes'), 'low', 'never');
    expect(never.effects).toEqual([{ kind: 'never_pair', by: 'low', reason: 'never' }]);
    expect(decided(never.proposal, 'low', 'yes').effects).toEqual([
      { kind: 'lift_never_pair', by: 'low' },
      { kind: 'introduce' },
    ]);
  });

  it('takes both yes without introducing when the pair is forbidden by now or withdrawn', () => {
    expect(decided(open('yes'), 'high', 'yes', false)).toEqual({
      proposal: open('yes', 'yes'),
      effects: [],
    });
    const withdrawn: Proposal = { ...open('yes'), state: 'withdrawn' };
    expect(decided(withdrawn, 'high', 'yes').effects).toEqual([]);
  });

  it('refuses after the time is over and after the introduction', () => {
    expect(decideAnswer(open(), 'low', 'yes', at(5_000), true)).toMatchObject({
      refusal: { code: 'PROPOSAL_EXPIRED' },
    });
    const introduced: Proposal = { ...open('yes', 'yes'), state: 'introduced' };
    expect(decideAnswer(introduced, 'low', 'never', now, true)).toMatchObject({
      refusal: { code: 'ALREADY_INTRODUCED' },
    });
  });
});

describe('pageFor', () => {
  const moments = fc.integer({ min: 0, max: 10_000 }).map(at);

  it('shows the same whatever the other did, at every moment before an introduction', () => {
    fc.assert(
      fc.property(side, maybe, maybe, maybe, moments, (me, mine, one, two, when) => {
        const page = (theirs: Answer | null, state: Proposal['state']) =>
          pageFor({ ...(me === 'low' ? open(mine, theirs) : open(theirs, mine)), state }, me, when);
        expect(page(one, 'open')).toEqual(page(two, 'open'));
        expect(page(one, 'withdrawn')).toEqual(page(two, 'open'));
      }),
    );
  });

  it('gives a decision to the reader that differs in nothing but the introduction', () => {
    fc.assert(
      fc.property(side, answer, maybe, maybe, (me, says, one, two) => {
        const after = (theirs: Answer | null) => {
          const result = decided(me === 'low' ? open(null, theirs) : open(theirs, null), me, says);
          return result.proposal.state === 'introduced' ? null : pageFor(result.proposal, me, now);
        };
        const [first, second] = [after(one), after(two)];
        if (first && second) expect(first).toEqual(second);
      }),
    );
  });
});

describe('expire and awaitsAnswer', () => {
  it('closes at the time, once, and never an introduction', () => {
    expect(expire(open(), at(4_999))).toBeNull();
    expect(expire(open('yes'), at(5_000))).toMatchObject({ state: 'expired' });
    expect(expire({ ...open(), state: 'introduced' }, at(9_000))).toBeNull();
  });

  it('reminds the silent side whatever the other has said', () => {
    for (const theirs of [null, ...answers]) {
      expect(awaitsAnswer(open(null, theirs), 'low', now)).toBe(true);
    }
    expect(awaitsAnswer(open('not_now'), 'low', now)).toBe(false);
    expect(awaitsAnswer(open(), 'low', at(5_000))).toBe(false);
  });
});

describe('firstWriterOf', () => {
  const field = { ownerId: 'x', field: 'asks', index: 0, text: 'x' } as const;
  const reason = (kind: 'ask_meets_give' | 'topic', strength: number): Reason => ({
    evidence: [{ kind, mine: field, theirs: field, strength, terms: [] }],
  });

  it('is the one whose ask is met, else the one whose ask is met better, else low', () => {
    expect(firstWriterOf(reason('topic', 1), reason('ask_meets_give', 0.4))).toBe('high');
    expect(firstWriterOf(reason('ask_meets_give', 0.5), reason('ask_meets_give', 0.4))).toBe('low');
    expect(firstWriterOf(reason('topic', 1), reason('topic', 1))).toBe('low');
  });
});
