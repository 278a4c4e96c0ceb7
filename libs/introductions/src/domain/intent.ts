import type { Affinity } from './affinity';
import { askPhrases, givePhrases, type Candidate } from './candidate';
import { conceptAffinity } from './concept-affinity';
import type { ClubConcept } from './concepts/concept';
import { topicKey } from './free-text';
import { knownConcepts } from './known-concepts';
import { chipOf, type ConceptChip } from './chosen-concepts';
import { readPhrase } from './phrase';
import { seededRandom } from './seeded-random';

/** Somebody who comes, or the reader: what of them is thought about before the event. */
export interface IntentPerson extends Pick<
  Candidate,
  'personId' | 'gives' | 'asks' | 'giveConcepts' | 'askConcepts' | 'topics'
> {
  /** Only where they show it to the reader. */
  readonly name: string | null;
}

/** One line of the reader's own, and for how many who come it matters. */
export interface IntentLine {
  readonly text: string;
  readonly people: number;
  /** Those of them who show their name to the reader. */
  readonly names: readonly string[];
}

/** A question worth asking that morning: a field is quoted with a name, or not at all. */
export type IntentQuestion =
  | {
      readonly kind: 'named';
      readonly name: string;
      readonly ask: string;
      readonly yourGive: string | null;
    }
  | { readonly kind: 'concept'; readonly concept: ConceptChip; readonly yourGive: string | null };

export interface Intent {
  /** Distinct people who can help with one of the reader's asks. */
  readonly helpers: number;
  /** The reader's asks that somebody who comes can help with, the most people first. */
  readonly helped: readonly IntentLine[];
  /** The reader's gives that somebody who comes looks for. */
  readonly wanted: readonly IntentLine[];
  /** The reader's topics that others like to talk about as well. */
  readonly topics: readonly IntentLine[];
  readonly questions: readonly IntentQuestion[];
}

/** With fewer people a number would point at one of them. */
export const FEWEST_OTHERS = 3;
/** From here on an answer is more than a guess: the same thing is named. */
const MEETS = 0.5;
const MOST_LINES = 3;
const MOST_QUESTIONS = 3;

/** What the reader can hope for among those who come, and what to ask them; null where they are too few. */
export function intentOf(
  me: IntentPerson,
  others: readonly IntentPerson[],
  clubConcepts: readonly ClubConcept[],
  seed: number,
): Intent | null {
  if (others.length < FEWEST_OTHERS) return null;
  const people = [me, ...others].map(asCandidate);
  const affinity = conceptAffinity(
    people.flatMap((person) => askPhrases(person)),
    people.flatMap((person) => givePhrases(person)),
    clubConcepts,
  );
  const mine = people[0]!;
  const asks = askPhrases(mine).map((ask) =>
    line(ask, others, (them) => givers(them, ask, affinity)),
  );
  const gives = givePhrases(mine).map((give) =>
    line(give, others, (them) => seekers(them, give, affinity)),
  );
  const topics = me.topics.map((text) =>
    line(text, others, (them) => them.topics.some((topic) => topicKey(topic) === topicKey(text))),
  );
  const helpers = others.filter((them) =>
    askPhrases(mine).some((ask) => givers(them, ask, affinity)),
  );
  return {
    helpers: helpers.length,
    ...{ helped: most(asks), wanted: most(gives), topics: most(topics) },
    questions: questionsOf(mine, others, affinity, clubConcepts, seed),
  };
}

type Whole = IntentPerson & Candidate;
/** The parts of a candidate that play no part here are as usual. */
const asCandidate = (person: IntentPerson): Whole => ({
  ...{
    industry: null,
    fieldWish: 0,
    organisation: null,
    apartFromColleagues: false,
    languages: [],
  },
  ...{ visits: 1, owed: false, quota: 1, declines: 0 },
  ...person,
});

const meets = (ask: string, give: string, affinity: Affinity): boolean =>
  (affinity.answersTo(ask).get(give)?.strength ?? 0) >= MEETS;
const givers = (them: IntentPerson, ask: string, affinity: Affinity): boolean =>
  givePhrases(asCandidate(them)).some((give) => meets(ask, give, affinity));
const seekers = (them: IntentPerson, give: string, affinity: Affinity): boolean =>
  askPhrases(asCandidate(them)).some((ask) => meets(ask, give, affinity));

function line(
  phrase: string,
  others: readonly IntentPerson[],
  concerns: (them: IntentPerson) => boolean,
): IntentLine {
  const people = others.filter(concerns);
  const names = people.flatMap(({ name }) => (name === null ? [] : [name]));
  return { text: readPhrase(phrase).text, people: people.length, names };
}

const most = (lines: readonly IntentLine[]): IntentLine[] =>
  lines
    .filter(({ people }) => people > 0)
    .sort((x, y) => y.people - x.people)
    .slice(0, MOST_LINES);

/** One of a person, one of a concept: those first that the reader could answer themselves, else by lot. */
function questionsOf(
  me: Whole,
  others: readonly IntentPerson[],
  affinity: Affinity,
  clubConcepts: readonly ClubConcept[],
  seed: number,
): IntentQuestion[] {
  const { table, finder } = knownConcepts(clubConcepts);
  const random = seededRandom(seed);
  const candidates = others.flatMap((them) =>
    askPhrases(asCandidate(them)).map((ask) => {
      const give = givePhrases(me).find((mine) => meets(ask, mine, affinity));
      const { text, concepts } = readPhrase(ask);
      const confirmed = concepts.filter((id) => table[id] !== undefined);
      const id = confirmed[0] ?? finder.find(text)[0]?.id;
      return {
        ...{ them, text, id, lot: random() },
        yourGive: give === undefined ? null : readPhrase(give).text,
      };
    }),
  );
  candidates.sort(
    (x, y) => Number(y.yourGive !== null) - Number(x.yourGive !== null) || x.lot - y.lot,
  );
  const asked = new Set<string>();
  const questions: IntentQuestion[] = [];
  for (const { them, text, id, yourGive } of candidates) {
    const fresh = [them.personId, ...(id === undefined ? [] : [id])].every(
      (key) => !asked.has(key),
    );
    if (!fresh || (them.name === null && id === undefined)) continue;
    asked.add(them.personId);
    if (id !== undefined) asked.add(id);
    questions.push(
      them.name === null
        ? { kind: 'concept', concept: chipOf(id!, table[id!]!), yourGive }
        : { kind: 'named', name: them.name, ask: text, yourGive },
    );
    if (questions.length === MOST_QUESTIONS) break;
  }
  return questions;
}
