import { createPostgresBackend, withBackend } from 'bullmq';
import { QUEUES, type QueueName } from './job';

const A_DAY_MS = 86_400_000;

/** Makes or updates the tables of BullMQ's Postgres backend (schema `bullmq`), as the database's owner. */
export async function migrateQueue(ownerUrl: string): Promise<void> {
  for (const [index, name] of QUEUES.entries()) await migrateOne(ownerUrl, name, index === 0);
}

/**
 * The backend makes a sequence for each queue when its first entry is added. The worker's role may not
 * make anything, so the owner adds that first entry, far from due, and takes it away again.
 */
async function migrateOne(ownerUrl: string, name: QueueName, migrate: boolean): Promise<void> {
  const { Queue } = withBackend(createPostgresBackend);
  const queue = new Queue(name, {
    connection: { connectionString: ownerUrl, schema: 'bullmq', max: 1, migrate },
  });
  try {
    await queue.waitUntilReady();
    const [entry] = await queue.addBulk([{ name: 'made', data: {}, opts: { delay: A_DAY_MS } }]);
    await entry?.remove();
  } finally {
    await queue.close();
  }
}
