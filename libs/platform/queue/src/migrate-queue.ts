import { createPostgresBackend, withBackend } from 'bullmq';

/** Makes or updates the tables of BullMQ's Postgres backend (schema `bullmq`), as the database's owner. */
export async function migrateQueue(ownerUrl: string): Promise<void> {
  const { Queue } = withBackend(createPostgresBackend);
  const queue = new Queue('events', {
    connection: { connectionString: ownerUrl, schema: 'bullmq', max: 1, migrate: true },
  });
  try {
    await queue.waitUntilReady();
  } finally {
    await queue.close();
  }
}
