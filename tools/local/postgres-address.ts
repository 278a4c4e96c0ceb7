import pg from 'pg';

export interface PostgresAddress {
  user: string;
  password: string;
  port: number;
  database: string;
}

export function postgresUrl(at: PostgresAddress): string {
  return `postgres://${at.user}:${at.password}@127.0.0.1:${at.port}/${at.database}`;
}

export async function canConnect(url: string): Promise<boolean> {
  return withClient(url, async () => true).catch(() => false);
}

/** One connection for as long as `work` takes. */
export async function withClient<T>(
  url: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
