import { occasionName, shortWhen, titleOf, type MailOccurrence } from '../occasion';
import type { MailContent } from '../mail-content';
import type { Say } from '../say';
import { fittingSubject } from '../subject';

/** `Fri, Nov 20` of `Fri, Nov 20, 7:00 AM`. */
const dayOf = (when: string): string => when.replace(/,? \d{1,2}:\d\d.*$/, '');

/** Subject, kicker and footer of a mail about one date: `【11/20(金) 7:00】川べり朝食会 — お席が決まりました`. */
export function dated(
  occurrence: MailOccurrence,
  what: string,
  say: Say,
): Pick<MailContent, 'subject' | 'kicker' | 'why'> {
  const when = shortWhen(occurrence, say.locale);
  const title = titleOf(occurrence, say.locale);
  return {
    subject: fittingSubject(
      title,
      (name) => say('subject.dated', { when, name, what }),
      (name) => say('subject.dated', { when: dayOf(when), name, what }),
    ),
    kicker: occasionName(occurrence, say),
    why: say('why.answered', { title }),
  };
}

/** The same of a mail about several dates, by the first of them: `【11/25(水)ほか】川べり朝食会 — 日程が変わりました`. */
export function datedFirst(
  first: MailOccurrence,
  what: string,
  say: Say,
): Pick<MailContent, 'subject' | 'kicker' | 'why'> {
  const title = titleOf(first, say.locale);
  const when = say('series.when', { day: dayOf(shortWhen(first, say.locale)) });
  return {
    subject: fittingSubject(title, (name) => say('subject.dated', { when, name, what })),
    kicker: title,
    why: say('why.answered', { title }),
  };
}

/** A subject that begins with words of its own and ends with the club's name. */
export const named = (
  key: 'speaker.subject' | 'speakerNo.subject' | 'speakerGone.subject' | 'hostNo.subject',
  title: string,
  say: Say,
  values: Readonly<Record<string, string>> = {},
): string => fittingSubject(title, (name) => say(key, { ...values, name }));

/** 山田さん — or nothing, where we do not know a name. */
export const greeting = (name: string, say: Say): readonly string[] =>
  name === '' ? [] : [say('person.greeting', { name })];
