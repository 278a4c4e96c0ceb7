import { Injectable } from '@nestjs/common';
import { DataSource, type QueryRunner } from 'typeorm';
import { Fence } from './fence';
import type { Statement } from './statement';
import { Tx } from './tx';

const ATTEMPTS = 6;
/** SQLSTATE serialization_failure and deadlock_detected: the whole callback may simply run again. */
const RETRYABLE = new Set(['40001', '40P01']);

interface PooledClient {
  query(query: { name: string; text: string; values: unknown[] }): Promise<{ rows: unknown[] }>;
  release(): void;
  on(event: 'error', listener: () => void): unknown;
  off(event: 'error', listener: () => void): unknown;
}
interface Pool {
  connect(): Promise<PooledClient>;
}

/** The one way to the database: reads by named statements, writes in fenced transactions. */
@Injectable()
export class Database {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Runs `work` in one transaction and commits what it did, whatever Outcome it returns; a throw rolls
   * everything back. Serialization failures and deadlocks run the whole callback again in a new
   * transaction, so `work` must do nothing but talk to this transaction.
   */
  async tx<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.once(work);
      } catch (error) {
        if (attempt >= ATTEMPTS || !RETRYABLE.has(sqlState(error) ?? '')) throw error;
        // Backing off by attempt, not at random, is enough: the winner has moved on by then.
        await new Promise((resolve) => setTimeout(resolve, 5 * 2 ** attempt));
      }
    }
  }

  /**
   * Several pieces of work in one transaction: all of them commit or, when one throws, none. What they ask
   * for by `together` is asked once for all.
   */
  txOfAll<T>(works: readonly ((tx: Tx) => Promise<T>)[]): Promise<T[]> {
    return this.tx((tx) => tx.share(works));
  }

  private async once<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    const fence = new Fence();
    try {
      await runner.startTransaction();
      const unfenced = runner.query.bind(runner);
      const tx = new Tx(fenced(runner, fence), fence);
      let failure: { error: unknown } | undefined;
      let value: T | undefined;
      try {
        value = await work(tx);
      } catch (error) {
        failure = { error };
      }
      const { leftRunning } = await fence.close();
      runner.query = unfenced as QueryRunner['query'];
      if (!failure && leftRunning)
        failure = { error: new Error('A query was not awaited inside tx().') };
      if (failure) {
        await runner.rollbackTransaction();
        throw failure.error;
      }
      await runner.commitTransaction();
      return value as T;
    } finally {
      await runner.release();
    }
  }

  /** Runs a named read outside any transaction, on TypeORM's own pool. */
  async rows<Row, Params extends readonly unknown[]>(
    statement: Statement<Row, Params>,
    params: Params,
  ): Promise<Row[]> {
    const pool = (this.dataSource.driver as unknown as { master: Pool }).master;
    // pool.query() destroys the connection on any SQL error; connect and release keeps it.
    const client = await pool.connect();
    client.on('error', saidByTheQuery);
    try {
      const result = await client.query({
        name: statement.name,
        text: statement.text,
        values: [...params],
      });
      return result.rows as Row[];
    } finally {
      client.off('error', saidByTheQuery);
      client.release();
    }
  }

  /** The first row of a named read, or undefined. */
  async row<Row, Params extends readonly unknown[]>(
    statement: Statement<Row, Params>,
    params: Params,
  ): Promise<Row | undefined> {
    return (await this.rows(statement, params))[0];
  }
}

/** A connection that ends under a read fails the read; unheard, its own event would end the process. */
const saidByTheQuery = (): void => undefined;

function fenced(runner: QueryRunner, fence: Fence): QueryRunner {
  const query = runner.query.bind(runner) as (
    ...args: Parameters<QueryRunner['query']>
  ) => Promise<unknown>;
  runner.query = ((...args: Parameters<QueryRunner['query']>) =>
    fence.run(() => query(...args))) as QueryRunner['query'];
  return runner;
}

/** The SQLSTATE of a driver error, wherever TypeORM put it. */
export function sqlState(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { code, driverError } = error as { code?: unknown; driverError?: unknown };
  return typeof code === 'string' ? code : sqlState(driverError);
}

/** The constraint that a 23505 or 23514 names, so that a use case can tell which rule was met. */
export function violatedConstraint(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { constraint, driverError } = error as { constraint?: unknown; driverError?: unknown };
  return typeof constraint === 'string' ? constraint : violatedConstraint(driverError);
}
