import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who comes along with an answer, by number from 1; a name is told or not. */
@Entity('companions')
export class CompanionEntity {
  @PrimaryColumn({ type: 'uuid' })
  rsvpId: string;
  @PrimaryColumn({ type: 'smallint' })
  position: number;
  @Column({ type: 'text', nullable: true })
  name: string | null;
  @Column({ type: 'text', nullable: true })
  yomi: string | null;
}
