import { Injectable } from '@nestjs/common';
import type { OccurrenceFacts } from '@asaza/gatherings';
import type { Tx } from '@asaza/platform/database';
import { chosenOf, type Question } from '../domain/question';
import { QuestionRepository } from '../persistence/question.repository';

/** The questions of a series, in their order. */
export interface QuestionList {
  readonly seriesId: string;
  /** Counts saves; sent back with a change. */
  readonly version: number;
  readonly questions: readonly Question[];
}

/** What one date asks. */
export interface DateQuestions {
  readonly questions: readonly Question[];
  /** The date chose from the series' questions. */
  readonly own: boolean;
}

type OfSeries = Pick<OccurrenceFacts, 'id' | 'seriesId'>;

/** What is asked of those who answer. Says nothing about who may see it: whoever sees the date may. */
@Injectable()
export class Questions {
  constructor(private readonly repository: QuestionRepository) {}

  /** In the order given, two statements for any number of them. */
  async lists(seriesIds: readonly string[], tx: Tx | null = null): Promise<QuestionList[]> {
    const versions = await this.repository.versionsOf(seriesIds, tx);
    const all = await this.repository.askedBy(seriesIds, tx);
    return seriesIds.map((seriesId) => ({
      seriesId,
      version: versions.get(seriesId) ?? 0,
      questions: all.filter((question) => question.seriesId === seriesId),
    }));
  }

  /** In the order given, two statements for any number of them. */
  async ofDates(dates: readonly OfSeries[], tx: Tx | null = null): Promise<DateQuestions[]> {
    const seriesIds = [...new Set(dates.map(({ seriesId }) => seriesId))];
    const all = await this.repository.askedBy(seriesIds, tx);
    const chosen =
      all.length === 0
        ? new Map<string, string[]>()
        : await this.repository.choicesOf(
            dates.map(({ id }) => id),
            tx,
          );
    return dates.map(({ id, seriesId }) => ({
      questions: chosenOf(
        all.filter((question) => question.seriesId === seriesId),
        chosen.get(id) ?? null,
      ),
      own: chosen.has(id),
    }));
  }

  async ofDate(date: OfSeries, tx: Tx | null = null): Promise<DateQuestions> {
    return (await this.ofDates([date], tx))[0]!;
  }
}
