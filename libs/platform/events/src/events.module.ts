import { Global, Module } from '@nestjs/common';
import { Due } from './due';
import { Inbox } from './inbox';
import { Outbox } from './outbox';

@Global()
@Module({ providers: [Outbox, Inbox, Due], exports: [Outbox, Inbox, Due] })
export class EventsModule {}
