import type { OccurrenceFacts } from '@asaza/gatherings';
import type { OfferedDate } from '../domain/answering';

/** An occurrence as far as an answer depends on it. */
export const offered = ({ id, startsAt, status }: OccurrenceFacts): OfferedDate => ({
  id,
  startsAt,
  cancelled: status === 'cancelled',
});
