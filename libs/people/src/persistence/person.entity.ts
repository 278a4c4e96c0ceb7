import type { Locale } from '@asaza/kernel';
import { IdColumn, InstantColumn } from '@asaza/platform/database';
import type { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';

/** A person, with or without an account. Their address is in `contacts` alone. */
@Entity('people')
export class PersonEntity {
  @IdColumn()
  id: string;
  @Column({ type: 'text', nullable: true })
  familyName: string | null;
  @Column({ type: 'text', nullable: true })
  givenName: string | null;
  @Column({ type: 'text', nullable: true })
  familyYomi: string | null;
  @Column({ type: 'text', nullable: true })
  givenYomi: string | null;
  @Column({ type: 'text', nullable: true })
  displayName: string | null;
  @Column({ type: 'text', nullable: true })
  yomi: string | null;
  @Column({ type: 'text', nullable: true })
  pitch: string | null;
  @Column({ type: 'text', array: true, default: () => `'{}'` })
  gives: string[];
  @Column({ type: 'text', array: true, default: () => `'{}'` })
  asks: string[];
  @Column({ type: 'text', array: true, default: () => `'{}'` })
  askWhys: string[];
  @Column({ type: 'text', array: true, default: () => `'{}'` })
  topics: string[];
  @Column({ type: 'text', nullable: true })
  industry: string | null;
  @Column({ type: 'text', array: true, default: () => `'{}'` })
  languages: string[];
  @Column({ type: 'text', nullable: true })
  organisation: string | null;
  @Column({ type: 'text' })
  locale: Locale;
  @Column({ type: 'text', default: 'Asia/Tokyo' })
  homeZone: string;
  @InstantColumn({ nullable: true })
  introductionsConsentedAt: Temporal.Instant | null;
  /** Whom this one has become: the same person under another address. */
  @Column({ type: 'uuid', nullable: true })
  mergedInto: string | null;
  @InstantColumn()
  createdAt: Temporal.Instant;
}
