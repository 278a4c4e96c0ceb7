import { useCallback, useEffect, useRef, useState } from 'react';
import { useFetcher } from 'react-router';
import type { SeriesPreview } from './preview.server';

const PAUSE_MS = 250;
const ASKED =
  /^(cadence|date|start|end|more\d|timeZone|holidayPolicy|firstNumber|clubId|skip|freq|interval|pick|weekday|ordinal|monthDays|month|weekStart|ends|until|count|rrule|exceptSeriesId|capacity|venueCapacity)$/;

/**
 * Follows what is typed: asks for the dates a moment after the last change, and knows whether the form
 * has a name and which first date, so that chips and the publish button can say so.
 */
export function useLivePreview(begin: { preview: SeriesPreview; title: string; date: string }) {
  const fetcher = useFetcher<SeriesPreview>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [typed, setTyped] = useState({ title: begin.title, date: begin.date });
  useEffect(() => () => clearTimeout(timer.current), []);
  const { load } = fetcher;
  const follow = useCallback(
    (now: FormData) => {
      const text = (name: string) => now.get(name)?.toString() ?? '';
      setTyped({ title: text('title'), date: text('date') });
      const asked = new URLSearchParams();
      for (const [name, value] of now)
        if (ASKED.test(name) && typeof value === 'string') asked.append(name, value);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void load(`/host/series/preview?${asked}`), PAUSE_MS);
    },
    [load],
  );
  return { follow, preview: fetcher.data ?? begin.preview, ...typed };
}
