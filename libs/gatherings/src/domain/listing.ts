import { VISIBILITIES, type Visibility } from './occurrence';

/**
 * Which series are found on a club's page and in its feed. Members find all; others those that are not
 * more hidden than the club itself: who was given the club's address was given its series'.
 */
export const listedTo = (club: Visibility, role: string | null): readonly Visibility[] =>
  role === null ? VISIBILITIES.slice(0, VISIBILITIES.indexOf(club) + 1) : VISIBILITIES;
