import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Concepts that a person confirmed for one line of theirs, by its words: another line is not meant. */
@Entity('confirmed_concepts')
export class ConfirmedConceptsEntity {
  @PrimaryColumn({ type: 'uuid' })
  personId: string;
  @PrimaryColumn({ type: 'text' })
  field: 'gives' | 'asks';
  @PrimaryColumn({ type: 'text' })
  text: string;
  @Column({ type: 'text', array: true })
  concepts: string[];
}
