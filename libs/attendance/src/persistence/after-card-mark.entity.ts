import { Entity, PrimaryColumn } from 'typeorm';
import type { Mark } from '../domain/after-card';

/** Whom a card names, and as what. */
@Entity('after_card_marks')
export class AfterCardMarkEntity {
  @PrimaryColumn({ type: 'uuid' })
  cardId: string;
  @PrimaryColumn({ type: 'text' })
  mark: Mark;
  @PrimaryColumn({ type: 'uuid' })
  otherId: string;
}
