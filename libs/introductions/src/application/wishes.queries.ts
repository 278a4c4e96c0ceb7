import { Injectable } from '@nestjs/common';
import {
  invalid,
  ok,
  parseLine,
  refuse,
  unauthenticated,
  type CommonRefusal,
  type Outcome,
  type Viewer,
} from '@asaza/kernel';
import { PROFILE_LIMITS } from '@asaza/people';
import type { Temporal } from '@asaza/recurrence';
import { Clock } from '@asaza/platform/clock';
import {
  chipOf,
  proposeConcepts,
  type ConceptChip,
  type ProposedConcepts,
} from '../domain/chosen-concepts';
import { knownConcepts } from '../domain/known-concepts';
import { isPaused, USUAL_WISHES, type Wishes } from '../domain/wishes';
import { ClubConceptRepository } from '../persistence/club-concept.repository';
import { WishesRepository } from '../persistence/wishes.repository';

/** A person's own wishes, as they count now. */
export interface OwnWishes extends Wishes {
  readonly monthLeft: number | null;
  readonly confirmed: readonly ConfirmedLine[];
}

export interface ConfirmedLine {
  readonly field: 'gives' | 'asks';
  readonly text: string;
  readonly concepts: readonly ConceptChip[];
}

/** As many lines as a profile can have. */
const MOST_TEXTS = PROFILE_LIMITS.gives.lines + PROFILE_LIMITS.asks.lines;

/** What a person wishes, and what the words of their lines may mean. */
@Injectable()
export class WishesQueries {
  constructor(
    private readonly clock: Clock,
    private readonly wishes: WishesRepository,
    private readonly clubConcepts: ClubConceptRepository,
  ) {}

  /** For the person themselves. */
  async own(personId: string): Promise<OwnWishes> {
    const wishes = (await this.wishes.of(null, [personId])).get(personId) ?? USUAL_WISHES;
    const standing = (await this.wishes.standing(null, [personId])).get(personId);
    const { table } = await this.known(personId);
    const chosen = (await this.wishes.conceptsOf(null, [personId])).get(personId) ?? [];
    const confirmed = chosen.map(({ field, text, concepts }) => ({
      ...{ field, text },
      concepts: concepts.flatMap((id) => (table[id] ? [chipOf(id, table[id])] : [])),
    }));
    const paused = isPaused(wishes, await this.clock.now());
    const pausedUntil: Temporal.Instant | null = paused ? wishes.pausedUntil : null;
    return {
      ...wishes,
      ...{ paused, pausedUntil, monthLeft: standing?.monthLeft ?? null, confirmed },
    };
  }

  /** Chips for each text, in the order given. Says nothing about anybody. */
  async propose(
    viewer: Viewer | null,
    texts: readonly string[],
  ): Promise<Outcome<ProposedConcepts[], CommonRefusal>> {
    if (!viewer) return refuse(unauthenticated);
    if (texts.length > MOST_TEXTS) return refuse(invalid('texts', 'too_many', MOST_TEXTS));
    for (const [place, text] of texts.entries()) {
      const line = parseLine(`texts.${place}`, text, PROFILE_LIMITS.asks.characters);
      if (!line.ok) return line;
    }
    const known = await this.known(viewer.personId);
    return ok(texts.map((text) => proposeConcepts(text, known)));
  }

  private async known(personId: string) {
    return knownConcepts(await this.clubConcepts.ofPerson(null, personId));
  }
}
