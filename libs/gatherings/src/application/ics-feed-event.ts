import type { Locale } from '@asaza/kernel';
import type { OccurrenceFacts } from '../domain/occurrence';
import { eventTextOf, type WrittenEvent } from './ics-event';

/** A date in somebody's feed. */
export interface FeedEntry {
  readonly facts: OccurrenceFacts;
  /** The occurrence's page. */
  readonly url: string;
  /** What the feed's own person has there; absent: a feed for everybody. */
  readonly state?: 'held' | 'waiting';
}

// Some thousand feeds' dates, at about a kilobyte each.
const MOST = 8_000;
const kept = new Map<string, { readonly content: string; readonly event: WrittenEvent }>();

/**
 * A VEVENT that is written again only when something in it differs: a feed of hundreds of dates is asked
 * for every hour by everyone who subscribed, and seldom more than one of them has changed.
 */
export function feedEvent(entry: FeedEntry, locale: Locale): WrittenEvent {
  const key = `${entry.facts.id} ${locale} ${entry.state ?? ''}`;
  const content = contentOf(entry);
  const known = kept.get(key);
  kept.delete(key);
  const event = known?.content === content ? known.event : written(entry, locale);
  kept.set(key, { content, event });
  if (kept.size > MOST) kept.delete(kept.keys().next().value ?? '');
  return event;
}

const written = ({ facts, url, state }: FeedEntry, locale: Locale): WrittenEvent =>
  eventTextOf({
    facts,
    url,
    locale,
    waiting: state === 'waiting',
    withOnlineUrl: state === 'held',
  });

/** Everything that the text is made from. Instants as numbers: to write them out would cost as much. */
function contentOf({ facts, url }: FeedEntry): string {
  const times = [facts.startsAt, facts.endsAt, facts.changedAt].map((at) => at.epochMilliseconds);
  const texts = { ...facts, ...WITHOUT_TIMES };
  return JSON.stringify([url, times, texts]);
}

const WITHOUT_TIMES = {
  startsAt: undefined,
  endsAt: undefined,
  changedAt: undefined,
  originalStart: undefined,
  ruleStart: undefined,
  localStart: undefined,
  previousStartsAt: undefined,
};
