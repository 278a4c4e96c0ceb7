import { z } from 'zod';

const flag = z
  .enum(['0', '1', 'true', 'false', ''])
  .default('0')
  .transform((value) => value === '1' || value === 'true');
const url = (...protocols: string[]) =>
  z
    .string('must be set')
    .refine(
      (text) => URL.canParse(text) && protocols.includes(new URL(text).protocol),
      `must be a URL starting with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
    );
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

/** Every setting of the product, once. `.env.example` says the same in words. */
const settings = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  WORKER_PORT: z.coerce.number().int().min(0).max(65535).default(0),
  DATABASE_URL: url('postgres:', 'postgresql:'),
  DATABASE_POOL: z.coerce.number().int().min(1).max(100).default(8),
  REDIS_URL: optional(url('redis:', 'rediss:')),
  SMTP_URL: optional(url('smtp:', 'smtps:')),
  PUBLIC_URL: optional(url('http:', 'https:')),
  TRUST_PROXY: z.string().default(''),
  // No default on purpose: a key that everybody can read would open everybody's links.
  SECRET_KEY: z
    .string({ error: 'must be set' })
    .min(32, 'must have at least 32 characters, e.g. from: openssl rand -hex 32'),
  MAIL_FROM: optional(z.string()),
  OPERATOR_NAME: z.string().default('Asaza'),
  OPERATOR_EMAIL: optional(z.email()),
  SEND_DELAY_SECONDS: z.coerce.number().int().min(0).max(3600).default(60),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  ASAZA_DEMO: flag,
  CLOCK_MOVABLE: flag,
});

type Present = Readonly<Record<string, string | undefined>>;

/** What production demands and forbids. Apart from the schema, whose own mistakes would keep it from being asked. */
function productionMistakes(env: Present): string[] {
  if (env.NODE_ENV !== 'production') return [];
  const demanded = ['SMTP_URL', 'PUBLIC_URL'].filter((name) => !env[name]);
  const on = (name: string): boolean => env[name] === '1' || env[name] === 'true';
  return [
    ...demanded.map((name) => `${name}: must be set in production`),
    ...(on('ASAZA_DEMO') ? ['ASAZA_DEMO: the demo never runs in production'] : []),
    ...(on('CLOCK_MOVABLE') ? ['CLOCK_MOVABLE: the clock never moves in production'] : []),
  ];
}

/** The settings as the code sees them; one frozen value per process. */
export interface Settings {
  readonly production: boolean;
  readonly test: boolean;
  readonly host: string;
  readonly port: number;
  /** The worker's health port; 0 = none. */
  readonly workerPort: number;
  readonly databaseUrl: string;
  readonly databasePool: number;
  /** Absent: the queue runs on Postgres. */
  readonly redisUrl: string | undefined;
  readonly smtpUrl: string | undefined;
  /** Without a trailing slash. */
  readonly publicUrl: string;
  /** Express `trust proxy` value: false, a number of hops, or addresses. */
  readonly trustProxy: false | number | string;
  readonly secretKey: string;
  readonly mailFrom: string;
  readonly operatorName: string;
  readonly operatorEmail: string;
  readonly sendDelaySeconds: number;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  readonly demo: boolean;
  readonly clockMovable: boolean;
}

/** Injection token and type of the settings. */
export abstract class Config implements Settings {
  abstract readonly production: boolean;
  abstract readonly test: boolean;
  abstract readonly host: string;
  abstract readonly port: number;
  abstract readonly workerPort: number;
  abstract readonly databaseUrl: string;
  abstract readonly databasePool: number;
  abstract readonly redisUrl: string | undefined;
  abstract readonly smtpUrl: string | undefined;
  abstract readonly publicUrl: string;
  abstract readonly trustProxy: false | number | string;
  abstract readonly secretKey: string;
  abstract readonly mailFrom: string;
  abstract readonly operatorName: string;
  abstract readonly operatorEmail: string;
  /** For how long an edit can be taken back before people are told of it. */
  abstract readonly sendDelaySeconds: number;
  abstract readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  abstract readonly demo: boolean;
  abstract readonly clockMovable: boolean;
}

/** All mistakes of the environment at once, one a line, each with the variable's name. */
export class ConfigMistakes extends Error {
  constructor(readonly mistakes: readonly string[]) {
    super(
      `The settings cannot be used:\n${mistakes.map((mistake) => `  - ${mistake}`).join('\n')}\nSee .env.example.`,
    );
    this.name = 'ConfigMistakes';
  }
}

/**
 * Reads and checks the settings. Empty variables count as absent.
 * @throws ConfigMistakes naming every variable that is wrong.
 */
export function readConfig(
  env: Readonly<Record<string, string | undefined>> = process.env,
): Settings {
  const present = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = settings.safeParse(present);
  const mistakes = [
    ...(parsed.error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${issue.message}`),
    ...productionMistakes(present),
  ];
  if (!parsed.success || mistakes.length > 0) throw new ConfigMistakes(mistakes);
  const value = parsed.data;
  const publicUrl = (value.PUBLIC_URL ?? `http://localhost:${value.PORT}`).replace(/\/+$/, '');
  const host = new URL(publicUrl).hostname;
  const domain = host.includes('.') ? host : 'asaza.localhost';
  return Object.freeze({
    production: value.NODE_ENV === 'production',
    test: value.NODE_ENV === 'test',
    host: value.HOST,
    port: value.PORT,
    workerPort: value.WORKER_PORT,
    databaseUrl: value.DATABASE_URL,
    databasePool: value.DATABASE_POOL,
    redisUrl: value.REDIS_URL,
    smtpUrl: value.SMTP_URL,
    publicUrl,
    trustProxy: trustProxy(value.TRUST_PROXY),
    secretKey: value.SECRET_KEY,
    mailFrom: value.MAIL_FROM ?? `Asaza <no-reply@${domain}>`,
    operatorName: value.OPERATOR_NAME,
    operatorEmail: value.OPERATOR_EMAIL ?? `operator@${domain}`,
    sendDelaySeconds: value.SEND_DELAY_SECONDS,
    logLevel: value.LOG_LEVEL,
    demo: value.ASAZA_DEMO,
    clockMovable: value.CLOCK_MOVABLE,
  });
}

function trustProxy(text: string): false | number | string {
  if (text === '' || text === 'false') return false;
  return /^\d+$/.test(text) ? Number(text) : text;
}
