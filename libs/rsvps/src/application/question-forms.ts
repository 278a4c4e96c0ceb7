import { Injectable } from '@nestjs/common';
import type { OccurrenceFacts } from '@asaza/gatherings';
import type { Tx } from '@asaza/platform/database';
import { fittingFood } from '../domain/food';
import { isFood, type Question } from '../domain/question';
import type { QuestionAnswer } from '../domain/question-answer';
import {
  QuestionAnswerRepository,
  type StandingAnswer,
} from '../persistence/question-answer.repository';
import { RsvpQueries } from '../persistence/rsvp.queries';
import { Newcomers } from './newcomers';
import { Questions } from './questions';

export type FormDate = Pick<OccurrenceFacts, 'id' | 'seriesId' | 'clubId'>;

/** The questions of a date as they are put to one person. */
export interface QuestionForm {
  readonly date: FormDate;
  readonly questions: readonly Question[];
  /** The date chose from its series' questions. */
  readonly own: boolean;
  /** Whether the person is known: of somebody unknown nobody can tell whether they are a newcomer. */
  readonly known: boolean;
  /** What the person said for this date. */
  readonly answers: readonly StandingAnswer[];
  /** What they would say again: their last answers, and the food that they asked to be kept. */
  readonly proposed: readonly QuestionAnswer[];
  readonly keepsFood: boolean;
  /** How many come with the person: what is asked per head is asked for each. */
  readonly companions: number;
}

/** Forms of one person, or of somebody unknown, for any number of dates: at most seven statements. */
@Injectable()
export class QuestionForms {
  constructor(
    private readonly questions: Questions,
    private readonly newcomers: Newcomers,
    private readonly rsvps: RsvpQueries,
    private readonly answers: QuestionAnswerRepository,
  ) {}

  async of(
    dates: readonly FormDate[],
    personId: string | null,
    tx: Tx | null = null,
  ): Promise<QuestionForm[]> {
    const lists = await this.questions.ofDates(dates, tx);
    const asks = dates.filter((_, n) => lists[n]!.questions.length > 0);
    if (personId === null || asks.length === 0)
      return dates.map((date, n) => ({ ...empty, ...lists[n]!, date, known: false }));
    const clubs = asks.map(({ clubId }) => clubId);
    const newTo = await this.newcomers.newTo(personId, clubs, tx);
    const said = await this.said(asks, personId, tx);
    const again = await this.again(asks, lists, personId, tx);
    return dates.map((date, n) => {
      const { own, questions } = lists[n]!;
      const mine = questions.filter(
        ({ audience }) => audience === 'everybody' || newTo.has(date.clubId),
      );
      return {
        ...{ date, own, known: true, questions: mine },
        answers: said.answers.filter(({ occurrenceId }) => occurrenceId === date.id),
        companions: (said.parties.get(date.id) ?? 1) - 1,
        ...again(date, mine),
      };
    });
  }

  private async said(dates: readonly FormDate[], personId: string, tx: Tx | null) {
    const ids = dates.map(({ id }) => id);
    const rsvps = (await this.rsvps.ofPerson(ids, personId)).map(({ rsvp }) => rsvp);
    const answers = await this.answers.ofRsvps(
      rsvps.map(({ id }) => id),
      tx,
    );
    const dateOf = new Map(rsvps.map(({ id, occurrenceId }) => [id, occurrenceId]));
    return {
      answers: answers.map((answer) => ({ ...answer, occurrenceId: dateOf.get(answer.rsvpId)! })),
      parties: new Map(rsvps.map(({ occurrenceId, party }) => [occurrenceId, party])),
    };
  }

  private async again(
    dates: readonly FormDate[],
    lists: readonly { readonly questions: readonly Question[] }[],
    personId: string,
    tx: Tx | null,
  ) {
    const all = lists.flatMap(({ questions }) => questions);
    const plain = [...new Set(all.filter((one) => !isFood(one)).map(({ id }) => id))];
    const seriesIds = [...new Set(dates.map(({ seriesId }) => seriesId))];
    const last = plain.length === 0 ? [] : await this.answers.lastOf(personId, plain, tx);
    const kept = all.some(isFood)
      ? await this.answers.keptFoods(personId, seriesIds, tx)
      : new Map<string, never>();
    return (date: FormDate, questions: readonly Question[]) => {
      const food = kept.get(date.seriesId);
      const proposed = questions.flatMap((question): QuestionAnswer[] => {
        if (isFood(question) && food?.kind === 'food')
          return [{ questionId: question.id, head: 0, value: fittingFood(question, food) }];
        const found = last.find(({ questionId }) => questionId === question.id);
        return found ? [{ questionId: question.id, head: 0, value: found.value }] : [];
      });
      return { proposed, keepsFood: food !== undefined };
    };
  }
}

const empty = { answers: [], proposed: [], keepsFood: false, companions: 0 };
