import { Phrase, useText } from '../../i18n/use-text';
import type { CalendarLinks as Links } from './views';

/** Where one date is put into one's own calendar: a file for the programs of the device, two on the web. */
export function CalendarLine({ links }: { readonly links: Links }) {
  const say = useText();
  return (
    <div className="sub">
      {say('occurrence.calendarShort')}
      {targets(links, say).map(({ label, ...link }) => (
        <a key={label} className="ml-3 inline-block" {...link}>
          {label}
        </a>
      ))}
    </div>
  );
}

/** The same as buttons, where the date is sure. */
export function CalendarButtons({ links }: { readonly links: Links }) {
  const say = useText();
  return (
    <div role="group" aria-label={say('occurrence.calendar')} className="mt-3">
      <p className="sub mb-1" aria-hidden="true">
        {say('occurrence.calendar')}
      </p>
      <div className="flex flex-wrap gap-2">
        {targets(links, say).map(({ label, ...link }) => (
          <a key={label} className="btn btn-ghost flex-auto px-2! text-sm!" {...link}>
            <Phrase>{label}</Phrase>
          </a>
        ))}
      </div>
    </div>
  );
}

const targets = (links: Links, say: ReturnType<typeof useText>) => [
  ...(links.file ? [{ label: say('calendar.file'), href: links.file }] : []),
  { label: say('calendar.google'), href: links.google, rel: 'noopener noreferrer' },
  { label: say('calendar.outlook'), href: links.outlook, rel: 'noopener noreferrer' },
];
