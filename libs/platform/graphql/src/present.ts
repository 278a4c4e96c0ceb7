import type { CommonRefusal, Outcome, Refusal } from '@asaza/kernel';
import { createUnionType } from '@nestjs/graphql';
import type { Type } from '@nestjs/common';
import { GraphQLError } from 'graphql';

const COMMON = new Set(['INVALID_INPUT', 'NOT_FOUND', 'FORBIDDEN', 'UNAUTHENTICATED', 'CONFLICT']);

const isCommon = (refusal: Refusal): refusal is CommonRefusal => COMMON.has(refusal.code);

/** A refusal that every operation shares, as the GraphQL error that clients know it by. */
export function toGraphQLError(refusal: CommonRefusal): GraphQLError {
  switch (refusal.code) {
    case 'INVALID_INPUT': {
      const { field, reason, limit } = refusal;
      return new GraphQLError(`${field}: ${reason}${limit === undefined ? '' : ` (${limit})`}`, {
        extensions: {
          code: 'BAD_USER_INPUT',
          field,
          reason,
          ...(limit === undefined ? {} : { limit }),
        },
      });
    }
    case 'NOT_FOUND':
      return new GraphQLError(`There is no such ${refusal.what}.`, {
        extensions: { code: 'NOT_FOUND', what: refusal.what },
      });
    case 'FORBIDDEN':
      return new GraphQLError('This is not yours to do.', { extensions: { code: 'FORBIDDEN' } });
    case 'UNAUTHENTICATED':
      return new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED' } });
    case 'CONFLICT':
      return new GraphQLError(`${refusal.what} has changed meanwhile.`, {
        extensions: { code: 'CONFLICT', what: refusal.what },
      });
  }
}

/**
 * An Outcome as a member of a result union: `done` presents the value, `refused` the operation's own
 * refusals; the shared ones are thrown as GraphQL errors.
 */
export function present<T, R extends Refusal, Out>(
  outcome: Outcome<T, R>,
  done: (value: T) => Out,
  refused: (refusal: Exclude<R, CommonRefusal>) => Out,
): Out {
  if (outcome.ok) return done(outcome.value);
  if (isCommon(outcome.refusal)) throw toGraphQLError(outcome.refusal);
  return refused(outcome.refusal as Exclude<R, CommonRefusal>);
}

/** The value of an outcome whose refusals are all shared ones. */
export const valueOf = <T>(outcome: Outcome<T, CommonRefusal>): T =>
  present<T, CommonRefusal, T>(
    outcome,
    (value) => value,
    (never: never) => never,
  );

/** The union of what a mutation can answer. Values carry `__typename`. */
export function resultUnion(
  name: string,
  types: () => readonly Type<unknown>[],
  description: string,
) {
  return createUnionType({
    name,
    description,
    types: types as () => readonly [Type<unknown>, ...Type<unknown>[]],
    resolveType: (value: { __typename: string }) => value.__typename,
  });
}
