import type { EntityManager, QueryRunner } from 'typeorm';
import { Company } from './company';
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
    /** Set while several pieces of work share this transaction. */
    readonly shared: { readonly company: Company<Tx>; readonly place: number } | null = null,
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
    const send = async (): Promise<Row[]> => {
      this.client ??= (await this.runner.connect()) as NamedClient;
      const result = await this.client.query({
        name: statement.name,
        text: statement.text,
        values: [...params],
      });
      return result.rows as Row[];
    };
    return this.fence.run(() => (this.shared ? this.shared.company.inLine(send) : send()));
  }

  /**
   * Runs several pieces of work in this transaction, each with a Tx of its own, and waits for all of them.
   * They may use named statements only; a throw of one fails all.
   */
  async share<T>(works: readonly ((tx: Tx) => Promise<T>)[]): Promise<T[]> {
    if (works.length === 1) return [await works[0]!(this)];
    const company = new Company<Tx>(this, works.length);
    // What failed first is the reason; what others meet afterwards is its consequence.
    const failures: unknown[] = [];
    const running = works.map((work, place) =>
      work(new Tx(this.runner, this.fence, { company, place }))
        .catch((error: unknown) => {
          failures.push(error);
          throw error;
        })
        .finally(() => company.leave()),
    );
    await Promise.allSettled(running);
    if (failures.length > 0) throw failures[0];
    return Promise.all(running);
  }

  /** The first row of a named statement, or undefined. */
  async row<Row, Params extends readonly unknown[]>(
    statement: Statement<Row, Params>,
    params: Params,
  ): Promise<Row | undefined> {
    return (await this.rows(statement, params))[0];
  }
}
