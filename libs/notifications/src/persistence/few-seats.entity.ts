import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whether the hosts of an occurrence have been told that few seats are left. */
@Entity('few_seats')
export class FewSeatsEntity {
  @PrimaryColumn({ type: 'uuid' })
  occurrenceId: string;
  @Column({ type: 'boolean' })
  few: boolean;
}
