import { Injectable } from '@nestjs/common';
import { Occurrences } from '@asaza/gatherings';
import { Database } from '@asaza/platform/database';
import { QuestionAnswerRepository } from '../persistence/question-answer.repository';
import { RsvpRepository } from '../persistence/rsvp.repository';
import { QuestionForms } from './question-forms';

/**
 * Who says yes without the form (one tap, a standing answer) says what they said the last time; of food only
 * what they asked to be kept. An answer that has any of its own is left alone, also one to another question.
 */
@Injectable()
export class ReuseAnswers {
  constructor(
    private readonly database: Database,
    private readonly occurrences: Occurrences,
    private readonly rsvps: RsvpRepository,
    private readonly forms: QuestionForms,
    private readonly answers: QuestionAnswerRepository,
  ) {}

  async execute(rsvpId: string): Promise<void> {
    await this.database.tx(async (tx) => {
      const rsvp = await this.rsvps.byId(tx, rsvpId);
      if (!rsvp || rsvp.seat === 'none' || !rsvp.confirmedAt) return;
      const date = (await this.occurrences.facts(tx, rsvp.occurrenceId))!;
      const [form] = await this.forms.of([date], rsvp.personId, tx);
      if (!form || form.answers.length > 0) return;
      await this.answers.save(tx, rsvpId, form.proposed);
    });
  }
}
