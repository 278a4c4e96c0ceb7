import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ClubType } from '@asaza/clubs/graphql';
import { resultUnion } from '@asaza/platform/graphql';
import { SellingDeclarationType } from './safety.type';

@ObjectType('SolicitationReported', {
  description: 'The hosts look at it; the two are kept apart. The reported is not told who.',
})
export class SolicitationReportedType {
  @Field(() => ID, { description: 'Whom it is about.' })
  personId: string;
}
@ObjectType('ReportTakenBack', { description: 'Nothing is held by it any more.' })
export class ReportTakenBackType {
  @Field(() => ID, { description: 'Whom it was about.' })
  personId: string;
}
@ObjectType('PersonBlocked', { description: 'The two are never put to each other.' })
export class PersonBlockedType {
  @Field(() => ID, { description: 'Whom it is about.' })
  personId: string;
}
@ObjectType('BlockLifted', { description: 'The block of the viewer is gone.' })
export class BlockLiftedType {
  @Field(() => ID, { description: 'Whom it was about.' })
  personId: string;
}
@ObjectType('HoldContested', { description: 'The hosts of the club can read it.' })
export class HoldContestedType {
  @Field(() => ID, { description: 'The hold.' })
  holdId: string;
}
@ObjectType('ReportsDecided', { description: 'The reports are decided, for this club.' })
export class ReportsDecidedType {
  @Field(() => ClubType, { description: 'The club.' })
  club: ClubType;
}
@ObjectType('SellingDeclared', { description: 'Whoever is put to the viewer reads it.' })
export class SellingDeclaredType {
  @Field(() => SellingDeclarationType, { description: 'What is declared now.' })
  selling: SellingDeclarationType;
}

export const ReportSolicitationResult = resultUnion(
  'ReportSolicitationResult',
  () => [SolicitationReportedType],
  'What reportSolicitation can answer.',
);
export const TakeBackReportResult = resultUnion(
  'TakeBackReportResult',
  () => [ReportTakenBackType],
  'What takeBackReport can answer.',
);
export const BlockPersonResult = resultUnion(
  'BlockPersonResult',
  () => [PersonBlockedType],
  'What blockPerson can answer.',
);
export const LiftBlockResult = resultUnion(
  'LiftBlockResult',
  () => [BlockLiftedType],
  'What liftBlock can answer.',
);
export const ContestHoldResult = resultUnion(
  'ContestHoldResult',
  () => [HoldContestedType],
  'What contestHold can answer.',
);
export const DecideReportsResult = resultUnion(
  'DecideReportsResult',
  () => [ReportsDecidedType],
  'What decideReports can answer.',
);
export const DeclareSellingResult = resultUnion(
  'DeclareSellingResult',
  () => [SellingDeclaredType],
  'What declareSelling can answer.',
);
