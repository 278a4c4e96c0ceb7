import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Config } from '@asaza/platform/config';
import { Log } from '@asaza/platform/logging';
import { composeMail } from './compose-mail';
import { heldBack, WithheldMail } from './held-back';
import { envelopeAddress, parseSender } from './mail-address';
import { Patience } from './patience';
import type { OutgoingMail } from './outgoing-mail';
import { classify, type SendResult, type SmtpFailure } from './send-result';
import { SmtpConnections, type Line } from './smtp-connections';

/**
 * Longest talk before the hand-over (a delivery is taken up again after 30 s), and longest wait for the
 * relay's answer after it: a relay that scans mails takes its time.
 */
const BEFORE_SECONDS = 25;
export const ANSWER_SECONDS = 60;

/** How far a try has come: before the hand-over everything can be taken back. */
interface Progress {
  asking: Promise<boolean> | undefined;
  handedOver: boolean;
  readonly patience: Patience;
}

interface Envelope {
  readonly from: string;
  readonly to: string;
  readonly size: number;
}

/** Hands one mail to the relay and tells exactly what came of it. Never called inside a transaction. */
@Injectable()
export class Mailer {
  constructor(
    private readonly config: Config,
    private readonly lines: SmtpConnections,
    private readonly log: Log,
  ) {}

  /** Who sends, as the settings say it. */
  get sender(): { readonly name: string; readonly address: string } {
    return parseSender(this.config.mailFrom);
  }

  /** Domain of our Message-IDs: that of the sender's address. */
  get domain(): string {
    return this.sender.address.split('@').at(-1)!;
  }

  /**
   * Sends one mail. `beforeHandoff` is awaited once, just before the last chunk of DATA: false takes the
   * mail back; after true, only the relay's reply tells whether it has it.
   * @throws NotOneAddress when `to` is not one plain address
   */
  async send(mail: OutgoingMail, beforeHandoff: () => Promise<boolean>): Promise<SendResult> {
    const { sender } = this;
    const to = envelopeAddress(mail.to);
    const bytes = await composeMail(mail, sender);
    const progress: Progress = {
      asking: undefined,
      handedOver: false,
      patience: new Patience(),
    };
    const openStream = (): Readable =>
      heldBack(
        bytes,
        () => (progress.asking = beforeHandoff()),
        () => {
          progress.handedOver = true;
          progress.patience.wait(ANSWER_SECONDS);
        },
      );
    const envelope = { from: sender.address, to, size: bytes.length };
    try {
      const response = await this.converse(envelope, openStream, progress);
      return { kind: 'sent', response: response.slice(0, 300) };
    } catch (error) {
      // The callback never outlives this call: what it wrote is written before the caller reads on.
      await progress.asking?.catch(() => undefined);
      if (error instanceof WithheldMail) return { kind: 'withheld' };
      const result = classify(error as SmtpFailure, progress.handedOver, mail.to);
      this.log.info('mail.not_sent', {
        result: result.kind,
        code: 'code' in result ? result.code : null,
        reason: 'reason' in result ? result.reason : null,
      });
      return result;
    } finally {
      progress.patience.end();
    }
  }

  private async converse(
    envelope: Envelope,
    openStream: () => Readable,
    progress: Progress,
  ): Promise<string> {
    const { patience } = progress;
    patience.wait(BEFORE_SECONDS);
    const kept = this.lines.kept();
    if (kept) {
      try {
        return await this.carry(kept, envelope, openStream(), patience);
      } catch (error) {
        // Relays close idle lines: a kept one that fails before anything was decided proves nothing.
        const { responseCode } = error as SmtpFailure;
        const lineOnly = responseCode === undefined || responseCode === 421;
        if (progress.asking !== undefined || !lineOnly) throw error;
      }
    }
    return this.carry(await this.lines.open(), envelope, openStream(), patience);
  }

  private async carry(
    line: Line,
    envelope: Envelope,
    stream: Readable,
    patience: Patience,
  ): Promise<string> {
    const { connection } = line;
    let clear = (): void => undefined;
    try {
      const response = await new Promise<string>((resolve, reject) => {
        const closed = () => reject(new Error('The relay closed the line.'));
        clear = () => {
          connection.off('error', reject).off('end', closed);
        };
        patience.onOver(() => reject(new Error('The relay took too long.')));
        // In this order: an error tells more than the end of the line that follows it, and what the
        // stream throws more than what nodemailer makes of it.
        connection.once('error', reject).once('end', closed);
        stream.once('error', reject);
        connection.send({ ...envelope }, stream, (error, info) =>
          error ? reject(error) : resolve(info?.response ?? ''),
        );
      });
      clear();
      this.lines.keep(line);
      return response;
    } catch (error) {
      clear();
      // Closed, not reset: a line with a half-sent mail must never be finished by the next one.
      connection.close();
      throw error;
    }
  }
}
