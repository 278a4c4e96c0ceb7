import { Injectable } from '@nestjs/common';
import { invalid, ok, refuse, type InvalidInput, type Outcome } from '@asaza/kernel';
import { Occurrences } from '@asaza/gatherings';
import type { Tx } from '@asaza/platform/database';
import type { AnswerPoint } from '../domain/answer-point';
import { parseQuotaCode } from '../domain/quota-rules';
import { QuotaRepository } from '../persistence/quota.repository';
import { BookQuotas } from './book-quotas';
import { SeatKeeper } from './seat-keeper';

/** Whatever hosts keep comes first. */
const AFTER_THE_HOSTS = 100;

/** A guest's listeners have seats kept for them, by a code that comes with the guest's link. */
@Injectable()
export class KeepFanSeats {
  constructor(
    private readonly occurrences: Occurrences,
    private readonly quotas: QuotaRepository,
    private readonly kept: BookQuotas,
    private readonly keeper: SeatKeeper,
  ) {}

  /**
   * Who may do this is decided by the caller, in the same transaction. The same code again changes how many
   * seats there are, never below those taken. Refused, naming `seats`, where there are not so many.
   */
  async execute(
    tx: Tx,
    occurrenceId: string,
    fans: { readonly code: string; readonly seats: number; readonly releases: AnswerPoint },
  ): Promise<Outcome<{ readonly code: string }, InvalidInput>> {
    const code = parseQuotaCode('code', 'code', fans.code);
    if (!code.ok) return code;
    const facts = await this.occurrences.facts(tx, occurrenceId);
    if (!facts) return refuse(invalid('occurrenceId', 'unknown'));
    const { book, quotasAreOwn = false } = await this.keeper.open(tx, facts);
    const rows = (await this.quotas.ofDates(tx, [occurrenceId])).get(occurrenceId) ?? [];
    const others = rows.filter((row) => row.code !== code.value && !row.released);
    const left = book.wanted - others.reduce((sum, row) => sum + row.seats, 0);
    if (!Number.isInteger(fans.seats) || fans.seats < 1)
      return refuse(invalid('seats', 'too_small', 1));
    if (fans.seats > left) return refuse(invalid('seats', 'too_large', Math.max(0, left)));
    const { seats, releases } = fans;
    const rule = { kind: 'code', code: code.value, seats, releases } as const;
    await this.quotas.save(
      tx,
      occurrenceId,
      this.kept.identified([rule], AFTER_THE_HOSTS + rows.length),
      [],
      {
        ...{ origin: 'guest', own: quotasAreOwn },
      },
    );
    await this.kept.expectRelease(tx, facts);
    return ok({ code: code.value! });
  }
}
