import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';
import type { Log } from '@asaza/platform/logging';
import { Entropy } from '@asaza/platform/clock';

const SPOKEN = new Set([
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'FORBIDDEN',
  'UNAUTHENTICATED',
  'CONFLICT',
  'TOO_MANY_REQUESTS',
  'OPERATION_TOO_LARGE',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** The last word on errors: known ones pass, everything else becomes INTERNAL with an id to ask about. */
export function errorMap(log: Log, production: boolean) {
  const entropy = new Entropy();
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = String(formatted.extensions?.code ?? '');
    const original = error instanceof GraphQLError ? error.originalError : error;
    if (SPOKEN.has(code)) {
      const { stacktrace: _stack, ...extensions } = formatted.extensions ?? {};
      return {
        ...formatted,
        message: production ? withoutSuggestion(formatted.message) : formatted.message,
        extensions,
      };
    }
    const correlationId = entropy.id();
    const cause =
      original instanceof Error
        ? original
        : error instanceof Error
          ? error
          : new Error(String(error));
    log.error('graphql.internal_error', {
      correlationId,
      reason: `${cause.name}: ${cause.message}`,
      stack: cause.stack,
    });
    return {
      message: 'Something went wrong on our side. Nothing of what you sent was kept.',
      ...(formatted.path ? { path: formatted.path } : {}),
      extensions: { code: 'INTERNAL', correlationId },
    };
  };
}

const withoutSuggestion = (message: string): string => message.replace(/ Did you mean .*$/s, '');
