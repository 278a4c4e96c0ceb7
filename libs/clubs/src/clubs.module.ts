import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MoveHistory } from './application/move-history';
import { HistoryRepository } from './persistence/history.repository';
import { PeopleModule } from '@asaza/people';
import { ClubSlugs } from './application/club-slugs';
import { ClubQueries } from './application/club.queries';
import { Clubs } from './application/clubs';
import { SetMemberRole } from './application/set-member-role';
import { UpdateClub } from './application/update-club';
import { ClubSlugEntity } from './persistence/club-slug.entity';
import { ClubSlugRepository } from './persistence/club-slug.repository';
import { ClubEntity } from './persistence/club.entity';
import { ClubRepository } from './persistence/club.repository';
import { MembershipEntity } from './persistence/membership.entity';
import { MembershipRepository } from './persistence/membership.repository';

export const clubsEntities = [ClubEntity, ClubSlugEntity, MembershipEntity];

const forOthers = [Clubs];
const forTransport = [ClubQueries, UpdateClub, SetMemberRole];

@Module({
  imports: [PeopleModule, TypeOrmModule.forFeature(clubsEntities)],
  providers: [
    MoveHistory,
    HistoryRepository,
    ...forOthers,
    ...forTransport,
    ClubSlugs,
    ClubRepository,
    ClubSlugRepository,
    MembershipRepository,
  ],
  exports: [...forOthers, ...forTransport],
})
export class ClubsModule {}
