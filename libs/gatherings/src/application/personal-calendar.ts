import { Injectable } from '@nestjs/common';
import type { Locale } from '@asaza/kernel';
import { Config } from '@asaza/platform/config';
import type { OccurrenceFacts } from '../domain/occurrence';
import { feedFile, type CalendarFeed } from './calendar-feed';
import { feedOf } from './ics-of';

/** A date of somebody's own calendar: a seat that they hold, or one that they wait for. */
export interface PersonalEntry {
  readonly facts: OccurrenceFacts;
  readonly state: 'held' | 'waiting';
}

/** The feed of one person's dates. Who may read it is decided by whoever asks for it. */
@Injectable()
export class PersonalCalendar {
  constructor(private readonly config: Config) {}

  /** Held seats are CONFIRMED and carry the online link; waiting is TENTATIVE, and says so. */
  of(entries: readonly PersonalEntry[], name: string, locale: Locale): CalendarFeed {
    const occurrences = entries.map(({ facts, state }) => ({
      facts,
      state,
      url: `${this.config.publicUrl}/e/${facts.slug}`,
    }));
    return feedFile(feedOf({ name, locale, occurrences }), 'asaza.ics');
  }
}
