import { setTimeout as pause } from 'node:timers/promises';
import { prepareData, startApplication } from './local/application';
import { buildIfChanged, TARGETS } from './local/build';
import { changeMark } from './local/sources';
import { type Child } from './local/supervisor';
import { obituary } from './local/tasks';
import { type Started, startAndStay } from './start';

const POLL_MS = 500;
const SOURCES = [...new Set(TARGETS.flatMap((target) => target.sources))];

/** `npm start`, and again whenever a source changes. Times are polled: that works on every file system. */
export async function run(): Promise<number> {
  return startAndStay({ aloud: true, reloads: true, meanwhile: reloadOnChange });
}

async function reloadOnChange(started: Started): Promise<void> {
  const { root } = started.session.project;
  let application: Child[] = started.application;
  let seen = changeMark(root, SOURCES);
  let reported: Child | null = null;
  for (;;) {
    await pause(POLL_MS);
    const mark = changeMark(root, SOURCES);
    if (mark !== seen) {
      seen = mark;
      application = await reload(started, application);
    }
    // A crash is the developer's to read and mend: the next change starts it again.
    const dead = await firstDead(application);
    if (dead !== null && dead !== reported)
      console.error(await obituary(dead), '\nWaiting for a change …');
    reported = dead;
  }
}

/** A build that fails leaves the running processes as they are. */
async function reload(
  { session, settings, services }: Started,
  running: Child[],
): Promise<Child[]> {
  const { project, supervisor } = session;
  const began = performance.now();
  try {
    const targets = settings.skipBuild ? [] : TARGETS;
    await Promise.all(targets.map((target) => buildIfChanged(supervisor, project, target)));
    await Promise.all(running.map((child) => child.stop()));
    const options = { project, settings, services, aloud: true };
    await prepareData(supervisor, options);
    const children = await startApplication(supervisor, options);
    console.log(`Reloaded in ${((performance.now() - began) / 1000).toFixed(1)} s`);
    return children;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error, '\nWaiting for a change …');
    return running;
  }
}

async function firstDead(children: readonly Child[]): Promise<Child | null> {
  const alive = Symbol('alive');
  for (const child of children) {
    if ((await Promise.race([child.ended, Promise.resolve(alive)])) !== alive) return child;
  }
  return null;
}
