import { Injectable } from '@nestjs/common';
import { Clock } from '@asaza/platform/clock';
import { Config } from '@asaza/platform/config';
import type { OutgoingMail } from '@asaza/platform/mail';
import { linksUnder, type Links } from '../domain/links';
import { clubOf, type MailCategory } from '../domain/notice';
import type { Say } from '../domain/say';
import { speak } from '../mails/speak';
import type { Footer } from '../mails/letter';
import { DeliveryRepository, type ClaimedDelivery } from '../persistence/delivery.repository';
import { Letters } from './letters/letters';
import { MailPreferences } from './mail-preferences';

/** A claimed delivery as a mail, ready to be handed over: addresses and tokens exist only from here on. */
@Injectable()
export class WriteMail {
  private readonly links: Links;

  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly letters: Letters,
    private readonly preferences: MailPreferences,
    private readonly deliveries: DeliveryRepository,
  ) {
    this.links = linksUnder(config.publicUrl);
  }

  /** Null when there is nothing (left) to tell, or nowhere to write to. */
  async of(claimed: ClaimedDelivery): Promise<OutgoingMail | null> {
    const { notice_id: id, kind, person_id: personId, subjects, category } = claimed;
    const letter = await this.letters.of({ id, kind, personId, subjects });
    if (!letter) return null;
    const { content, locale, calendars, replyTo, fromName } = letter;
    const stop = category
      ? await this.preferences.tokenOf(personId, category, clubOf(category, subjects))
      : null;
    const say = speak(locale);
    const footer = this.footer(
      say,
      stop && category
        ? { url: this.links.preference(stop), category, club: fromName ?? '' }
        : null,
    );
    // Loading the mail components takes half a second; a process that sends nothing need not wait for it.
    const { writeLetter } = await import('../mails/write-letter');
    const { html, text } = await writeLetter(content, footer, locale);
    const first = claimed.thread
      ? await this.deliveries.firstOfThread(claimed.thread, personId, claimed.id)
      : null;
    return {
      to: letter.to,
      toName: letter.toName,
      subject: content.subject,
      ...{ html, text, calendars, replyTo, fromName },
      language: locale,
      messageId: claimed.message_id,
      references: first ? [first] : [],
      date: await this.clock.now(),
      ...(stop ? { unsubscribeUrl: this.links.oneClick(stop) } : {}),
    };
  }

  /** What stands under every mail; `stop` leads to where its category is stopped. */
  footer(say: Say, stop: { url: string; category: MailCategory; club: string } | null): Footer {
    const { operatorName: operator, operatorEmail } = this.config;
    return {
      operator: say('footer.operator', { operator }),
      contact: { label: say('footer.contact'), url: `mailto:${operatorEmail}` },
      home: { label: say('footer.home'), url: this.links.home() },
      unsubscribe: stop
        ? { label: say(`footer.stop.${stop.category}`, { club: stop.club }), url: stop.url }
        : null,
    };
  }
}
