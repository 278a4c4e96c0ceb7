export { Log, type LogFacts } from './log';
export { LoggingModule } from './logging.module';
export { NestLog } from './nest-log';
export { endOnSignal } from './end-on-signal';
