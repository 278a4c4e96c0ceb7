import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Connection, DateTimeScalar, resultUnion } from '@asaza/platform/graphql';
import type { Temporal } from '@asaza/recurrence';
import type { TieKind } from '../domain/ties';

export const AcquaintanceKindEnum = {
  TALKED: 'talked',
  KNOWN: 'known',
  MET: 'met',
  MORE: 'more',
} as const;
registerEnumType(AcquaintanceKindEnum, {
  name: 'AcquaintanceKind',
  description: 'What somebody says of another.',
  valuesMap: {
    TALKED: { description: 'We talked there.' },
    KNOWN: { description: 'We know each other: never introduce us.' },
    MET: { description: 'We met, or are in touch, after we were introduced there.' },
    MORE: { description: 'I would like to talk more. Nobody else is shown this.' },
  },
});

/** `occurrenceId` is not in the schema; the occurrence is resolved. */
@ObjectType('Acquaintance', {
  description: 'One word of the viewer about somebody else. Nobody else reads it.',
})
export class AcquaintanceType {
  occurrenceId: string;
  @Field(() => ID, { description: 'Of this word.' })
  id: string;
  @Field(() => AcquaintanceKindEnum, { description: 'What is said.' })
  kind: TieKind;
  @Field(() => String, { description: 'Of whom, by name.' })
  name: string;
  @Field(() => DateTimeScalar, { description: 'When it was said.' })
  saidAt: Temporal.Instant;
}

@ObjectType('AcquaintanceConnection', { description: 'What the viewer says of others, by page.' })
export class AcquaintanceConnection extends Connection(AcquaintanceType, 'Acquaintance') {}

@InputType({ description: 'A word to take back.' })
export class ForgetAcquaintanceInput {
  @Field(() => ID, { description: 'Which.' })
  id: string;
}

@ObjectType('AcquaintanceForgotten', { description: 'It counts for nothing any more.' })
export class AcquaintanceForgottenType {
  @Field(() => ID, { description: 'Which it was.' })
  id: string;
}
export const ForgetAcquaintanceResult = resultUnion(
  'ForgetAcquaintanceResult',
  () => [AcquaintanceForgottenType],
  'What taking back can come to.',
);
