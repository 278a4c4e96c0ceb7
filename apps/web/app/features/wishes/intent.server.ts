import type { ResultOf } from '../../graphql/graphql';
import type { Locale } from '../../i18n/locale';
import type { Say } from '../../i18n/messages';
import { wordsOf } from '../gatherings/worded.server';
import type { IntentFields, IntentQuestionFields } from './intent-fragments';

type IntentData = ResultOf<typeof IntentFields>;
type QuestionData = ResultOf<typeof IntentQuestionFields>;

export interface QuestionView {
  readonly question: string;
  /** Why it is asked: somebody looks for it, or the reader could help. */
  readonly because: string;
}

export interface IntentView {
  /** One part for asks, gives and topics that somebody shares; none are left out. */
  readonly parts: readonly { readonly title: string; readonly lines: readonly string[] }[];
  /** What the reader could do to learn more. */
  readonly hint: string | null;
}

/** Null where there is nothing to say. */
export function presentIntent(intent: IntentData | null, say: Say): IntentView | null {
  if (!intent || intent.state === 'TOO_FEW') return null;
  if (intent.state === 'NOT_INTRODUCED') return { parts: [], hint: say('intent.notIntroduced') };
  const parts = [
    { title: say('intent.helpers', { count: intent.helpers }), lines: intent.helped },
    { title: say('intent.wanted'), lines: intent.wanted },
    { title: say('intent.topics'), lines: intent.topics },
  ]
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => ({ title, lines: lines.map((line) => lineWords(line, say)) }));
  const hint = intent.state === 'GIVE_FIRST' ? say('intent.giveFirst') : null;
  return parts.length > 0 || hint ? { parts, hint } : { parts: [], hint: say('intent.nobody') };
}

function lineWords({ text, people, names }: IntentData['helped'][number], say: Say): string {
  if (names.length === 0) return say('intent.line', { text, count: people });
  const shown = names.map((name) => say('intent.name', { name })).join(say('names.between'));
  const others = people - names.length;
  return others > 0
    ? say('intent.lineOthers', { text, names: shown, count: others })
    : say('intent.lineNames', { text, names: shown });
}

export const presentQuestions = (
  questions: readonly QuestionData[],
  locale: Locale,
  say: Say,
): QuestionView[] =>
  questions.map(({ name, ask, concept, yourGive }) => {
    const about = concept ? wordsOf(concept.name, locale) : '';
    const question =
      name !== null && ask !== null
        ? say('before.named', { name, ask })
        : say('before.concept', { concept: about });
    const because = yourGive
      ? say('before.yourGive', { give: yourGive })
      : name === null
        ? say('before.somebody', { concept: about })
        : '';
    return { question, because };
  });
