import { Injectable } from '@nestjs/common';
import { isUuid, type Outcome } from '@asaza/kernel';
import type { Tx } from '@asaza/platform/database';
import { parseAnswers, type QuestionAnswer, type RawAnswer } from '../domain/question-answer';
import { isFood, type Question } from '../domain/question';
import type { AnswerRefused } from '../domain/questions.refusals';
import { QuestionAnswerRepository } from '../persistence/question-answer.repository';
import { QuestionRepository } from '../persistence/question.repository';
import { Newcomers } from './newcomers';
import type { FormDate } from './question-forms';
import { Questions } from './questions';

/** Answers to what a date asks: read against its questions, written with the answer they belong to. */
@Injectable()
export class QuestionAnswers {
  constructor(
    private readonly questions: Questions,
    private readonly newcomers: Newcomers,
    private readonly repository: QuestionRepository,
    private readonly answers: QuestionAnswerRepository,
  ) {}

  /**
   * Reads what was typed against what the date asks. `personId` null: nobody is known yet. `complete`: it came
   * from the form, so what is required must be there; without the form (one tap, a host's hand) nothing is.
   */
  async check(
    tx: Tx | null,
    date: FormDate,
    raw: readonly RawAnswer[],
    about: {
      readonly personId: string | null;
      readonly companions: number;
      readonly complete: boolean;
    },
  ): Promise<Outcome<QuestionAnswer[], AnswerRefused>> {
    const { questions } = await this.questions.ofDate(date, tx);
    const { personId, companions, complete } = about;
    const regular = complete && personId !== null && !(await this.isNew(date, personId, tx));
    // A regular's answer to what only newcomers are asked is taken, not demanded.
    const asked = questions.map((one) =>
      regular && one.audience === 'newcomers' ? { ...one, required: false } : one,
    );
    const strange = raw.map(({ questionId }) => questionId).filter((id) => !has(questions, id));
    const known =
      strange.length === 0 ? [] : await this.repository.byIds(strange.filter(isUuid), tx);
    const gone = known.filter(({ seriesId }) => seriesId === date.seriesId);
    return parseAnswers(raw, { asked, gone, companions, complete, stranger: personId === null });
  }

  /** Writes what `check` read; answers to other questions stay. */
  save(tx: Tx, rsvpId: string, answers: readonly QuestionAnswer[]): Promise<void> {
    return this.answers.save(tx, rsvpId, answers);
  }

  /** The same, but what the person said before stays said. */
  async fill(tx: Tx, rsvpId: string, answers: readonly QuestionAnswer[]): Promise<void> {
    if (answers.length === 0) return;
    const said = await this.answers.ofRsvps([rsvpId], tx);
    const isSaid = ({ questionId, head }: QuestionAnswer) =>
      said.some((one) => one.questionId === questionId && one.head === head);
    await this.answers.save(
      tx,
      rsvpId,
      answers.filter((answer) => !isSaid(answer)),
    );
  }

  /** Kept for the next time only by the person's own tick; of companions nothing is kept. */
  async keepFood(
    tx: Tx,
    personId: string,
    { seriesId }: Pick<FormDate, 'seriesId'>,
    answers: readonly QuestionAnswer[],
    wanted: boolean | null,
  ): Promise<void> {
    if (wanted === false) return this.answers.forgetFood(tx, personId, seriesId);
    if (wanted === null) return;
    const food = (await this.repository.askedBy([seriesId], tx)).find(isFood);
    const own = answers.find(({ questionId, head }) => questionId === food?.id && head === 0);
    if (own?.value) await this.answers.keepFood(tx, personId, seriesId, own.value);
  }

  private async isNew({ clubId }: FormDate, personId: string, tx: Tx | null): Promise<boolean> {
    return (await this.newcomers.newTo(personId, [clubId], tx)).has(clubId);
  }
}

const has = (questions: readonly Question[], id: string): boolean =>
  questions.some((question) => question.id === id);
