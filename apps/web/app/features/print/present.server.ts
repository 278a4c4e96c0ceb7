import type { LoaderFunctionArgs } from 'react-router';
import { notFound, read, servicesOf } from '../../graphql/execute.server';
import { sayIn } from '../../i18n/catalogues.server';
import { presentFee } from '../fees/present.server';
import { titleOf } from '../gatherings/present.server';
import { clockOf } from '../gatherings/time.server';
import { wordsOf } from '../gatherings/worded.server';
import { visitWords } from '../host/people.server';
import { INDEX } from '../door/present.server';
import { PrintPage } from './documents.server';

/** Everybody of the list by reading, あ to わ, for paper. */
export async function printed({ context, params }: LoaderFunctionArgs) {
  const { locale } = servicesOf(context);
  const say = sayIn(locale);
  const { occurrence } = await read(context, PrintPage, { id: params.id ?? '' });
  if (!occurrence?.viewerCanHelp) throw notFound();
  const clock = clockOf(locale, occurrence.timeZone, say);
  const people = occurrence.door.entries.map((entry) => {
    const fee = presentFee(entry.fee, entry.personId, { locale, say, clock });
    return {
      id: entry.personId,
      name: entry.name,
      yomi: entry.yomi && entry.yomi !== entry.name ? entry.yomi : null,
      index: entry.index,
      party: entry.party.flatMap(({ name, yomi }) =>
        name ? [{ name, yomi: yomi && yomi !== name ? yomi : null }] : [],
      ),
      words: [
        entry.speaker
          ? say('occurrence.guest')
          : visitWords(entry.firstTime ? 1 : entry.visit, say),
        entry.companions > 0 ? say('crowd.companions', { count: entry.companions }) : '',
      ]
        .filter(Boolean)
        .join(say('common.dot')),
      fee: fee ? (fee.state === 'open' ? fee.openWords : fee.words) : '',
    };
  });
  return {
    id: occurrence.id,
    club: wordsOf(occurrence.club.name, locale),
    title: titleOf(occurrence, locale, say),
    number: say('occurrence.number', { number: occurrence.number }),
    when: clock.span(occurrence.startsAt, occurrence.endsAt),
    venue: occurrence.venue?.name ?? '',
    fees: people.some(({ fee }) => fee !== ''),
    rows: INDEX.map((index) => ({
      index,
      people: people.filter((person) => person.index === index),
    })).filter((row) => row.people.length > 0),
    people: INDEX.flatMap((index) => people.filter((person) => person.index === index)),
  };
}
