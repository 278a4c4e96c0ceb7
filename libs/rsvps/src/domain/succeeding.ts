import { isFirm, MOST_IN_PARTY, withoutSeat, type Standing } from './standing';

/**
 * Seats go from one person to another without ever being free: the same quota, the same place among those who
 * were seated. What the other had in line or kept for now goes with it. Null: there is nothing to pass.
 */
export function succeed<Person extends Standing>(
  giver: Person,
  person: Person,
  party: number,
): { readonly giver: Person; readonly person: Person } | null {
  if (giver.id === person.id || !isFirm(giver) || isFirm(person) || person.seat === 'offered')
    return null;
  const { quotaId, seatedNo } = giver;
  const seats = Math.min(Math.max(1, party), giver.party, MOST_IN_PARTY);
  return {
    giver: { ...giver, ...withoutSeat, response: 'declined' },
    person: {
      ...person,
      ...withoutSeat,
      ...{ response: 'accepted', seat: 'held', party: seats, quotaId, seatedNo },
    },
  };
}
