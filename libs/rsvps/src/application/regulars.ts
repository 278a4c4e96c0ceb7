import { Injectable } from '@nestjs/common';
import { isRegular } from '../domain/club-standing';
import { ClubStandings } from './club-standings';
import { StandingAnswers } from './standing-answers';

/** Whoever needs no more than a line: they always come to the series, or have come to the club often. */
@Injectable()
export class Regulars {
  constructor(
    private readonly answers: StandingAnswers,
    private readonly standings: ClubStandings,
  ) {}

  async at(occurrenceId: string, clubId: string, personId: string): Promise<boolean> {
    if ((await this.answers.at(null, occurrenceId)).has(personId)) return true;
    return isRegular((await this.standings.of(null, clubId, [personId])).get(personId)!);
  }
}
