import { Injectable } from '@nestjs/common';
import {
  isUuid,
  notFound,
  invalid,
  ok,
  parseOptionalText,
  refuse,
  unauthenticated,
  type CommonRefusal,
  type Outcome,
  type Viewer,
} from '@asaza/kernel';
import { Database } from '@asaza/platform/database';
import { Outbox } from '@asaza/platform/events';
import { HoldContested } from '../domain/introductions.events';
import { safetyTerms } from '../domain/solicitation';
import { HoldRepository } from '../persistence/hold.repository';

/** Somebody says what they have to say to a hold on them. It can be said anew; the hosts read the last word. */
@Injectable()
export class ContestHold {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly holds: HoldRepository,
  ) {}

  async execute(
    viewer: Viewer | null,
    input: { readonly holdId: string; readonly words: string },
  ): Promise<Outcome<{ holdId: string }, CommonRefusal>> {
    if (!viewer) return refuse(unauthenticated);
    const words = parseOptionalText('words', input.words, safetyTerms.wordsMost);
    if (!words.ok) return words;
    const said = words.value;
    if (said === null) return refuse(invalid('words', 'required'));
    const { holdId } = input;
    if (!isUuid(holdId)) return refuse(notFound('hold'));
    return this.database.tx(async (tx) => {
      const hold = await this.holds.lockById(tx, holdId);
      // What its person has not been told of yet is not there for them.
      if (hold?.personId !== viewer.personId || !hold.toldAt) return refuse(notFound('hold'));
      if (hold.contest === said) return ok({ holdId });
      await this.holds.contest(tx, holdId, said);
      const { clubId, personId } = hold;
      await this.outbox.append(tx, HoldContested, { holdId, clubId, personId });
      return ok({ holdId });
    });
  }
}
