import { Injectable } from '@nestjs/common';
import {
  invalid,
  ok,
  refuse,
  type InvalidInput,
  type NotFound,
  type Outcome,
  type Unauthenticated,
  type Viewer,
} from '@asaza/kernel';
import { Clubs } from '@asaza/clubs';
import type { OccurrenceFacts } from '@asaza/gatherings';
import { People } from '@asaza/people';
import { Entropy } from '@asaza/platform/clock';
import { Database, type Tx } from '@asaza/platform/database';
import { Due } from '@asaza/platform/events';
import { StandingDue } from '../domain/rsvps.events';
import type { StandingAnswer } from '../domain/standing-answer';
import { StandingAnswerRepository } from '../persistence/standing-answer.repository';
import { StandingHolder, type OfStanding } from './standing-holder';

/**
 * いつも参加する: from now on every date of the series is answered with yes, those that stand already, too,
 * where nothing was said to them. Again it is the same; while it rests it wakes up.
 */
@Injectable()
export class GiveStandingAnswer {
  constructor(
    private readonly database: Database,
    private readonly holder: StandingHolder,
    private readonly clubs: Clubs,
    private readonly people: People,
    private readonly answers: StandingAnswerRepository,
    private readonly entropy: Entropy,
    private readonly due: Due,
  ) {}

  execute(
    viewer: Viewer | null,
    input: OfStanding & { readonly occurrenceId?: string | null },
  ): Promise<Outcome<StandingAnswer, NotFound | Unauthenticated | InvalidInput>> {
    return this.database.tx(async (tx) => {
      if (input.standingAnswerId) {
        const resting = await this.holder.locked(tx, viewer, input);
        if (!resting.ok) return resting;
        return ok(await this.give(tx, resting.value.personId, resting.value));
      }
      const found = await this.holder.atDate(tx, viewer, input);
      if (!found.ok) return found;
      const { personId, at } = found.value;
      // Lists need a name; whoever answered a date has told it.
      const known = (await this.people.namesOf([personId], tx)).get(personId);
      if (!known?.displayName) return refuse(invalid('name', 'required'));
      return ok(await this.give(tx, personId, at));
    });
  }

  /** For a person who is proven, in the transaction of whatever proved them. */
  async give(
    tx: Tx,
    personId: string,
    at: Pick<OccurrenceFacts, 'seriesId' | 'clubId'>,
  ): Promise<StandingAnswer> {
    const { seriesId, clubId } = at;
    await this.clubs.join(tx, clubId, personId);
    const given = await this.answers.give(tx, {
      ...{ id: this.entropy.id(), seriesId, clubId, personId },
    });
    const { now, dates } = await this.holder.ahead(seriesId);
    await this.due.atAll(
      tx,
      StandingDue,
      dates.map(({ id: key }) => ({ key, at: now })),
    );
    return given;
  }
}
