import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AnswerKeyEntity } from './persistence/answer-key.entity';
import { IntroductionEntity } from './persistence/introduction.entity';
import { NeverPairEntity } from './persistence/never-pair.entity';
import { ProposalSideEntity } from './persistence/proposal-side.entity';
import { ProposalEntity } from './persistence/proposal.entity';
import { RoundPersonEntity } from './persistence/round-person.entity';
import { RoundEntity } from './persistence/round.entity';

export const introductionsEntities = [
  RoundEntity,
  RoundPersonEntity,
  ProposalEntity,
  ProposalSideEntity,
  AnswerKeyEntity,
  IntroductionEntity,
  NeverPairEntity,
];

@Module({ imports: [TypeOrmModule.forFeature(introductionsEntities)] })
export class IntroductionsModule {}
