import { Injectable } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  execute,
  GraphQLError,
  parse,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLFormattedError,
} from 'graphql';
import { Config } from '@asaza/platform/config';
import { Log } from '@asaza/platform/logging';
import { errorMap } from './format-error';
import type { RequestContext } from './request-context';

/** Runs documents in this process on the schema that everybody sees: how the web pages read and write. */
@Injectable()
export class Executor {
  private readonly checked = new WeakSet<DocumentNode>();
  private readonly map: ReturnType<typeof errorMap>;

  constructor(
    private readonly host: GraphQLSchemaHost,
    config: Config,
    log: Log,
  ) {
    this.map = errorMap(log, config.production);
  }

  /** @throws Error when the document does not fit the schema: a fault of the code, not of a visitor. */
  async execute(
    document: DocumentNode | string,
    variables: Record<string, unknown>,
    context: RequestContext,
  ): Promise<{ data: ExecutionResult['data']; errors: readonly GraphQLFormattedError[] }> {
    const parsed = typeof document === 'string' ? parse(document) : document;
    if (!this.checked.has(parsed)) {
      const faults = validate(this.host.schema, parsed);
      if (faults.length > 0)
        throw new Error(`A page asks what the schema does not have: ${faults[0]!.message}`);
      this.checked.add(parsed);
    }
    const result = await execute({
      schema: this.host.schema,
      document: parsed,
      variableValues: variables,
      contextValue: context,
    });
    const errors = (result.errors ?? []).map((error) =>
      this.map(error.extensions.code ? error.toJSON() : codeOf(error), error),
    );
    return { data: result.data, errors };
  }
}

function codeOf(error: GraphQLError): GraphQLFormattedError {
  // graphql-js refuses variables without a code; Apollo adds this one on its own way in.
  const plain = error.toJSON();
  return error.originalError || error.path
    ? plain
    : { ...plain, extensions: { code: 'BAD_USER_INPUT' } };
}
