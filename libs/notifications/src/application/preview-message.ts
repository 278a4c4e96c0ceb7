import { Injectable } from '@nestjs/common';
import {
  ok,
  refuse,
  notFound,
  type CommonRefusal,
  type Locale,
  type Outcome,
  type Viewer,
} from '@asaza/kernel';
import { People } from '@asaza/people';
import { Database } from '@asaza/platform/database';
import type { Message } from '../domain/message';
import { speak } from '../mails/speak';
import { Addressees, type Reach } from './addressees';
import { MessageLetters } from './letters/message-letters';
import { MessageAccess } from './message-access';
import { WriteMail } from './write-mail';

/** A message exactly as it will arrive, and how many it reaches. */
export interface MessagePreview {
  readonly message: Message;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly reach: Reach;
}

/** Made by the lines that make the mail; the host's own name stands for the reader's. */
@Injectable()
export class PreviewMessage {
  constructor(
    private readonly database: Database,
    private readonly access: MessageAccess,
    private readonly addressees: Addressees,
    private readonly letters: MessageLetters,
    private readonly people: People,
    private readonly writeMail: WriteMail,
  ) {}

  async execute(
    viewer: Viewer | null,
    messageId: string,
    locale: Locale,
  ): Promise<Outcome<MessagePreview, CommonRefusal>> {
    const found = await this.database.tx(async (tx) => {
      const seen = await this.access.message(tx, messageId, viewer);
      if (!seen.ok) return seen;
      return ok({
        message: seen.value.message,
        reach: await this.addressees.reach(tx, seen.value.message),
      });
    });
    if (!found.ok) return found;
    const { message, reach } = found.value;
    const person = (await this.people.namesOf([viewer!.personId])).get(viewer!.personId);
    const reader = {
      ...{ locale, name: person?.displayName ?? '', ticketToken: null, before: null },
      part: message.audience === 'waitlist' ? ('waiting' as const) : ('seated' as const),
    };
    const content = await this.letters.content(message, reader);
    if (!content) return refuse(notFound('message'));
    const club = await this.letters.clubName(message, locale);
    const stop = { url: '#', category: 'club_messages' as const, club };
    const footer = this.writeMail.footer(speak(locale), message.kind === 'today' ? null : stop);
    const { writeLetter } = await import('../mails/write-letter');
    const { html, text } = await writeLetter(content, footer, locale);
    return ok({ message, subject: content.subject, html, text, reach });
  }
}
