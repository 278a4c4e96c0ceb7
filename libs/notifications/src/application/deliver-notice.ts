import { Injectable } from '@nestjs/common';
import { Contacts } from '@asaza/people';
import { Clock, Entropy } from '@asaza/platform/clock';
import { Database } from '@asaza/platform/database';
import { Due } from '@asaza/platform/events';
import { Log } from '@asaza/platform/logging';
import { ANSWER_SECONDS, Mailer, NotOneAddress } from '@asaza/platform/mail';
import { settle, type Settlement, type TryResult } from '../domain/delivery';
import { DeliveryDue } from '../domain/notifications.events';
import { DeliveryRepository, type ClaimedDelivery } from '../persistence/delivery.repository';
import { WriteMail } from './write-mail';

/** When a hand-over without an answer is given up. Longer than any conversation lasts. */
const LOST_AFTER_SECONDS = ANSWER_SECONDS + 10;

/** One try at one delivery. May be called by several workers at once and again after a crash at any line. */
@Injectable()
export class DeliverNotice {
  constructor(
    private readonly database: Database,
    private readonly deliveries: DeliveryRepository,
    private readonly due: Due,
    private readonly writeMail: WriteMail,
    private readonly mailer: Mailer,
    private readonly contacts: Contacts,
    private readonly clock: Clock,
    private readonly entropy: Entropy,
    private readonly log: Log,
  ) {}

  async execute(deliveryId: string): Promise<void> {
    const claimed = await this.deliveries.claim(deliveryId);
    if (!claimed) return this.lookAfter(deliveryId);
    const result = claimed.may ? await this.attempt(claimed) : ({ kind: 'withheld' } as const);
    const jitter = parseInt(this.entropy.hex(1), 16) / 255;
    await this.conclude(claimed, settle(result, claimed.attempt, claimed.seconds_left, jitter));
  }

  /** Everything that goes wrong on our own side is temporary: it is tried again until the deadline. */
  private async attempt(claimed: ClaimedDelivery): Promise<TryResult> {
    try {
      const mail = await this.writeMail.of(claimed);
      if (!mail) return { kind: 'withheld' };
      return await this.mailer.send(mail, () =>
        this.deliveries.handOver(claimed.id, claimed.attempt),
      );
    } catch (error) {
      const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      if (error instanceof NotOneAddress)
        return { kind: 'permanent', code: 0, reason, address: true };
      this.log.error('delivery.not_written', { delivery: claimed.id, kind: claimed.kind, reason });
      return { kind: 'temporary', code: null, reason };
    }
  }

  private async conclude(claimed: ClaimedDelivery, settlement: Settlement): Promise<void> {
    const { state, reason } = settlement;
    const mine = await this.keep(claimed, settlement);
    // Lost to another worker, which will tell.
    if (!mine) return;
    const facts = { delivery: claimed.id, kind: claimed.kind, state, attempt: claimed.attempt };
    if (state === 'failed' || state === 'uncertain')
      this.log.warn('delivery.troubled', { ...facts, reason });
    else this.log.info('delivery.settled', facts);
  }

  /** Writes the result with what follows from it; false when the try is another worker's by now. */
  private async keep(claimed: ClaimedDelivery, settlement: Settlement): Promise<boolean> {
    const { state, reason } = settlement;
    if (state !== 'pending' && !settlement.stopAddress)
      return this.deliveries.settle(null, claimed, state, reason);
    const now = await this.clock.now();
    return this.database.tx(async (tx) => {
      if (!(await this.deliveries.settle(tx, claimed, state, reason))) return false;
      if (settlement.state === 'pending') {
        const at = now.add({ seconds: settlement.afterSeconds });
        await this.due.at(tx, DeliveryDue, claimed.id, at);
      } else await this.contacts.stop(tx, claimed.person_id, reason ?? 'refused');
      return true;
    });
  }

  /** Not to be claimed: settled, or handed over by a worker that may still be waiting for the answer. */
  private async lookAfter(deliveryId: string): Promise<void> {
    const now = await this.clock.now();
    const lost = await this.database.tx(async (tx) => {
      const found = await this.deliveries.standing(tx, deliveryId);
      if (found?.state !== 'handoff') return false;
      if (found.seconds < LOST_AFTER_SECONDS) {
        const wait = Math.ceil(LOST_AFTER_SECONDS - found.seconds);
        await this.due.at(tx, DeliveryDue, deliveryId, now.add({ seconds: wait }));
        return false;
      }
      const delivery = { id: deliveryId, attempt: found.attempt };
      return this.deliveries.settle(
        tx,
        delivery,
        'uncertain',
        'the worker ended after the hand-over',
      );
    });
    if (lost) this.log.warn('delivery.troubled', { delivery: deliveryId, state: 'uncertain' });
  }
}
