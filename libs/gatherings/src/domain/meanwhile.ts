import type { Edit, EditFacts } from './edit';
import type { Gathering } from './plan-state';

const ONE_DATE = ['occurrence', 'cancel', 'reinstate', 'skip', 'decide_holiday', 'add'] as const;
const isOneDate = (kind: string): boolean => ONE_DATE.some((one) => one === kind);

/** Whether it reaches beyond one date. What was taken back reached as far as it changed. */
const isSeriesWide = (edit: EditFacts): boolean =>
  edit.kind === 'take_back' ? edit.schedule || edit.template.length > 0 : !isOneDate(edit.kind);

/** Whether an edit of a host who has not seen those edits would overwrite what they did. */
export function editsCollide(
  edit: Edit,
  since: readonly EditFacts[],
  { rows }: Pick<Gathering, 'rows'>,
): boolean {
  if (since.length === 0) return false;
  if (!isOneDate(edit.kind) || since.some(isSeriesWide)) return true;
  const about =
    'occurrenceId' in edit
      ? edit.occurrenceId
      : edit.kind === 'decide_holiday'
        ? rows.find(({ ruleStart }) => ruleStart.equals(edit.originalStart))?.id
        : undefined;
  return since.some(({ changes }) =>
    changes.some(({ occurrenceId }) => occurrenceId !== null && occurrenceId === about),
  );
}
