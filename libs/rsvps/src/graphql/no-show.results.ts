import { Field, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '@asaza/platform/graphql';
import { CountedAbsenceType, NoShowRuleType } from './no-show.type';

@ObjectType('NoShowRulesSet', { description: 'They count from now on, for absences to come.' })
export class NoShowRulesSetType {
  @Field(() => [NoShowRuleType], { description: 'The rules; none: they are off.' })
  rules: NoShowRuleType[];
}
export const SetNoShowRulesResult = resultUnion(
  'SetNoShowRulesResult',
  () => [NoShowRulesSetType],
  'What setNoShowRules can answer.',
);

@ObjectType('AbsenceContested', { description: 'The hosts can read the word.' })
export class AbsenceContestedType {
  @Field(() => CountedAbsenceType, { description: 'The absence as it is now.' })
  absence: CountedAbsenceType;
}
export const ContestAbsenceResult = resultUnion(
  'ContestAbsenceResult',
  () => [AbsenceContestedType],
  'What contestAbsence can answer.',
);

@ObjectType('AbsenceForgiven', { description: 'It counts for nothing.' })
export class AbsenceForgivenType {
  @Field(() => CountedAbsenceType, { description: 'The absence as it is now.' })
  absence: CountedAbsenceType;
}
export const ForgiveAbsenceResult = resultUnion(
  'ForgiveAbsenceResult',
  () => [AbsenceForgivenType],
  'What forgiveAbsence can answer.',
);
