/** Every environment variable that the commands read or hand on, in one place. */
export interface Settings {
  databaseUrl: string | undefined;
  redisUrl: string | undefined;
  smtpUrl: string | undefined;
  publicUrl: string | undefined;
  port: number | undefined;
  secretKey: string | undefined;
  nodeEnv: string;
  production: boolean;
  /** QUEUE_BACKEND=postgres: use no Redis even where one is installed. */
  queueOnPostgres: boolean;
  chromiumPath: string | undefined;
  /** SKIP_BUILD=1: run what is in dist/ and apps/web/build as it is. */
  skipBuild: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

export function readSettings(env: Environment): Settings {
  const text = (name: string): string | undefined => env[name]?.trim() || undefined;
  const port = text('PORT');
  if (
    port !== undefined &&
    !(/^\d{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65535)
  ) {
    throw new Error(`PORT must be a whole number from 1 to 65535, not "${port}".`);
  }
  const nodeEnv = text('NODE_ENV') ?? 'development';
  return {
    databaseUrl: text('DATABASE_URL'),
    redisUrl: text('REDIS_URL'),
    smtpUrl: text('SMTP_URL'),
    publicUrl: text('PUBLIC_URL'),
    port: port === undefined ? undefined : Number(port),
    secretKey: text('SECRET_KEY'),
    nodeEnv,
    production: nodeEnv === 'production',
    queueOnPostgres: text('QUEUE_BACKEND') === 'postgres',
    chromiumPath: text('CHROMIUM_PATH'),
    skipBuild: text('SKIP_BUILD') === '1',
  };
}

/** What production must be given: nothing is embedded there, and nothing is made up. */
export function missingInProduction(settings: Settings): string[] {
  if (!settings.production) return [];
  const required = {
    DATABASE_URL: settings.databaseUrl,
    SMTP_URL: settings.smtpUrl,
    PUBLIC_URL: settings.publicUrl,
    SECRET_KEY: settings.secretKey,
  };
  return Object.entries(required).flatMap(([name, value]) => (value === undefined ? [name] : []));
}

export interface ServiceAddresses {
  databaseUrl: string;
  redisUrl: string | null;
  smtpUrl: string;
  inboxUrl: string | null;
  publicUrl: string;
  port: number;
  secretKey: string;
  /** The database is the embedded one: demo data and demo sign-in are allowed. */
  demo: boolean;
}

/** The environment of api, worker, migrate and seed. An empty REDIS_URL means: the queue is in Postgres. */
export function serviceEnvironment(
  base: NodeJS.ProcessEnv,
  settings: Settings,
  at: ServiceAddresses,
): NodeJS.ProcessEnv {
  return {
    ...base,
    NODE_ENV: settings.nodeEnv,
    DATABASE_URL: at.databaseUrl,
    REDIS_URL: at.redisUrl ?? '',
    SMTP_URL: at.smtpUrl,
    PUBLIC_URL: at.publicUrl,
    PORT: String(at.port),
    SECRET_KEY: at.secretKey,
    ASAZA_DEMO: at.demo ? '1' : '',
  };
}

export interface TestAddresses {
  adminUrl: string;
  ownerUrl: string;
  appUrl: string;
  redisUrl: string | null;
  chromiumPath: string | null;
}

/** The environment of jest. The three database addresses name no test database: replace the path. */
export function testEnvironment(base: NodeJS.ProcessEnv, at: TestAddresses): NodeJS.ProcessEnv {
  const { DATABASE_URL: _d, REDIS_URL: _r, SMTP_URL: _s, ...rest } = base;
  return {
    ...rest,
    NODE_ENV: 'test',
    TEST_DATABASE_ADMIN_URL: at.adminUrl,
    TEST_DATABASE_OWNER_URL: at.ownerUrl,
    TEST_DATABASE_APP_URL: at.appUrl,
    TEST_REDIS_URL: at.redisUrl ?? '',
    CHROMIUM_PATH: at.chromiumPath ?? '',
  };
}
