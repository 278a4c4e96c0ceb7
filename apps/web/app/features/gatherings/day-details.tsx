import { Card } from '../../design-system/card';
import { useText } from '../../i18n/use-text';
import type { OccurrenceView } from './views';

/** What is only for those who come: the way in, whom to call, the online room. Nothing where nothing was given. */
export function DayDetails({ view }: { readonly view: OccurrenceView }) {
  const say = useText();
  if (!view.dayNotes && !view.contact && !view.onlineUrl) return null;
  return (
    <Card labelledBy="day">
      <h2 id="day" className="text-lg">
        {say('day.title')}
      </h2>
      <p className="sub">{say('day.hint')}</p>
      {view.dayNotes ? <p className="mt-2 whitespace-pre-line">{view.dayNotes}</p> : null}
      {view.contact ? (
        <p className="mt-2">
          <b className="block text-sm">{say('day.contact')}</b>
          <span className="whitespace-pre-line">{view.contact}</span>
        </p>
      ) : null}
      {view.onlineUrl ? (
        <a className="btn mt-3 w-full" href={view.onlineUrl} rel="noopener noreferrer">
          {say('ticket.online')}
        </a>
      ) : null}
    </Card>
  );
}
