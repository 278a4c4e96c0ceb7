import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { IntentState, IntentView } from '../application/intent.queries';
import type { IntentQuestion } from '../domain/intent';
import { conceptOf, ConceptType } from './wishes.type';

export const IntentStateEnum = {
  READY: 'ready',
  NOT_INTRODUCED: 'not_introduced',
  GIVE_FIRST: 'give_first',
  TOO_FEW: 'too_few',
} as const;
registerEnumType(IntentStateEnum, {
  name: 'IntentState',
  description: 'What stands in the way of saying more about those who come.',
  valuesMap: {
    READY: { description: 'Nothing.' },
    NOT_INTRODUCED: { description: 'The reader has not said yes to being introduced.' },
    GIVE_FIRST: { description: 'The reader looks for something and offers nothing yet.' },
    TOO_FEW: { description: 'So few come that a number would point at one of them.' },
  },
});

@ObjectType('IntentLine', {
  description: "One line of the reader's own, and for how many it matters.",
})
export class IntentLineType {
  @Field(() => String, { description: "The line of the reader's profile." })
  text: string;
  @Field(() => Int, { description: 'How many of those who come it concerns.' })
  people: number;
  @Field(() => [String], { description: 'Those of them who show the reader their name.' })
  names: readonly string[];
}

@ObjectType('IntentQuestion', {
  description:
    'A question worth asking, from what somebody who comes looks for: quoted by name, or not at all.',
})
export class IntentQuestionType {
  @Field(() => String, { nullable: true, description: 'Whom, where they show their name.' })
  name: string | null;
  @Field(() => String, { nullable: true, description: 'What they look for; only with a name.' })
  ask: string | null;
  @Field(() => ConceptType, { nullable: true, description: 'What it is about; only without one.' })
  concept: ConceptType | null;
  @Field(() => String, { nullable: true, description: 'What the reader offers that helps.' })
  yourGive: string | null;
}

@ObjectType('OccurrenceIntent', {
  description: 'What the viewer can hope for among those who come.',
})
export class OccurrenceIntentType {
  @Field(() => IntentStateEnum, { description: 'Whether more could be said.' })
  state: IntentState;
  @Field(() => Int, { description: "How many who come can help with one of the viewer's asks." })
  helpers: number;
  @Field(() => [IntentLineType], { description: 'Asks that somebody who comes can help with.' })
  helped: readonly IntentLineType[];
  @Field(() => [IntentLineType], { description: 'Gives that somebody who comes looks for.' })
  wanted: readonly IntentLineType[];
  @Field(() => [IntentLineType], { description: 'Topics that somebody who comes shares.' })
  topics: readonly IntentLineType[];
  @Field(() => [IntentQuestionType], {
    description: 'At most three questions worth asking that day; for whoever has a firm seat.',
  })
  questions: IntentQuestionType[];
}

export const questionOf = (question: IntentQuestion): IntentQuestionType =>
  question.kind === 'named'
    ? { name: question.name, ask: question.ask, concept: null, yourGive: question.yourGive }
    : {
        ...{ name: null, ask: null, concept: conceptOf(question.concept) },
        yourGive: question.yourGive,
      };

export const intentTypeOf = ({ state, intent, readerComes }: IntentView): OccurrenceIntentType => ({
  state,
  helpers: intent?.helpers ?? 0,
  ...{ helped: intent?.helped ?? [], wanted: intent?.wanted ?? [], topics: intent?.topics ?? [] },
  questions: readerComes ? (intent?.questions ?? []).map(questionOf) : [],
});
