import { Field, ObjectType } from '@nestjs/graphql';
import type { ReasonLine } from '../domain/reason-line';
import type { EvidenceKind } from '../domain/reason';

@ObjectType('ReasonLine', {
  description:
    'One claim of a reason. Both texts are quoted from the profiles as they were written.',
})
export class ReasonLineType {
  @Field(() => String, {
    description:
      'GIVE_MEETS_ASK: their give, your ask. ASK_MEETS_GIVE: their ask, your give. TOPIC, OTHER_INDUSTRY, SAME_INDUSTRY.',
  })
  kind: string;
  @Field(() => String, { description: "What the other one's profile says." })
  theirs: string;
  @Field(() => String, { nullable: true, description: "What the reader's own profile says." })
  yours: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Why the other looks for it, where they say so; only with ASK_MEETS_GIVE.',
  })
  why: string | null;
}

// The domain speaks from the reader's side (my ask meets their give), the schema from the other's.
const KINDS: Record<EvidenceKind, string> = {
  ask_meets_give: 'GIVE_MEETS_ASK',
  give_meets_ask: 'ASK_MEETS_GIVE',
  topic: 'TOPIC',
  other_industry: 'OTHER_INDUSTRY',
  same_industry: 'SAME_INDUSTRY',
};

export const reasonLinesOf = (reason: readonly ReasonLine[]): ReasonLineType[] =>
  reason.map(({ kind, theirs, mine, why }) => ({
    ...{ kind: KINDS[kind], theirs, yours: mine },
    why: why ?? null,
  }));
