import type { DateChange, EditFacts, TemplateField } from './edit';

/**
 * Edits within one send delay are told as one: from where people left a date to where it stands. A date
 * that is back where it was is told to nobody. `edits`: at least one, the oldest first.
 */
export function toldTogether(edits: readonly EditFacts[]): EditFacts {
  const newest = edits.at(-1);
  if (!newest) throw new Error('Nothing is told.');
  if (edits.length === 1) return newest;
  const byDate = new Map<string, DateChange>();
  for (const change of edits.flatMap(({ changes }) => changes)) {
    if (change.occurrenceId === null) continue;
    const earlier = byDate.get(change.occurrenceId);
    // Whoever answered a date that was added meanwhile hears what became of it since.
    const known = earlier && earlier.before !== null ? earlier : null;
    byDate.set(change.occurrenceId, known ? inOne(known, change) : change);
  }
  const changes = [...byDate.values()].sort(
    (a, b) => a.after.startsAt.epochMilliseconds - b.after.startsAt.epochMilliseconds,
  );
  return { ...newest, changes };
}

function inOne(first: DateChange, last: DateChange): DateChange {
  const fields = union(first.fields, last.fields);
  const common = { ...last, before: first.before, fields, keptOwn: last.keptOwn };
  const kind = kindOf(first, last);
  // Where only texts differ in the end, what moved meanwhile is of no account.
  const materialFields = fields.some((field) => field === 'venue' || field === 'online_url');
  const material = kind === 'changed' ? materialFields && (first.material || last.material) : true;
  const bothOff = first.before?.cancelled === true && last.after.cancelled;
  return { ...common, kind, material: material && !bothOff };
}

function kindOf({ before }: DateChange, { after }: DateChange): DateChange['kind'] {
  if (after.cancelled) return before?.cancelled ? 'changed' : 'cancelled';
  if (before?.cancelled) return 'reinstated';
  return before?.startsAt.equals(after.startsAt) && before.endsAt.equals(after.endsAt)
    ? 'changed'
    : 'moved';
}

const union = (a: readonly TemplateField[], b: readonly TemplateField[]): TemplateField[] => [
  ...new Set([...a, ...b]),
];
