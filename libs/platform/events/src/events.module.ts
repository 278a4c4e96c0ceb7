import { Global, Module } from '@nestjs/common';
import { Due } from './due';
import { DueAge } from './due-age';
import { Inbox } from './inbox';
import { OldEvents } from './old-events';
import { Outbox } from './outbox';

@Global()
@Module({
  providers: [Outbox, Inbox, Due, DueAge, OldEvents],
  exports: [Outbox, Inbox, Due, DueAge, OldEvents],
})
export class EventsModule {}
