import { invalid, ok, refuse, type InvalidInput, type Outcome } from '@asaza/kernel';
import type { Edit } from '../domain/edit';
import type { EditInput } from './edit.inputs';

/** The one member that is set, as the domain's union. */
export function editOfInput(input: EditInput): Outcome<Edit, InvalidInput> {
  if (input.occurrence) return ok({ kind: 'occurrence', ...input.occurrence });
  if (input.series) return ok({ kind: 'series', ...input.series });
  if (input.cancel) return ok({ kind: 'cancel', ...input.cancel });
  if (input.reinstate) return ok({ kind: 'reinstate', ...input.reinstate });
  if (input.skip) return ok({ kind: 'skip', ...input.skip });
  if (input.add) return ok({ kind: 'add', ...input.add });
  if (input.close) return ok({ kind: 'close', ...input.close });
  if (input.reopen) return ok({ kind: 'reopen', ...input.reopen });
  if (input.pause) return ok({ kind: 'pause', ...input.pause });
  if (input.resume) return ok({ kind: 'resume', ...input.resume });
  if (input.end) return ok({ kind: 'end', ...input.end });
  if (input.decideHoliday) return ok({ kind: 'decide_holiday', ...input.decideHoliday });
  return refuse(invalid('edit', 'required'));
}
