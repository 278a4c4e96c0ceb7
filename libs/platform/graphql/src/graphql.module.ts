import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import type { Request, Response } from 'express';
import { Config } from '@asaza/platform/config';
import { Log } from '@asaza/platform/logging';
import { APP_FILTER } from '@nestjs/core';
import { ContextFactory } from './context-factory';
import { Executor } from './executor';
import { ExpectedErrors } from './expected-errors';
import { errorMap } from './format-error';
import { LIMITS, withinLimits } from './limits';
import type { RequestContext } from './request-context';

/** GraphQL over HTTP at /graphql, code-first, within the limits. `viewers` is the module that provides ViewerSource. */
@Module({})
export class GraphQLApiModule {
  static forApi(viewers: Type, areas: readonly Type[]): DynamicModule {
    const context: DynamicModule = {
      module: ContextModule,
      global: true,
      imports: [viewers],
      providers: [ContextFactory],
      exports: [ContextFactory],
    };
    return {
      module: GraphQLApiModule,
      imports: [
        ...areas,
        context,
        GraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: ApolloDriver,
          inject: [Config, Log, ContextFactory],
          useFactory: (config: Config, log: Log, contexts: ContextFactory): ApolloDriverConfig => ({
            autoSchemaFile: true,
            sortSchema: true,
            path: '/graphql',
            graphiql: false,
            playground: false,
            introspection: !config.production,
            includeStacktraceInErrorResponses: false,
            hideSchemaDetailsFromClientErrors: config.production,
            csrfPrevention: true,
            allowBatchedHttpRequests: false,
            parseOptions: { maxTokens: LIMITS.tokens },
            validationRules: [withinLimits],
            formatError: errorMap(log, config.production),
            persistedQueries: false,
            // It would look at every field of every answer for a policy that none has.
            plugins: [ApolloServerPluginCacheControlDisabled()],
            context: ({ req, res }: { req: Request; res: Response }): Promise<RequestContext> =>
              contexts.of(
                { headers: req.headers, ip: req.ip ?? '' },
                (header) => void res.append('Set-Cookie', header),
              ),
          }),
        }),
      ],
      providers: [Executor, { provide: APP_FILTER, useClass: ExpectedErrors }],
      exports: [Executor],
    };
  }
}

/** Holds the context factory where the GraphQL module and the web can reach it. */
@Module({})
export class ContextModule {}
