import { Injectable } from '@nestjs/common';
import type { OccurrenceFacts } from '@asaza/gatherings';
import { Clock } from '@asaza/platform/clock';
import { Temporal } from '@asaza/recurrence';
import { kitchenOrder, type Eater, type KitchenOrder } from '../domain/kitchen';
import { isFood, type Question } from '../domain/question';
import { KitchenRepository, type SeatedParty } from '../persistence/kitchen.repository';
import { KitchenDeadlines } from './kitchen-deadlines';
import { Questions } from './questions';

/** The kitchen's order of a date, as its hosts and helpers read it. */
export interface KitchenView {
  readonly food: Question;
  readonly order: KitchenOrder;
  readonly eaters: readonly Eater[];
  readonly deadline: Temporal.Instant | null;
  /** The deadline is over: the kitchen may know already. */
  readonly deadlinePassed: boolean;
}

/** Dishes and allergies of everybody with a firm seat. Says nothing about who may read it. */
@Injectable()
export class Kitchen {
  constructor(
    private readonly clock: Clock,
    private readonly deadlines: KitchenDeadlines,
    private readonly questions: Questions,
    private readonly repository: KitchenRepository,
  ) {}

  /** null where the date asks nothing about food. */
  async of(date: OccurrenceFacts): Promise<KitchenView | null> {
    const food = (await this.questions.ofDate(date)).questions.find(isFood);
    if (!food) return null;
    const eaters = (await this.repository.parties(date.id)).flatMap(eatersOf);
    const deadline = await this.deadlines.of(date);
    const now = await this.clock.now();
    const deadlinePassed = deadline !== null && Temporal.Instant.compare(deadline, now) <= 0;
    return { food, eaters, deadline, deadlinePassed, order: kitchenOrder(food, eaters) };
  }
}

const eatersOf = ({ name, companions, foods }: SeatedParty): Eater[] =>
  Array.from({ length: companions + 1 }, (_, head) => ({
    ...{ name, companion: head > 0, food: foods.get(head) ?? null },
  }));
