import { SetAnswerRules } from './application/set-answer-rules';
import { SetQuestions } from './application/set-questions';
import type { Story } from './story.factory';

export const MENU = {
  ...({ kind: 'food', required: true, audience: 'everybody', perHead: true } as const),
  prompt: { ja: '朝食はどちらになさいますか' },
  options: [{ label: { ja: '和朝食' } }, { label: { ja: '洋朝食' } }],
};
export const FROM = {
  ...({ kind: 'text', required: false, audience: 'everybody', perHead: false } as const),
  prompt: { ja: 'どちらからいらっしゃいますか' },
};
/** Two who come along, one of them by name. */
export const PARTY = { companions: [{ name: '高橋 葵' }, {}] };

interface Asked {
  readonly id: string;
  readonly options: readonly { readonly id: string }[];
}

/** A date of nine seats that lets three come along, and asks for a dish of each head and where people come from. */
export interface AskingDate {
  readonly occurrenceId: string;
  readonly seriesId: string;
  readonly menu: Asked;
  readonly from: string;
  /** Asks something else from now on. */
  ask(...questions: object[]): Promise<readonly Asked[]>;
  /** A dish for one head: the first, or another one. */
  dish(head: number, n?: number): { questionId: string; head: number; choices: string[] };
  /** What is written of an answer. */
  answers(rsvpId: string): Promise<{ question_id: string; head: number; value: object }[]>;
}

export async function askingDate(story: Story): Promise<AskingDate> {
  const occurrenceId = await story.occurrence({ capacity: 9 });
  const [series] = await story.area.db.query<{ id: string }>(
    `select series_id as id from occurrences where id = $1`,
    [occurrenceId],
  );
  const seriesId = series!.id;
  const rules = { companionsMax: 3 };
  await story.get(SetAnswerRules).execute(story.host, { occurrenceId, rules });
  let version = 0;
  const ask = async (...questions: object[]) => {
    const set = await story
      .get(SetQuestions)
      .execute(story.host, { seriesId, version, questions: questions as never });
    if (!set.ok) throw new Error(set.refusal.code);
    version = set.value.version;
    return set.value.questions;
  };
  const [menu, from] = await ask(MENU, FROM);
  return {
    ...{ occurrenceId, seriesId, ask, menu: menu!, from: from!.id },
    dish: (head, n = 0) => ({
      ...{ questionId: menu!.id, head, choices: [menu!.options[n]!.id], allergies: ['egg'] },
    }),
    answers: (rsvpId) =>
      story.area.db.query(
        `select question_id, head, value from question_answers where rsvp_id = $1 order by head, question_id`,
        [rsvpId],
      ),
  };
}
