import type { EntityManager, QueryRunner } from 'typeorm';
import type { Fence } from './fence';
import type { Statement } from './statement';

interface NamedClient {
  query(query: { name: string; text: string; values: unknown[] }): Promise<{ rows: unknown[] }>;
}

/**
 * An open transaction. What must be atomic takes it as its first parameter; only `persistence/` and the
 * platform look inside. `application/` passes it on and knows nothing of SQL.
 */
export class Tx {
  private client: NamedClient | undefined;

  constructor(
    private readonly runner: QueryRunner,
    private readonly fence: Fence,
  ) {}

  /** TypeORM's manager on this transaction, for entities. Await one call after the other. */
  get manager(): EntityManager {
    return this.runner.manager;
  }

  /** Runs a named statement on this transaction's connection. */
  async rows<Row, Params extends readonly unknown[]>(
    statement: Statement<Row, Params>,
    params: Params,
  ): Promise<Row[]> {
    return this.fence.run(async () => {
      this.client ??= (await this.runner.connect()) as NamedClient;
      const result = await this.client.query({
        name: statement.name,
        text: statement.text,
        values: [...params],
      });
      return result.rows as Row[];
    });
  }

  /** The first row of a named statement, or undefined. */
  async row<Row, Params extends readonly unknown[]>(
    statement: Statement<Row, Params>,
    params: Params,
  ): Promise<Row | undefined> {
    return (await this.rows(statement, params))[0];
  }
}
