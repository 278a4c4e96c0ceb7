import { prepareData, startApplication } from './local/application';
import { buildIfChanged, CONSOLE, TARGETS } from './local/build';
import { greeting } from './local/greeting';
import { projectPaths } from './local/paths';
import { describeRunning, removeRunning, waitForRunning, writeRunning } from './local/running';
import { type Services, startServices } from './local/services';
import { openSession, type Session } from './local/session';
import { missingInProduction, readSettings, type Settings } from './local/settings';
import { type Child } from './local/supervisor';
import { obituary } from './local/tasks';

export interface Started {
  session: Session;
  settings: Settings;
  services: Services;
  application: Child[];
}

export interface StartOptions {
  /** Api and worker write to the terminal; otherwise to .data/logs. */
  aloud: boolean;
  /** Api and worker may end and be started again without ending the run. */
  reloads?: boolean;
  /** Called when all is up; the run lasts until it or a process ends, or the end is asked for. */
  meanwhile?: (started: Started) => Promise<void>;
}

export async function run(): Promise<number> {
  return startAndStay({ aloud: readSettings(process.env).production });
}

export async function startAndStay(options: StartOptions): Promise<number> {
  const settings = readSettings(process.env);
  const missing = missingInProduction(settings);
  if (missing.length > 0) {
    console.error(
      `NODE_ENV=production embeds nothing and makes nothing up. Set: ${missing.join(', ')}`,
    );
    return 1;
  }
  const session = await openSession(process.cwd(), 'main');
  if (session === null) return showRunning(settings);
  let services: Services | null = null;
  const work = (async (): Promise<void> => {
    const started = await start(session, settings, options.aloud, (made) => (services = made));
    await Promise.race([
      firstDeath(started, options.reloads ?? false),
      options.meanwhile?.(started) ?? new Promise<never>(() => undefined),
    ]);
  })();
  try {
    await Promise.race([work, session.asked]);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  } finally {
    work.catch(() => undefined);
    removeRunning(session.project);
    await session.close();
    await (services as Services | null)?.inbox?.stop();
  }
}

async function start(
  session: Session,
  settings: Settings,
  aloud: boolean,
  made: (services: Services) => void,
): Promise<Started> {
  const { project, paths, secrets, supervisor } = session;
  const [server, web] = TARGETS.map((target) =>
    settings.skipBuild ? Promise.resolve(null) : buildIfChanged(supervisor, project, target),
  );
  web?.catch(() => undefined);
  server?.catch(() => undefined);
  const services = await startServices(supervisor, {
    project,
    paths,
    settings,
    secrets,
    say: (line) => console.log(line),
  });
  made(services);
  const options = { project, settings, services, aloud };
  await server;
  await prepareData(supervisor, options);
  await web;
  const application = await startApplication(supervisor, options);
  const running = describeRunning(services);
  writeRunning(project, running);
  console.log(
    greeting(running, { demo: services.addresses.demo, seconds: performance.now() / 1000 }),
  );
  if (!settings.skipBuild && !settings.production) {
    // Everything else is up; without it only /dev/graphql waits.
    void buildIfChanged(supervisor, project, CONSOLE).catch(() => undefined);
  }
  return { session, settings, services, application };
}

/** Rejects as soon as one of the processes ends that should stay. */
async function firstDeath({ services, application }: Started, reloads: boolean): Promise<never> {
  const staying = reloads ? services.children : [...services.children, ...application];
  const dead = await Promise.race(staying.map((child) => child.ended.then(() => child)));
  throw new Error(await obituary(dead));
}

async function showRunning(settings: Settings): Promise<number> {
  const running = await waitForRunning(projectPaths(process.cwd()), 60_000);
  if (running === null) {
    console.error(
      'Another start of this clone is going on and gave no address. Try again, or run "npm run reset".',
    );
    return 1;
  }
  console.log(greeting(running, { demo: settings.databaseUrl === undefined, seconds: null }));
  return 0;
}
