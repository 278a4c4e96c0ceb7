import { Injectable } from '@nestjs/common';
import {
  forbidden,
  invalid,
  isUuid,
  notFound,
  ok,
  refuse,
  unauthenticated,
  type CommonRefusal,
  type InvalidInput,
  type Outcome,
  type Refusal,
  type Viewer,
} from '@asaza/kernel';
import { canHost, canSee, Clubs } from '@asaza/clubs';
import { Entropy } from '@asaza/platform/clock';
import { Database, type Tx } from '@asaza/platform/database';
import { CLUB_WORD_LIMITS, parseClubWords, type ClubWords } from '../domain/club-words';
import { clubConceptExists, type ClubConceptExists } from '../domain/introductions.refusals';
import { ClubConceptRepository } from '../persistence/club-concept.repository';

/** Hosts add words of their club to those that gives and asks are found by, or take one away. */
@Injectable()
export class ChangeClubWords {
  constructor(
    private readonly database: Database,
    private readonly entropy: Entropy,
    private readonly clubs: Clubs,
    private readonly concepts: ClubConceptRepository,
  ) {}

  async add(
    viewer: Viewer | null,
    input: ClubWords & { readonly clubId: string },
  ): Promise<Outcome<{ clubId: string }, CommonRefusal | ClubConceptExists>> {
    const words = parseClubWords(input);
    return this.asHost<InvalidInput | ClubConceptExists>(viewer, input.clubId, async (tx, host) => {
      if (!words.ok) return words;
      const { clubId } = input;
      const most = CLUB_WORD_LIMITS.concepts;
      if ((await this.concepts.ofClub(tx, clubId)).length >= most)
        return refuse(invalid('ja', 'too_many', most));
      const [ja, en] = [words.value.ja.join('、'), words.value.en.join(', ')];
      const row = { id: this.entropy.id(), clubId, ja, en, addedBy: host.personId };
      return (await this.concepts.add(tx, row)) ? ok({ clubId }) : refuse(clubConceptExists);
    });
  }

  /** What members confirmed by it is read from their words again. */
  remove(
    viewer: Viewer | null,
    input: { readonly clubId: string; readonly conceptId: string },
  ): Promise<Outcome<{ clubId: string }, CommonRefusal>> {
    const { clubId, conceptId } = input;
    return this.asHost(viewer, clubId, async (tx) =>
      (await this.concepts.remove(tx, clubId, conceptId))
        ? ok({ clubId })
        : refuse(notFound('concept')),
    );
  }

  private async asHost<Refused extends Refusal>(
    viewer: Viewer | null,
    clubId: string,
    work: (tx: Tx, host: Viewer) => Promise<Outcome<{ clubId: string }, Refused>>,
  ): Promise<Outcome<{ clubId: string }, CommonRefusal | Refused>> {
    if (!viewer) return refuse(unauthenticated);
    if (!isUuid(clubId)) return refuse(notFound('club'));
    return this.database.tx(async (tx) => {
      const [club] = await this.clubs.byIds([clubId], tx);
      const role = await this.clubs.roleOf(tx, clubId, viewer.personId);
      if (!club || !canSee(club.visibility, role)) return refuse(notFound('club'));
      return canHost(role) ? work(tx, viewer) : refuse(forbidden);
    });
  }
}
