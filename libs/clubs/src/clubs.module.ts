import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PeopleModule } from '@asaza/people';
import { ClubSlugs } from './application/club-slugs';
import { Clubs } from './application/clubs';
import { ClubSlugEntity } from './persistence/club-slug.entity';
import { ClubSlugRepository } from './persistence/club-slug.repository';
import { ClubEntity } from './persistence/club.entity';
import { ClubRepository } from './persistence/club.repository';
import { MembershipEntity } from './persistence/membership.entity';
import { MembershipRepository } from './persistence/membership.repository';

export const clubsEntities = [ClubEntity, ClubSlugEntity, MembershipEntity];

const forOthers = [Clubs];

@Module({
  imports: [PeopleModule, TypeOrmModule.forFeature(clubsEntities)],
  providers: [...forOthers, ClubSlugs, ClubRepository, ClubSlugRepository, MembershipRepository],
  exports: forOthers,
})
export class ClubsModule {}
