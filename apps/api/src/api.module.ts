import { Module } from '@nestjs/common';
import { ConfigModule } from '@asaza/platform/config';
import { DatabaseModule } from '@asaza/platform/database';
import { EventsModule } from '@asaza/platform/events';
import { GraphQLApiModule } from '@asaza/platform/graphql';
import { LoggingModule } from '@asaza/platform/logging';
import { RateLimitModule } from '@asaza/platform/ratelimit';
import { TokensModule } from '@asaza/platform/tokens';
import { PeopleGraphqlModule } from '@asaza/people/graphql';
import { areas } from './areas';
import { HealthController } from './health/health.controller';
import { MatchingModule } from './matching.module';
import { CardController } from './web/card.controller';

/** The api process: GraphQL and the web pages. No queue: it writes Postgres and needs no Redis. */
@Module({
  imports: [
    ConfigModule,
    LoggingModule,
    DatabaseModule,
    EventsModule,
    TokensModule,
    RateLimitModule,
    MatchingModule,
    GraphQLApiModule.forApi(PeopleGraphqlModule, areas),
  ],
  controllers: [HealthController, CardController],
})
export class ApiModule {}
