import { Injectable } from '@nestjs/common';
import { invalid, ok, refuse, type InvalidInput, type Outcome } from '@asaza/kernel';
import type { OccurrenceFacts } from '@asaza/gatherings';
import type { Tx } from '@asaza/platform/database';
import { tooMany } from '../domain/answer';
import type { AnswerRules } from '../domain/answer-rules';
import type { RawAnswer } from '../domain/question-answer';
import type { AnswerRefused } from '../domain/questions.refusals';
import type { TypedAnswer } from '../domain/typed-answer';
import { QuotaRepository } from '../persistence/quota.repository';
import { QuestionAnswers } from './question-answers';
import { SeatKeeper } from './seat-keeper';

/**
 * What a form says beyond yes, read against what its date lets people say: at once, so that a refusal names
 * the field while all that was typed still stands in it. A plain yes costs no statement.
 */
@Injectable()
export class AnswerForm {
  constructor(
    private readonly keeper: SeatKeeper,
    private readonly questions: QuestionAnswers,
    private readonly quotas: QuotaRepository,
  ) {}

  /** `answers` null: it came without the form, and nothing is demanded. `personId` null: nobody is proven yet. */
  async check(
    tx: Tx,
    occurrence: OccurrenceFacts,
    rules: AnswerRules,
    said: {
      readonly typed: TypedAnswer;
      readonly answers: readonly RawAnswer[] | null;
      readonly personId: string | null;
    },
  ): Promise<Outcome<TypedAnswer, AnswerRefused | InvalidInput>> {
    const { typed, answers, personId } = said;
    const { companions, code } = typed;
    if (tooMany(companions, rules))
      return refuse(invalid('companions', 'too_large', rules.companionsMax));
    if (code !== null && !(await this.isKnown(tx, occurrence, code)))
      return refuse(invalid('code', 'unknown_code'));
    // Who does not come is asked nothing, and who is not sure need not know yet.
    if (answers === null || typed.response === 'declined') return ok(typed);
    const complete = typed.response === 'accepted';
    const checked = await this.questions.check(tx, occurrence, answers, {
      ...{ personId, companions: companions?.length ?? 0, complete },
    });
    return checked.ok ? ok({ ...typed, answers: checked.value }) : checked;
  }

  /** Read without the lock of the book, which others wait for; what it opens is decided under it. */
  private async isKnown(tx: Tx, occurrence: OccurrenceFacts, code: string): Promise<boolean> {
    const { id, seriesId } = occurrence;
    const has = (kept: readonly { readonly code: string | null }[] | undefined) =>
      kept?.some((quota) => quota.code === code) ?? false;
    const ofDate = (await this.quotas.ofDates(tx, [id])).get(id);
    if (ofDate) return has(ofDate);
    if (!has((await this.quotas.ofSeries(tx, [seriesId])).get(seriesId))) return false;
    // A book's first use copies what its series keeps, unless the date is to keep nothing.
    return has((await this.keeper.open(tx, occurrence)).book.quotas);
  }
}
