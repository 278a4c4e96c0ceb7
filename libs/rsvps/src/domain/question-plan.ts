import { ok, refuse, type LocalizedText, type Outcome } from '@asaza/kernel';
import type { Question } from './question';
import type { QuestionDraft } from './question-draft';
import { questionsRefused, type QuestionsRefused } from './questions.refusals';

/** What saving a list does to the rows. */
export interface QuestionPlan {
  readonly insert: readonly Question[];
  /** The text stays; only place and manner are new. */
  readonly update: readonly Question[];
  readonly retire: readonly string[];
}

/**
 * The list as it shall be, over the one that is asked now. A question whose text or options differ is a new
 * version with the same key: answers go on pointing to the words that were answered. Options
 * that stay keep their ids, so that a choice that is still offered can be proposed again.
 */
export function planQuestions(
  seriesId: string,
  current: readonly Question[],
  drafts: readonly QuestionDraft[],
  freshId: () => string,
): Outcome<QuestionPlan, QuestionsRefused> {
  const byId = new Map(current.map((question) => [question.id, question]));
  const taken = new Set<string>();
  const insert: Question[] = [];
  const update: Question[] = [];
  const stays = new Set<string>();
  for (const [position, draft] of drafts.entries()) {
    const before = draft.id === null ? null : (byId.get(draft.id) ?? null);
    if (draft.id !== null && (!before || taken.has(before.id)))
      return refuse(questionsRefused('UNKNOWN_QUESTION', position, 'id'));
    if (before) taken.add(before.id);
    const wanted = shaped(seriesId, position, draft, before, freshId);
    if (before && sameContent(before, wanted)) {
      stays.add(before.id);
      if (!sameManner(before, wanted)) update.push(wanted);
    } else {
      const id = freshId();
      insert.push({ ...wanted, id, key: before?.key ?? id });
    }
  }
  const retire = current.map(({ id }) => id).filter((id) => !stays.has(id));
  return ok({ insert, update, retire });
}

function shaped(
  seriesId: string,
  position: number,
  draft: QuestionDraft,
  before: Question | null,
  freshId: () => string,
): Question {
  const known = new Map(before?.options.map((option) => [option.id, option.label]));
  const options = draft.options.map(({ id, label }) => {
    // Another label is another option; of two that claim one id the first keeps it.
    const keeps = id !== null && known.has(id) && sameText(known.get(id)!, label);
    if (keeps) known.delete(id);
    return { id: keeps ? id : freshId(), label };
  });
  const { kind, prompt, min, max, perHead, required, audience } = draft;
  return {
    ...{ id: before?.id ?? '', key: before?.key ?? '', seriesId, position, retired: false },
    ...{ kind, prompt, options, min, max, perHead, required, audience },
  };
}

const sameText = (a: LocalizedText, b: LocalizedText): boolean => a.ja === b.ja && a.en === b.en;

const sameContent = (a: Question, b: Question): boolean =>
  a.kind === b.kind &&
  sameText(a.prompt, b.prompt) &&
  a.min === b.min &&
  a.max === b.max &&
  a.perHead === b.perHead &&
  a.options.length === b.options.length &&
  a.options.every(
    ({ id, label }, n) => id === b.options[n]!.id && sameText(label, b.options[n]!.label),
  );

const sameManner = (a: Question, b: Question): boolean =>
  a.position === b.position && a.required === b.required && a.audience === b.audience;
