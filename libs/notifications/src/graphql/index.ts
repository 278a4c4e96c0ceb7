import { Module } from '@nestjs/common';
import { ClubsGraphqlModule } from '@asaza/clubs/graphql';
import { GatheringsGraphqlModule } from '@asaza/gatherings/graphql';
import { PeopleModule } from '@asaza/people';
import { RsvpsGraphqlModule } from '@asaza/rsvps/graphql';
import { NotificationsModule } from '../notifications.module';
import { HostNoticesResolver } from './host-notices.resolver';
import { MailPreferenceResolver } from './mail-preference.resolver';
import { MessageChangesResolver } from './message-changes.resolver';
import { MessagesLoader } from './messages.loader';
import {
  HostMessageResolver,
  OccurrenceMessagesResolver,
  SeriesMessagesResolver,
} from './messages.resolver';
import { OneClickController } from './one-click.controller';
import {
  ReceivedMessageResolver,
  ReceivedMessagesResolver,
  TicketMessagesResolver,
} from './received-messages.resolver';

@Module({
  imports: [
    ...[NotificationsModule, PeopleModule],
    ...[ClubsGraphqlModule, GatheringsGraphqlModule, RsvpsGraphqlModule],
  ],
  controllers: [OneClickController],
  providers: [
    MailPreferenceResolver,
    HostNoticesResolver,
    MessagesLoader,
    ...[MessageChangesResolver, HostMessageResolver],
    ...[OccurrenceMessagesResolver, SeriesMessagesResolver],
    ...[TicketMessagesResolver, ReceivedMessagesResolver, ReceivedMessageResolver],
  ],
})
export class NotificationsGraphqlModule {}

export { OneClickController } from './one-click.controller';
export { MailPreferenceType } from './mail-preference.type';
