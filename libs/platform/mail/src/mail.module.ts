import { Module } from '@nestjs/common';
import { Mailer } from './mailer';
import { SmtpConnections } from './smtp-connections';

/** The conversation with the relay of SMTP_URL. */
@Module({ providers: [Mailer, SmtpConnections], exports: [Mailer] })
export class MailModule {}
