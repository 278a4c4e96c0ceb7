import type { RouterContextProvider } from 'react-router';
import { read, servicesOf } from '../../graphql/execute.server';
import { wordsOf } from '../gatherings/worded.server';
import { factsOf } from './cadence';
import { dayOf, firstDateFrom } from './days';
import { previewSeries } from './preview.server';
import { NewSeriesPage } from './series-documents.server';
import { runs, usedVenues } from './used-venues.server';
import { signedIn } from './viewer.server';

/** What an empty form begins with: a date, a rhythm and hours that may well be right already. */
export async function beginSeries(context: Readonly<RouterContextProvider>) {
  const { locale, now } = servicesOf(context);
  const page = await read(context, NewSeriesPage, {});
  const { person, clubs } = signedIn(page.viewer, context);
  const hosted = clubs.filter(runs);
  const date = firstDateFrom(dayOf(now, person.homeZone));
  const facts = factsOf(date);
  const when = {
    // The fifth Friday of a month has no "third Friday" to offer: the last one then.
    cadence: facts.nth > 4 ? ('last' as const) : ('nth' as const),
    date,
    timeZone: person.homeZone,
    holidayPolicy: 'NONE' as const,
    clubId: hosted[0]?.club.id ?? '',
  };
  const preview = await previewSeries(context, {
    ...when,
    clubId: when.clubId || undefined,
    start: '07:00',
    end: '08:30',
    ordinal: [],
    monthDays: [],
    month: [],
  });
  return {
    personId: person.id,
    preview,
    defaults: {
      ...when,
      start: '7:00',
      end: '8:30',
      capacity: '24',
      visibility: 'PUBLIC',
      // The editor opens on the rhythm of the chip that stands first.
      freq: 'MONTHLY',
      interval: '1',
      pick: 'nth',
      ordinal: [String(facts.nth > 4 ? -1 : facts.nth)],
      weekday: [facts.weekday],
      ends: 'never',
    },
    clubs: hosted.map(({ club }) => ({ id: club.id, name: wordsOf(club.name, locale) })),
    venues: await usedVenues(context, clubs),
  };
}
