import { isEvent, isTick, rowName, type Job, type JobHandler } from './job';

export type AnyHandler = JobHandler<Job>;

/** Every job with its one handler. Making it proves that none has no handler, two handlers, or a twin name. */
export class JobRegistry {
  private readonly byRow = new Map<string, AnyHandler>();
  readonly ticks: readonly AnyHandler[];

  /** @throws Error naming each job at fault and what to add or remove. */
  constructor(
    readonly jobs: readonly Job[],
    handlers: readonly AnyHandler[],
  ) {
    const faults: string[] = [];
    for (const job of jobs) {
      const twins = jobs.filter((other) => other !== job && rowName(other) === rowName(job));
      if (twins.length > 0)
        faults.push(
          `${job.name}: another job stands for "${rowName(job)}"; give each its own name.`,
        );
      const own = handlers.filter((handler) => handler.job === job);
      if (own.length === 0)
        faults.push(`${job.name} has no handler: export one from the area's jobs/index.ts.`);
      if (own.length > 1)
        faults.push(
          `${job.name} has ${own.length} handlers (${own.map((handler) => handler.constructor.name).join(', ')}): keep one.`,
        );
      if (own[0]) this.byRow.set(rowName(job), own[0]);
    }
    for (const handler of handlers) {
      if (!jobs.includes(handler.job))
        faults.push(
          `${handler.constructor.name} handles ${handler.job.name}, which no jobs/index.ts lists.`,
        );
    }
    if (faults.length > 0)
      throw new Error(
        `Jobs and handlers do not match:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`,
      );
    this.ticks = handlers.filter((handler) => isTick(handler.job.on));
  }

  /** The handler of what stands in `due_rows` under this name. */
  handlerOf(name: string): AnyHandler | undefined {
    return this.byRow.get(name);
  }

  /** Names of all rows that this worker can do. */
  get rowNames(): readonly string[] {
    return [...this.byRow.keys()];
  }

  /** The jobs that want to hear of an event. */
  listenersOf(eventName: string): readonly Job[] {
    return this.jobs.filter((job) => isEvent(job.on) && job.on.name === eventName);
  }
}
