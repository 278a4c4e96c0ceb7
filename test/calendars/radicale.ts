import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort } from '../../tools/local/ports';
import { until } from '../support/until';
import type { CalendarFile, Fault } from './reader';
import { inScratch } from './scratch';

/**
 * Puts each file into a CalDAV server of its own, on loopback: 201 and nothing else is clean. What comes by
 * mail is put as a mail program does it, without METHOD (RFC 4791, section 4.1).
 */
export const putAll = (files: readonly CalendarFile[]): Promise<Fault[]> =>
  // It waits for the disk at every step: memory spares that.
  inScratch(
    async (folder) => {
      const port = await freePort();
      const url = `http://127.0.0.1:${port}`;
      const settings = join(folder, 'settings');
      await writeFile(settings, settingsOf(port, folder));
      const server = spawn('/usr/bin/python3', ['-m', 'radicale', '--config', settings], {
        stdio: 'ignore',
        env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' },
      });
      const ended = new Promise((resolve) => server.once('exit', resolve));
      try {
        const answers = (): Promise<boolean> =>
          fetch(url).then(
            () => true,
            () => false,
          );
        await until(answers);
        const faults: Fault[] = [];
        for (const [index, { name, text }] of files.entries()) {
          const status = await put(url, index, text);
          if (status !== 201) faults.push({ name, fault: `PUT answers ${status}` });
        }
        return faults;
      } finally {
        server.kill('SIGTERM');
        await ended;
      }
    },
    existsSync('/dev/shm') ? '/dev/shm' : undefined,
  );

const settingsOf = (port: number, storage: string): string =>
  [
    ...['[server]', `hosts = 127.0.0.1:${port}`, '[auth]', 'type = none'],
    ...['[rights]', 'type = authenticated', '[web]', 'type = none', '[logging]', 'level = error'],
    ...['[storage]', `filesystem_folder = ${storage}`, ''],
  ].join('\n');

/** One entry goes into a calendar, a calendar of many becomes one of its own. */
async function put(url: string, index: number, text: string): Promise<number> {
  const stored = text.replace(/^METHOD:[A-Z]+\r\n/m, '');
  const uids = new Set(stored.match(/^UID:.*$/gm));
  const headers = {
    authorization: `Basic ${Buffer.from('reader:').toString('base64')}`,
    'content-type': 'text/calendar; charset=utf-8',
  };
  const at = `${url}/reader/${index}/`;
  const whole = uids.size !== 1;
  if (!whole) await fetch(at, { method: 'MKCALENDAR', headers });
  const response = await fetch(whole ? at : `${at}0.ics`, { method: 'PUT', headers, body: stored });
  await response.arrayBuffer();
  return response.status;
}
