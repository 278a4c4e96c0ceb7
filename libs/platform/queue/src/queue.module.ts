import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { Doorbell } from './doorbell';
import { DueRows } from './due-rows';
import type { Job } from './job';
import { JobRegistry, type AnyHandler } from './job-registry';
import { Performer } from './performer';
import { Pump } from './pump';

/** What an area's jobs/index.ts hands to the worker. */
export interface AreaJobs {
  readonly jobs: readonly Job[];
  readonly handlers: readonly Type<
    Pick<AnyHandler, 'job'> & { handle(call: never): Promise<void> }
  >[];
  /** The area's module, which provides the use cases that the handlers call. */
  readonly module: Type;
}

/** The worker's queue: composed once, from every area's jobs. Boot fails when they do not match. */
@Module({})
export class QueueModule {
  static forWorker(areas: readonly AreaJobs[]): DynamicModule {
    const handlers = areas.flatMap((area) => area.handlers);
    return {
      module: QueueModule,
      imports: areas.map((area) => area.module),
      providers: [
        DueRows,
        Doorbell,
        Performer,
        Pump,
        ...handlers,
        {
          provide: JobRegistry,
          inject: handlers,
          useFactory: (...instances: AnyHandler[]) =>
            new JobRegistry(
              areas.flatMap((area) => area.jobs),
              instances,
            ),
        },
      ],
      exports: [DueRows, Doorbell, JobRegistry],
    };
  }
}
