import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An address of a club; the ones it had before stay and lead to it. */
@Entity('club_slugs')
export class ClubSlugEntity {
  @PrimaryColumn({ type: 'text' })
  slug: string;
  @Column({ type: 'uuid' })
  clubId: string;
  @Column({ type: 'boolean' })
  current: boolean;
}
