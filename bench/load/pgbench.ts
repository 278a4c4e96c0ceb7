import { execFile, execFileSync } from 'node:child_process';
import { existsSync, readdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';

/** Eight clients that send one script again and again, as `pgbench -c8` does. */
export interface Peer {
  readonly name: string;
  /** Runs the script `times` times over all clients; answers the milliseconds that took, connecting aside. */
  run(
    script: PeerScript,
    times: number,
    variables: Readonly<Record<string, number>>,
  ): Promise<number>;
}

/** `:client` counts from 0 to 7, `:turn` from 0 within a client; both and the variables are whole numbers. */
export interface PeerScript {
  readonly name: string;
  /** pgbench lines before the statement, such as `\set o random(1, 1000)`. */
  readonly sets: readonly {
    readonly name: string;
    readonly pgbench: string;
    readonly value: (v: Variables) => number;
  }[];
  /** Statements with `:name` for numbers. */
  readonly statements: readonly string[];
}
export type Variables = Readonly<Record<string, number>>;

export const CLIENTS = 8;

/** pgbench where it is installed; else eight connections of `pg` with the same statements, and it says so. */
export const peerOf = (url: string): Peer => {
  const program = findPgbench();
  return program ? pgbench(program, url) : rawClients(url);
};

function findPgbench(): string | null {
  const debian = '/usr/lib/postgresql';
  const found = existsSync(debian)
    ? readdirSync(debian)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => path.join(debian, version, 'bin', 'pgbench'))
    : [];
  const own = [...found].find(existsSync);
  if (own) return own;
  try {
    execFileSync('pgbench', ['--version'], { stdio: 'ignore' });
    return 'pgbench';
  } catch {
    return null;
  }
}

function pgbench(program: string, url: string): Peer {
  return {
    name: `pgbench -c${CLIENTS}`,
    run: (script, times, variables) =>
      new Promise((resolve, reject) => {
        const folder = mkdtempSync(path.join(os.tmpdir(), 'asaza-bench-'));
        const file = path.join(folder, `${script.name}.sql`);
        const statements = script.statements.map((text) => `${text.replace(/\s+/g, ' ').trim()};`);
        writeFileSync(
          file,
          [
            '\\set turn :turn + 1',
            '\\set client :client_id',
            ...script.sets.map((set) => `\\set ${set.name} ${set.pgbench}`),
            ...statements,
          ].join('\n'),
        );
        const each = Math.ceil(times / CLIENTS);
        const defines = Object.entries({ turn: -1, ...variables }).flatMap(([name, value]) => [
          '-D',
          `${name}=${value}`,
        ]);
        const options = [
          '-n',
          '-M',
          'prepared',
          `-c${CLIENTS}`,
          '-j2',
          `-t${each}`,
          ...defines,
          '-f',
          file,
          url,
        ];
        execFile(program, options, (error, stdout, stderr) => {
          rmSync(folder, { recursive: true });
          const perSecond = Number(/tps = ([\d.]+)/.exec(stdout)?.[1]);
          const trouble = /aborted|error/i.test(stderr);
          if (error || trouble || !perSecond) reject(new Error(`pgbench: ${stderr || stdout}`));
          else resolve(((each * CLIENTS) / perSecond) * 1000);
        });
      }),
  };
}

function rawClients(url: string): Peer {
  return {
    name: `${CLIENTS} raw pg clients (pgbench is not installed)`,
    run: async (script, times, variables) => {
      const clients = await Promise.all(
        Array.from({ length: CLIENTS }, async () => {
          const client = new pg.Client({ connectionString: url });
          await client.connect();
          return client;
        }),
      );
      const each = Math.ceil(times / CLIENTS);
      const began = performance.now();
      await Promise.all(
        clients.map((client, index) =>
          turns(client, script, each, { ...variables, client: index }),
        ),
      );
      const millis = performance.now() - began;
      await Promise.all(clients.map((client) => client.end()));
      return millis;
    },
  };
}

async function turns(
  client: pg.Client,
  script: PeerScript,
  each: number,
  variables: Variables,
): Promise<void> {
  for (let turn = 0; turn < each; turn += 1) {
    let known: Variables = { ...variables, turn };
    for (const set of script.sets) known = { ...known, [set.name]: set.value(known) };
    for (const [index, text] of script.statements.entries()) {
      const names: string[] = [];
      const numbered = text.replace(/(?<!:):([a-z]\w*)/g, (_, name: string) => {
        if (!names.includes(name)) names.push(name);
        return `$${names.indexOf(name) + 1}`;
      });
      await client.query({
        name: `${script.name}.${index}`,
        text: numbered,
        values: names.map((name) => known[name]),
      });
    }
  }
}
