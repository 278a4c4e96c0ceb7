import { Injectable } from '@nestjs/common';
import { ok, type InvalidInput, type Outcome } from '@asaza/kernel';
import { Clock } from '@asaza/platform/clock';
import type { Tx } from '@asaza/platform/database';
import { Outbox } from '@asaza/platform/events';
import { ProfileUpdated } from '../domain/people.events';
import { applyProfile, parseProfile, type ProfileInput } from '../domain/profile-patch';
import { PersonRepository } from '../persistence/person.repository';

/** The person says yes to being introduced where they proved by a mailed link who they are. */
@Injectable()
export class AcceptIntroductions {
  constructor(
    private readonly people: PersonRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /**
   * Their yes, with one more line to give and to ask where typed. Refusals name `gives.0` or `asks.0`, the
   * lines typed here; a list that is full keeps what stands in it.
   */
  async execute(
    tx: Tx,
    personId: string,
    typed: { readonly give: string | null; readonly ask: string | null },
  ): Promise<Outcome<null, InvalidInput>> {
    const lines = parseProfile({ gives: lineOf(typed.give), asks: lineOf(typed.ask) });
    if (!lines.ok) return lines;
    const before = await this.people.forUpdate(tx, personId);
    if (!before) return ok(null);
    const input: ProfileInput = { introductionsConsent: true };
    const more = {
      ...input,
      gives: [...before.gives, ...(lines.value.gives ?? [])],
      asks: [...before.asks, ...(lines.value.asks ?? [])],
    };
    const patch = [more, input].map(parseProfile).find((parsed) => parsed.ok);
    if (!patch?.ok) throw new Error('A yes alone is a change that a profile takes.');
    const after = applyProfile(before, patch.value, await this.clock.now());
    if (!after.ok) return after;
    await this.people.update(tx, personId, after.value);
    await this.outbox.append(tx, ProfileUpdated, { personId });
    return ok(null);
  }
}

const lineOf = (text: string | null): string[] => (text === null ? [] : [text]);
