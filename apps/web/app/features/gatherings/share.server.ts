import type { Say } from '../../i18n/messages';
import type { OccurrenceView } from './views';

export interface ShareText {
  readonly id: 'line' | 'mail' | 'x';
  readonly text: string;
  /** Opens the text in the network or the mail program; a link, followed only when pressed. */
  readonly href: string;
}

/** A post on X counts 280: a Japanese character two, a link 23. */
const X_LINE_MOST = 80;

/** Ready texts for LINE, mail and X: never the number of seats left, which is wrong an hour later. */
export function shareTexts(view: OccurrenceView, url: string, say: Say): ShareText[] {
  const guests = view.guests.map(({ name }) => say('common.san', { name }));
  const values = {
    title: view.title,
    when: say('share.when', { when: view.when, zone: view.zone }),
    date: view.moment,
    place: view.venue?.name ?? say('occurrence.noVenue'),
    line: [view.line, ...guests].filter(Boolean).join(say('common.dot')),
    url,
  };
  const line = say('share.text.line', values).replace(/\n{2,}/g, '\n');
  const mail = say('share.text.mail', values).replace(/\n{3,}/g, '\n\n');
  const post = say('share.text.x', { ...values, line: values.line.slice(0, X_LINE_MOST) }).replace(
    /\n{2,}/g,
    '\n',
  );
  const subject = say('share.text.mailSubject', values);
  return [
    { id: 'line', text: line, href: `https://line.me/R/share?text=${encodeURIComponent(line)}` },
    {
      id: 'mail',
      text: mail,
      href: `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(mail)}`,
    },
    { id: 'x', text: post, href: `https://x.com/intent/post?text=${encodeURIComponent(post)}` },
  ];
}
