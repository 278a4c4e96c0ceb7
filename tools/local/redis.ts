import net from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import path from 'node:path';
import { ensureFolder, type InstancePaths } from './paths';
import { freePort } from './ports';
import { findOnPath } from './programs';
import { type Child, type Supervisor } from './supervisor';

export interface Redis {
  url: string;
  child: Child;
}

export const NO_REDIS =
  'Redis: not found, so the queue runs in Postgres. For Redis: apt install redis-server (Debian), brew install redis (macOS), or set REDIS_URL.';

/** A server of our own from redis-server or valkey-server on PATH; null where there is neither. */
export async function startRedis(
  supervisor: Supervisor,
  paths: InstancePaths,
  password: string,
): Promise<Redis | null> {
  const command = findOnPath(['redis-server', 'valkey-server']);
  if (command === null) return null;
  const folder = ensureFolder(paths.redis, 0o700);
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const child = supervisor.spawn({
      name: 'redis',
      command,
      // The configuration goes through stdin: a password among the arguments could be read by every user.
      args: ['-'],
      service: true,
      input: configuration(port, folder, password),
      cwd: folder,
      output: path.join(ensureFolder(paths.logs, 0o700), 'redis.log'),
    });
    if (await answers(child, port, password))
      return { url: `redis://:${password}@127.0.0.1:${port}/0`, child };
    await child.stop();
    if (attempt === 3) throw new Error(`Redis did not start:\n${child.lastLines(15).join('\n')}`);
  }
}

/** A queue must not lose jobs to eviction, nor everything since the last snapshot to a crash. */
function configuration(port: number, folder: string, password: string): string {
  return [
    `port ${port}`,
    'bind 127.0.0.1',
    'protected-mode yes',
    `requirepass ${password}`,
    `dir "${folder}"`,
    'appendonly yes',
    'appendfsync everysec',
    'save ""',
    'maxmemory-policy noeviction',
    'daemonize no',
    '',
  ].join('\n');
}

async function answers(child: Child, port: number, password: string): Promise<boolean> {
  let over = false;
  void child.ended.then(() => (over = true));
  for (let waited = 0; waited < 10_000 && !over; waited += 30) {
    if (await ping(port, password)) return true;
    await pause(30);
  }
  return false;
}

/** While it still reads its append-only file Redis answers -LOADING: only +PONG counts. */
function ping(port: number, password: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect({ port, host: '127.0.0.1' });
    let answer = '';
    const finish = (result: boolean): void => {
      socket.destroy();
      resolve(result);
    };
    socket.setTimeout(1000, () => finish(false));
    socket.on('error', () => finish(false));
    socket.on('connect', () => socket.write(`AUTH ${password}\r\nPING\r\n`));
    socket.on('data', (chunk) => {
      answer += chunk.toString('latin1');
      if (answer.includes('+PONG')) finish(true);
      else if (answer.split('\r\n').length > 2) finish(false);
    });
  });
}
