import { useEffect } from 'react';
import { useFetchers, useRevalidator } from 'react-router';
import type { EntryView } from './present.server';

const SYNC_MS = 15_000;
const PREFIX = 'door-';

export const fetcherKey = (personId: string): string => PREFIX + personId;

/** The entries as they will be once everything under way has arrived. */
export function useOptimisticEntries(entries: readonly EntryView[]): EntryView[] {
  const sent = new Map<string, boolean>();
  for (const fetcher of useFetchers()) {
    if (!fetcher.key.startsWith(PREFIX) || !fetcher.formData) continue;
    sent.set(fetcher.key.slice(PREFIX.length), fetcher.formData.get('intent') === 'check-in');
  }
  return entries.map((entry) => {
    const present = sent.get(entry.id);
    if (present === undefined || present === entry.present) return entry;
    return { ...entry, present, time: '' };
  });
}

/** Two helpers at one door see each other's taps: the list is asked for again while the page is looked at. */
export function useDoorSync(): void {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible' && state === 'idle') void revalidate();
    }, SYNC_MS);
    return () => clearInterval(timer);
  }, [revalidate, state]);
}
