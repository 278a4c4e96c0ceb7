import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@asaza/recurrence';
import { decideAnswer, decideWithdrawal, expiresAt, stateAt, type OfferedDate } from './answering';
import type { InvitationState } from './invitation';

const now = Temporal.Instant.from('2026-11-11T03:00:00Z');
const date = (id: string, hours: number, cancelled = false): OfferedDate => ({
  id,
  startsAt: now.add({ hours }),
  cancelled,
});
const a = date('a', 24);
const b = date('b', 48);
const past = date('past', -1);
const off = date('off', 72, true);
const invitation = (state: InvitationState, acceptedOccurrenceId: string | null = null) => ({
  state,
  acceptedOccurrenceId,
  askedAgainAt: null,
});
const yes = (occurrenceId: string | null) => ({ accept: true, occurrenceId });
const no = { accept: false, occurrenceId: null };

describe("a speaker's answer", () => {
  const open = invitation('invited');

  it('takes one of the dates that are still on', () => {
    const taken = decideAnswer(open, [a, b, past, off], yes('b'), now);
    expect(taken).toEqual({ ok: true, value: { kind: 'accept', date: b } });
    expect(decideAnswer(open, [a, b], no, now)).toEqual({ ok: true, value: { kind: 'decline' } });
  });

  it('means the only date when none is named, and asks for one when there are more', () => {
    expect(decideAnswer(open, [a], yes(null), now)).toMatchObject({ value: { date: a } });
    expect(decideAnswer(open, [a, b], yes(null), now)).toMatchObject({
      refusal: { field: 'occurrenceId', reason: 'required' },
    });
  });

  it.each([
    ['past', 'in_the_past'],
    ['off', 'cancelled'],
    ['elsewhere', 'not_offered'],
  ])('cannot take a date that is %s', (id, reason) => {
    expect(decideAnswer(open, [a, past, off], yes(id), now)).toMatchObject({
      refusal: { code: 'INVALID_INPUT', field: 'occurrenceId', reason },
    });
  });

  it('given twice changes nothing; another one finds the invitation closed', () => {
    const accepted = invitation('accepted', 'a');
    expect(decideAnswer(accepted, [a, b], yes('a'), now)).toMatchObject({
      value: { kind: 'unchanged' },
    });
    for (const other of [yes('b'), no])
      expect(decideAnswer(accepted, [a, b], other, now)).toMatchObject({
        refusal: { code: 'INVITATION_CLOSED', state: 'accepted' },
      });
    expect(decideAnswer(invitation('declined'), [a], no, now)).toMatchObject({
      value: { kind: 'unchanged' },
    });
    expect(decideAnswer(invitation('declined'), [a], yes('a'), now)).toMatchObject({
      refusal: { state: 'declined' },
    });
  });

  it('comes too late once every date has begun or is off, noticed or not', () => {
    expect(stateAt('invited', [past, off], now)).toBe('expired');
    expect(stateAt('accepted', [past], now)).toBe('accepted');
    for (const answer of [yes('past'), no])
      expect(decideAnswer(open, [past, off], answer, now)).toMatchObject({
        refusal: { code: 'INVITATION_CLOSED', state: 'expired' },
      });
  });

  it('is waited for until the last date that is on begins', () => {
    expect(expiresAt([b, a, off])?.toString()).toBe(b.startsAt.toString());
    expect(expiresAt([off])).toBeNull();
  });
});

describe('a speaker who is asked again, as the date moved', () => {
  const asked = { ...invitation('accepted', 'a'), askedAgainAt: now.subtract({ hours: 1 }) };

  it('keeps the talk with a yes, named or not', () => {
    for (const yesToIt of [yes('a'), yes(null)])
      expect(decideAnswer(asked, [a, b], yesToIt, now)).toEqual({
        ok: true,
        value: { kind: 'keep', date: a },
      });
  });

  it('gives it up with a no', () => {
    expect(decideAnswer(asked, [a, b], no, now)).toMatchObject({ value: { kind: 'decline' } });
  });

  it('cannot take another of the dates instead', () => {
    expect(decideAnswer(asked, [a, b], yes('b'), now)).toMatchObject({
      refusal: { code: 'INVITATION_CLOSED', state: 'accepted' },
    });
  });

  it('has nothing left to answer once the date has begun or is off', () => {
    const at = (id: string) => ({ ...asked, acceptedOccurrenceId: id });
    for (const id of ['past', 'off'])
      for (const answer of [yes(id), no])
        expect(decideAnswer(at(id), [past, off], answer, now)).toMatchObject({
          refusal: { code: 'INVITATION_CLOSED', state: 'accepted' },
        });
  });

  it('is asked only then (the guard itself): otherwise a yes is final', () => {
    expect(decideAnswer(invitation('accepted', 'a'), [a], no, now)).toMatchObject({
      refusal: { code: 'INVITATION_CLOSED' },
    });
  });
});

describe('withdrawing', () => {
  it('reaches open and accepted requests, and changes nothing the second time', () => {
    expect(decideWithdrawal(invitation('invited'), [a], now)).toMatchObject({ value: 'withdraw' });
    expect(decideWithdrawal(invitation('accepted', 'a'), [a], now)).toMatchObject({
      value: 'withdraw',
    });
    expect(decideWithdrawal(invitation('withdrawn'), [a], now)).toMatchObject({
      value: 'unchanged',
    });
  });

  it('does not undo a no, or a talk that has begun', () => {
    expect(decideWithdrawal(invitation('declined'), [a], now)).toMatchObject({
      refusal: { state: 'declined' },
    });
    expect(decideWithdrawal(invitation('accepted', 'past'), [past, a], now)).toMatchObject({
      refusal: { state: 'accepted' },
    });
  });
});
