import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Findings, Invariant } from '../measure/report';
import { summaryOf } from '../measure/statistics';
import type { Scenario } from '../scenario';

interface Played {
  readonly name: string;
  readonly passed: boolean;
  readonly millis: number;
}

/**
 * Random histories of a book of seats (answers, companions, offers, holds, quotas, capacities, time) against
 * the plain model of it, and every guard taken away once: the specs of which CI plays a part, in full size.
 */
export const seatHistories: Scenario = {
  name: 'seats.histories',
  seed: 0,
  run: async ({ small, say }): Promise<Findings> => {
    const inMemory = small ? 500 : 5_000;
    const onPostgres = small ? 20 : 200;
    const specs = await play({
      SEAT_HISTORIES: String(inMemory),
      SEAT_HISTORIES_ON_POSTGRES: String(onPostgres),
    });
    for (const { name, millis } of specs) say(`${name}: ${Math.round(millis / 1000)} s`);
    const of = (file: string): Played => {
      const found = specs.find(({ name }) => name === file);
      if (!found) throw new Error(`${file} did not run.`);
      return found;
    };
    const memory = of('seat-histories.spec.ts');
    const postgres = of('seat-histories.int-spec.ts');
    const holds = (name: string, { passed }: Played, detail: string): Invariant => ({
      name,
      ok: passed,
      detail: passed ? detail : 'differs: run `npm test -- seat-` to see where',
    });
    return {
      peers: {
        [`${inMemory} histories in memory`]: summaryOf([memory.millis]),
        [`${onPostgres} histories on Postgres`]: summaryOf([postgres.millis]),
      },
      ratios: {},
      goals: [],
      invariants: [
        holds('the decision equals the plain model', memory, `${inMemory} histories, 0 differ`),
        holds('so does Postgres', postgres, `${onPostgres} histories, 0 differ`),
        holds('control: without the row lock it oversells', of('seat-race.int-spec.ts'), 'seen'),
        holds(
          'control: without a unique key or a CHECK it breaks',
          of('seat-guards.int-spec.ts'),
          'seen for each',
        ),
      ],
    };
  },
};

function play(sizes: Readonly<Record<string, string>>): Promise<Played[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'asaza-bench-'));
  const file = path.join(folder, 'report.json');
  const names = ['seat-histories', 'seat-race', 'seat-guards'];
  const args = ['tools/run.mjs', 'test', ...names, '--ci', '--json', `--outputFile=${file}`];
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      args,
      { env: { ...process.env, ...sizes }, maxBuffer: 1 << 26 },
      (error, _stdout, stderr) => {
        try {
          resolve(specsIn(readFileSync(file, 'utf8')));
        } catch {
          reject(error ?? new Error(stderr));
        } finally {
          rmSync(folder, { recursive: true });
        }
      },
    );
  });
}

function specsIn(report: string): Played[] {
  const { testResults } = JSON.parse(report) as {
    testResults: { name: string; status: string; startTime: number; endTime: number }[];
  };
  return testResults.map(({ name, status, startTime, endTime }) => ({
    name: path.basename(name),
    passed: status === 'passed',
    millis: endTime - startTime,
  }));
}
