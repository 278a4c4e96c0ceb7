import { describe, expect, it } from '@jest/globals';
import { sayIn } from '../../i18n/catalogues.server';
import { occurrenceData } from '../gatherings/occurrence-data.factory';
import { presentTicket } from './ticket.server';

type Ticket = Parameters<typeof presentTicket>[0];
const firm: Ticket['response'] = {
  answer: 'ACCEPTED',
  seat: 'HELD',
  approval: 'NOT_NEEDED',
  note: null,
  decisionReason: null,
  provisionalUntil: null,
  waitlistPosition: null,
  offerUntil: null,
  shortNotice: false,
  party: 1,
  companions: [],
  askedAgainAt: null,
  reconfirmUntil: null,
  reconfirmReason: null,
};
const ticket = (
  response: Partial<Ticket['response']>,
  occurrence: Parameters<typeof occurrenceData>[0] = {},
  openCall = false,
) =>
  presentTicket(
    {
      token: 't',
      name: '山田 花子',
      yomi: null,
      messages: [],
      passableUntil: null,
      seatPass: null,
      openCall,
      questions: {
        ...{ known: true, companions: 0, keepsFood: false, deadline: null, deadlinePassed: false },
        ...{ questions: [], answers: [], proposed: [] },
      },
      nameShown: { audience: 'HOSTS' as const },
      attendeesShown: { names: [], others: 0 },
      beforeCard: [],
      paid: false,
      response: { ...firm, ...response },
      occurrence: {
        ...occurrenceData(occurrence),
        ...{ kept: { takesCode: false }, answerRules: { companionsMax: 2 } },
      },
    },
    'ja',
    sayIn('ja'),
  ).ticket;

describe('where a person stands on their ticket', () => {
  it('is firm while nothing is asked', () => {
    expect(ticket({})).toMatchObject({ state: 'firm', ask: null });
  });

  it('waits, or may press for a seat that is free at the moment', () => {
    const waiting = { seat: 'WAITLISTED', waitlistPosition: 3 } as const;
    expect(ticket(waiting)).toMatchObject({ state: 'waiting', place: 3, party: { most: 2 } });
    expect(ticket(waiting, {}, true).state).toBe('called');
    expect(ticket(waiting, { status: 'CANCELLED' }, true).state).toBe('cancelled');
  });

  it('tells who comes along, named or not', () => {
    const companions = [{ name: '高橋 葵' }, { name: null }];
    expect(ticket({ party: 3, companions }).party.names).toEqual(['高橋 葵', '']);
  });

  it.each([
    ['maybe', { answer: 'TENTATIVE' }],
    ['pending', { approval: 'PENDING' }],
    ['refused', { approval: 'REFUSED' }],
    ['declined', { answer: 'DECLINED' }],
  ] as const)('is %s without a seat, as it was said or decided', (state, response) => {
    expect(ticket({ seat: 'NONE', ...response })).toMatchObject({ state });
  });

  it('is asked again when the time of day changed', () => {
    expect(ticket({ askedAgainAt: '2026-11-10T00:00:00Z' })).toMatchObject({
      state: 'again',
      ask: { kind: 'again' },
    });
  });

  it('must reconfirm by a moment on the clock of the occurrence', () => {
    expect(ticket({ reconfirmUntil: '2026-11-18T13:00:00Z' })).toMatchObject({
      state: 'reconfirm',
      ask: { kind: 'reconfirm', until: '11月18日(水) 22:00' },
    });
  });

  it('is without a seat when the time for an answer ran out, and not a no', () => {
    expect(ticket({ answer: 'NEEDS_ACTION', seat: 'NONE' }).state).toBe('released');
    expect(ticket({ answer: 'DECLINED', seat: 'NONE' }).state).toBe('declined');
  });

  it('is asked nothing while the date is off, runs or is over', () => {
    const asked = { askedAgainAt: '2026-11-10T00:00:00Z' };
    expect(ticket(asked, { status: 'CANCELLED' }).state).toBe('cancelled');
    expect(ticket(asked, { status: 'CANCELLED', skipped: true }).state).toBe('skipped');
    expect(ticket(asked, { over: true }).state).toBe('over');
    const seats = { ...occurrenceData().seats, closedReason: 'STARTED' };
    expect(ticket(asked, { seats })).toMatchObject({ state: 'firm', ask: null });
  });

  it('keeps its place on the waitlist when the date moves', () => {
    expect(ticket({ seat: 'WAITLISTED', waitlistPosition: 3 })).toMatchObject({
      state: 'waiting',
      place: 3,
    });
  });
});
