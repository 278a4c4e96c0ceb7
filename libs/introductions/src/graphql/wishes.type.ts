import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar, LocalizedTextType } from '@asaza/platform/graphql';
import type { LocalizedText } from '@asaza/kernel';
import type { Temporal } from '@asaza/recurrence';
import type { WishesPreview } from '../application/tell-wishes';
import type { OwnWishes } from '../application/wishes.queries';
import type { ConceptChip, ProposedConcepts } from '../domain/chosen-concepts';

export const ProfileListEnum = { GIVES: 'gives', ASKS: 'asks' } as const;
registerEnumType(ProfileListEnum, {
  name: 'ProfileList',
  description: 'A list of a profile whose lines concepts can be confirmed for.',
  valuesMap: {
    GIVES: { description: 'What the person can offer.' },
    ASKS: { description: 'What or whom the person looks for.' },
  },
});

export const PauseEnum = {
  KEEP: 'keep',
  NONE: 'none',
  MONTH: 'month',
  QUARTER: 'quarter',
  OPEN: 'open',
} as const;
registerEnumType(PauseEnum, {
  name: 'IntroductionPause',
  description: 'For how long no new introductions are proposed.',
  valuesMap: {
    KEEP: { description: 'As it is.' },
    NONE: { description: 'No pause.' },
    MONTH: { description: 'One month from now.' },
    QUARTER: { description: 'Three months from now.' },
    OPEN: { description: 'Until the person says otherwise.' },
  },
});

@ObjectType('Concept', {
  description: 'One thing that people offer or look for, in both languages.',
})
export class ConceptType {
  @Field(() => ID, { description: 'Lasting; those of one club begin with club:.' })
  id: string;
  @Field(() => LocalizedTextType, { description: 'What it is called.' })
  name: LocalizedText;
}

@ObjectType('ProposedConcepts', { description: 'What the words of one line may mean.' })
export class ProposedConceptsType {
  @Field(() => String, { description: 'The line.' })
  text: string;
  @Field(() => [ConceptType], {
    description: 'At most 6; the first three are what it most likely means. Empty: nobody knows.',
  })
  concepts: ConceptType[];
}

@ObjectType('ConfirmedLine', {
  description: 'What one line of a profile means, as its writer said.',
})
export class ConfirmedLineType {
  @Field(() => ProfileListEnum, { description: 'The list that the line is in.' })
  list: 'gives' | 'asks';
  @Field(() => String, { description: 'The line.' })
  text: string;
  @Field(() => [ConceptType], { description: 'One to three.' })
  concepts: ConceptType[];
}

@ObjectType('IntroductionWishes', { description: 'How a person wants to be introduced.' })
export class IntroductionWishesType {
  @Field(() => Int, { description: '-2: people of the same field; 2: of another; 0: either.' })
  fieldWish: number;
  @Field(() => Int, { description: 'Most proposals after one occurrence, 1 to 3.' })
  perOccurrence: number;
  @Field(() => Int, { nullable: true, description: 'Most proposals in a month; null: no limit.' })
  perMonth: number | null;
  @Field(() => Int, { nullable: true, description: 'How many this month still takes.' })
  monthLeft: number | null;
  @Field(() => Boolean, { description: 'No new proposals at present.' })
  paused: boolean;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the pause is over by itself; null while it lasts until said otherwise.',
  })
  pausedUntil: Temporal.Instant | null;
  @Field(() => String, {
    nullable: true,
    description: 'What they will not be contacted for; whoever is put to them reads it.',
  })
  notFor: string | null;
  @Field(() => Boolean, { description: 'Not to be put to people of the same organisation.' })
  apartFromColleagues: boolean;
  @Field(() => [ConfirmedLineType], { description: 'Lines whose concepts are confirmed.' })
  confirmed: ConfirmedLineType[];
}

@ObjectType('WishesPreview', {
  description:
    'What others will be shown of the viewer, should they say yes; nothing is kept by asking.',
})
export class WishesPreviewType {
  @Field(() => String, { description: "The name; '' while none is known." })
  name: string;
  @Field(() => String, { nullable: true, description: 'How it is read.' })
  yomi: string | null;
  @Field(() => String, { nullable: true, description: 'The one line about them.' })
  pitch: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Their line of work, where a reason quotes it.',
  })
  industry: string | null;
  @Field(() => [String], { description: 'Topics, of which a reason quotes those in common.' })
  topics: string[];
  @Field(() => [ProposedConceptsType], { description: 'Gives as kept, with what they may mean.' })
  gives: ProposedConceptsType[];
  @Field(() => [ProposedConceptsType], { description: 'Asks as kept, with what they may mean.' })
  asks: ProposedConceptsType[];
  @Field(() => [String], { description: "Why, for the ask at the same place; '' where not said." })
  askWhys: string[];
  @Field(() => String, { nullable: true, description: 'What they will not be contacted for.' })
  notFor: string | null;
}

export const conceptOf = ({ id, ja, en }: ConceptChip): ConceptType => ({ id, name: { ja, en } });

export const proposedOf = ({ text, concepts }: ProposedConcepts): ProposedConceptsType => ({
  text,
  concepts: concepts.map(conceptOf),
});

export const wishesPreviewOf = (preview: WishesPreview): WishesPreviewType => {
  const { profile, displayName, yomi, notFor, giveConcepts, askConcepts } = preview;
  return {
    ...{ name: displayName, yomi, pitch: profile.pitch, industry: profile.industry, notFor },
    ...{ topics: [...profile.topics], askWhys: [...profile.askWhys] },
    ...{ gives: giveConcepts.map(proposedOf), asks: askConcepts.map(proposedOf) },
  };
};

export const wishesOf = ({ confirmed, ...wishes }: OwnWishes): IntroductionWishesType => ({
  ...wishes,
  confirmed: confirmed.map(({ field, text, concepts }) => ({
    ...{ list: field, text },
    concepts: concepts.map(conceptOf),
  })),
});
