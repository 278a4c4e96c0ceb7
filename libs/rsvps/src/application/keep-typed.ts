import { Injectable } from '@nestjs/common';
import type { OccurrenceFacts } from '@asaza/gatherings';
import type { Tx } from '@asaza/platform/database';
import type { Rsvp } from '../domain/rsvp';
import { isProvisional } from '../domain/standing';
import type { TypedAnswer } from '../domain/typed-answer';
import { CompanionRepository } from '../persistence/companion.repository';
import { GiveStandingAnswer } from './give-standing-answer';
import { QuestionAnswers } from './question-answers';

/**
 * Writes what a form said beyond the answer itself, once the answer is proven and settled: who comes along,
 * what was said to the questions, and that the person always comes. A plain yes costs no statement.
 */
@Injectable()
export class KeepTyped {
  constructor(
    private readonly companions: CompanionRepository,
    private readonly questions: QuestionAnswers,
    private readonly standing: GiveStandingAnswer,
  ) {}

  async execute(
    tx: Tx,
    date: OccurrenceFacts,
    {
      before,
      after,
      typed,
      overwrites,
    }: {
      readonly before: Rsvp;
      readonly after: Rsvp;
      readonly typed: TypedAnswer;
      /** Whether it was the person who typed; of a proof by mail that is not known, and what stands is left alone. */
      readonly overwrites: boolean;
    },
  ): Promise<void> {
    if (after.response === 'declined') return;
    const placed = hasPlace(before);
    if (!placed) await this.saveParty(tx, before, after, typed.companions);
    const untouched = placed && !overwrites;
    if (untouched) await this.questions.fill(tx, after.id, typed.answers);
    else await this.questions.save(tx, after.id, typed.answers);
    const { answers, keepFood } = typed;
    if (!untouched) await this.questions.keepFood(tx, after.personId, date, answers, keepFood);
    if (typed.always && after.response === 'accepted')
      await this.standing.give(tx, after.personId, date);
  }

  private async saveParty(
    tx: Tx,
    before: Rsvp,
    after: Rsvp,
    companions: TypedAnswer['companions'],
  ): Promise<void> {
    if (companions === null || after.party !== 1 + companions.length) return;
    if (companions.length > 0 || before.party > 1)
      await this.companions.save(tx, after.id, companions);
  }
}

/** A proven yes with a seat, an offer or a place in line. */
const hasPlace = (rsvp: Rsvp): boolean =>
  rsvp.confirmedAt !== null && rsvp.seat !== 'none' && !isProvisional(rsvp);
