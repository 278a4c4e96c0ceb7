import { Inbox } from './inbox';
import { type InstancePaths, type ProjectPaths } from './paths';
import { freePort } from './ports';
import { type Postgres, startPostgres } from './postgres';
import { openDatabase } from './postgres-roles';
import { NO_REDIS, type Redis, startRedis } from './redis';
import { type Secrets } from './secrets';
import { type ServiceAddresses, type Settings } from './settings';
import { type Child, type Supervisor } from './supervisor';

export const DATABASE = 'asaza';

export interface Services {
  /** For api, worker and seed. */
  addresses: ServiceAddresses;
  /** For migrate: the role that owns the tables. */
  ownerUrl: string;
  postgres: Postgres | null;
  inbox: Inbox | null;
  /** Long-lived processes: if one ends, the whole ends. */
  children: Child[];
}

export interface ServicesOptions {
  project: ProjectPaths;
  paths: InstancePaths;
  settings: Settings;
  secrets: Secrets;
  say: (line: string) => void;
}

/** Starts what no address was given for, and collects the addresses of everything. */
export async function startServices(
  supervisor: Supervisor,
  options: ServicesOptions,
): Promise<Services> {
  const { settings, secrets } = options;
  const [postgres, redis, inbox, port] = await Promise.all([
    embeddedPostgres(supervisor, options),
    embeddedRedis(supervisor, options),
    settings.smtpUrl === undefined ? embeddedInbox(options.project) : null,
    settings.port ?? freePort(3000),
  ]);
  const appUrl = settings.databaseUrl ?? postgres?.url('asaza_app', DATABASE) ?? '';
  return {
    addresses: {
      databaseUrl: appUrl,
      redisUrl: settings.redisUrl ?? redis?.url ?? null,
      smtpUrl: settings.smtpUrl ?? inbox?.smtpUrl ?? '',
      inboxUrl: inbox?.httpUrl ?? null,
      publicUrl: settings.publicUrl ?? `http://localhost:${port}`,
      port,
      secretKey: settings.secretKey ?? secrets.secretKey,
      demo: postgres !== null,
    },
    ownerUrl: postgres?.url('asaza_owner', DATABASE) ?? appUrl,
    postgres,
    inbox,
    children: [postgres?.child, redis?.child].filter((child) => child != null),
  };
}

async function embeddedPostgres(
  supervisor: Supervisor,
  options: ServicesOptions,
): Promise<Postgres | null> {
  const { project, paths, settings, secrets } = options;
  if (settings.databaseUrl !== undefined) return null;
  const postgres = await startPostgres(supervisor, {
    root: project.root,
    paths,
    secrets,
    durable: true,
  });
  await openDatabase(postgres, secrets, DATABASE);
  return postgres;
}

async function embeddedRedis(
  supervisor: Supervisor,
  options: ServicesOptions,
): Promise<Redis | null> {
  const { paths, settings, secrets } = options;
  if (settings.redisUrl !== undefined || settings.queueOnPostgres || settings.production)
    return null;
  const redis = await startRedis(supervisor, paths, secrets.redis);
  if (redis === null) options.say(NO_REDIS);
  return redis;
}

async function embeddedInbox(project: ProjectPaths): Promise<Inbox> {
  return Inbox.start({
    folder: project.inbox,
    smtpPort: await freePort(),
    httpPort: await freePort(8025),
  });
}
