export { Due } from './due';
export { DueAge } from './due-age';
export { Events1760000001000 } from './events.migration';
export { EventsModule } from './events.module';
export { Inbox } from './inbox';
export { Outbox } from './outbox';
export { OldEvents } from './old-events';
