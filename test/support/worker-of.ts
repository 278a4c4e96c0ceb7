import type { DynamicModule } from '@nestjs/common';
import type { AnyHandler, AreaJobs } from '@asaza/platform/queue';
import type { OpenArea } from './area';

class HandlersModule {}

/** The modules and handlers of these areas, to be opened with `openArea`. */
export const handlersOf = (areas: readonly AreaJobs[]): DynamicModule => ({
  module: HandlersModule,
  imports: areas.map(({ module }) => module),
  providers: areas.flatMap(({ handlers }) => handlers),
});

/**
 * Does what the worker does for these areas, until nothing is left to do: events to their handlers, then what
 * is due. Each call is made twice, as a queue may: the second time does nothing.
 */
export function workerOf(area: OpenArea, areas: readonly AreaJobs[]): () => Promise<void> {
  const heard = new Set<string>();
  const handlers = () =>
    areas.flatMap((one) => one.handlers).map((type) => area.get(type) as unknown as AnyHandler);
  const tell = async (event: { id: string; name: string; facts: never }): Promise<void> => {
    for (const handler of handlers())
      if ('name' in handler.job.on && handler.job.on.name === event.name)
        for (const _ of [1, 2])
          await handler.handle({ eventId: event.id, facts: event.facts } as never);
  };
  return async () => {
    const dues = handlers().flatMap(({ job }) => ('due' in job.on ? [job.on.due] : []));
    for (let busy = true; busy;) {
      const events = await area.db.query<{ id: string; name: string; facts: never }>(
        `select id, name, facts from outbox order by id`,
      );
      const news = events.filter(({ id }) => !heard.has(id));
      for (const event of news) {
        heard.add(event.id);
        await tell(event);
      }
      const due = await area.db.query<{ name: string; key: string }>(
        `delete from due_rows where due_at <= app_now() and name = any($1) returning name, key`,
        [dues],
      );
      for (const { name, key } of due)
        for (const handler of handlers())
          if ('due' in handler.job.on && handler.job.on.due === name)
            await handler.handle({ key } as never);
      busy = news.length + due.length > 0;
    }
  };
}
