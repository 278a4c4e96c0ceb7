/** `npm start` as a newcomer runs it: healthy, one answer, its mail in the inbox, SIGTERM, nothing left. */
import { spawn, execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';

const RUNNING = '.data/running.json';
const sleep = (millis) => new Promise((resolve) => setTimeout(resolve, millis));
const fail = (message) => {
  throw new Error(message);
};

async function until(what, check, millis) {
  const deadline = performance.now() + millis;
  for (;;) {
    const value = await check().catch(() => undefined);
    if (value) return value;
    if (performance.now() > deadline) fail(`Waited ${millis} ms in vain for ${what}.`);
    await sleep(100);
  }
}

/** A process and all below it, by number: what of them is left after the end is a leak. */
function family(root) {
  const rows = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const members = [root];
  for (const member of members)
    members.push(...rows.filter(([, parent]) => parent === member).map(([pid]) => pid));
  return members;
}
const alive = (pids) => {
  const rows = execFileSync('ps', ['-eo', 'pid=,stat='], { encoding: 'utf8' }).trim().split('\n');
  const living = rows.filter((row) => !/Z/.test(row)).map((row) => Number.parseInt(row, 10));
  return pids.filter((pid) => living.includes(pid));
};

async function start() {
  const began = performance.now();
  const child = spawn('npm', ['start'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true,
  });
  let ended = false;
  child.once('exit', () => (ended = true));
  const running = await until(
    'npm start',
    async () => {
      if (ended) fail('npm start ended.');
      if (!existsSync(RUNNING)) return undefined;
      const read = JSON.parse(readFileSync(RUNNING, 'utf8'));
      return (await fetch(`${read.web}/healthz`)).ok ? read : undefined;
    },
    90_000,
  );
  console.log(`healthy after ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return { child, running };
}

async function ask(running, query, variables) {
  const response = await fetch(running.graphql, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) fail(JSON.stringify(errors));
  return data;
}

async function stop(child) {
  const members = family(child.pid);
  if (members.length < 6) fail(`Only ${members.length} processes belong to npm start.`);
  const began = performance.now();
  const exited = new Promise((resolve) => child.once('exit', resolve));
  process.kill(-child.pid, 'SIGTERM');
  await exited;
  await until('every process to end', async () => alive(members).length === 0, 15_000);
  console.log(`ended after ${((performance.now() - began) / 1000).toFixed(1)} s, nothing left`);
}

rmSync(RUNNING, { force: true });
const first = await start();
if ((statSync(RUNNING).mode & 0o777) !== 0o600) fail(`${RUNNING} can be read by others.`);
const { clubs } = await ask(
  first.running,
  '{ clubs { edges { node { occurrences { edges { node { id startsAt } } } } } } }',
);
const occurrence =
  clubs.edges.flatMap(({ node }) => node.occurrences.edges)[0]?.node ??
  fail('The demo club has no date.');
const email = `smoke-${process.pid}@example.jp`;
await ask(
  first.running,
  `mutation ($input: RespondToOccurrenceInput!) { respondToOccurrence(input: $input) { __typename } }`,
  { input: { occurrenceId: occurrence.id, name: '煙 試', email } },
);
const mail = await until(
  'the mail',
  async () => (await (await fetch(`${first.running.inbox}/api/mails?to=${email}`)).json())[0],
  20_000,
);
console.log(`mail: ${mail.subject}`);
await stop(first.child);
const second = await start();
await stop(second.child);
