import { createServer, type Server } from 'node:http';
import type { DueAge } from '@asaza/platform/events';

/** Two minutes behind: this worker, or all of them, do not keep up. */
const LATE_SECONDS = 120;

/** `/healthz` and `/readyz` of the worker, by the age of the oldest due row. None when `port` is 0. */
export function serveHealth(port: number, host: string, age: DueAge): Server | undefined {
  if (port === 0) return undefined;
  const server = createServer((request, response) => {
    if (request.url === '/healthz') return void response.end('{"status":"ok"}');
    if (request.url !== '/readyz') return void response.writeHead(404).end();
    age.seconds().then(
      (seconds) => {
        const late = seconds > LATE_SECONDS;
        response.writeHead(late ? 503 : 200, { 'content-type': 'application/json' });
        response.end(
          JSON.stringify({ status: late ? 'late' : 'ok', oldestDueSeconds: Math.round(seconds) }),
        );
      },
      () => response.writeHead(503).end('{"status":"unavailable"}'),
    );
  });
  return server.listen(port, host);
}
