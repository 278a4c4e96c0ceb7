import { Module } from '@nestjs/common';
import { NotificationsModule } from '../notifications.module';
import { MailPreferenceResolver } from './mail-preference.resolver';
import { OneClickController } from './one-click.controller';

@Module({
  imports: [NotificationsModule],
  controllers: [OneClickController],
  providers: [MailPreferenceResolver],
})
export class NotificationsGraphqlModule {}

export { OneClickController } from './one-click.controller';
export { MailPreferenceType } from './mail-preference.type';
