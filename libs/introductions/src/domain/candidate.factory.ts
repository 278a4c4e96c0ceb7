import type { RoundPerson } from './candidate';
import type { RoundSnapshot } from './round';

/** Somebody who is present, willing and without any wish; they offer bread and look for a tax adviser. */
export const someone = (personId: string, more: Partial<RoundPerson> = {}): RoundPerson => ({
  personId,
  gives: ['パンの焼き方'],
  asks: ['確定申告に詳しい税理士'],
  giveConcepts: [],
  askConcepts: [],
  topics: [],
  industry: null,
  fieldWish: 0,
  organisation: null,
  apartFromColleagues: false,
  languages: ['ja'],
  visits: 3,
  owed: false,
  quota: 1,
  declines: 0,
  present: true,
  consent: 'given',
  onHold: false,
  pendingProposals: 0,
  monthLeft: null,
  ...more,
});

/** These people at one occurrence, with nothing between them. */
export const room = (...people: RoundPerson[]): RoundSnapshot => ({
  occurrenceId: 'o1',
  people,
  never: [],
  sharedVisits: [],
  picks: [],
  acquainted: [],
  clubConcepts: [],
});
