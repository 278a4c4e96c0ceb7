import type { FormEvent } from 'react';
import { useFetcher } from 'react-router';
import { Icon } from '../../design-system/icon';
import { useText } from '../../i18n/use-text';
import type { EntryView } from './present.server';
import { FeeTick } from '../fees/fee-tick';
import { fetcherKey } from './use-door';

/** One name: reading, how many times they came, and one tap. */
export function DoorRow({ entry, action }: { readonly entry: EntryView; readonly action: string }) {
  const say = useText();
  const fetcher = useFetcher<{ readonly note: string | null }>({ key: fetcherKey(entry.id) });
  const intent = entry.present ? 'undo' : 'check-in';
  const send = (event: FormEvent) => {
    event.preventDefault();
    void fetcher.submit({ intent, personId: entry.id, script: 'on' }, { method: 'post', action });
  };
  return (
    <li
      id={`p-${entry.id}`}
      className={`card flex scroll-mt-24 flex-wrap items-center justify-between gap-x-3 py-2! pr-2! ${entry.present ? 'card-ok' : ''}`}
    >
      <div className="min-w-0 flex-1 leading-[1.35]">
        {entry.yomi ? <div className="text-[.7rem] text-muted">{entry.yomi}</div> : null}
        <b>{entry.name}</b> <span className="sub inline-block">{entry.words}</span>
        {entry.excused && !entry.present ? (
          <b className="sub inline-block">{say('door.excuse')}</b>
        ) : null}
        {fetcher.data?.note && fetcher.state === 'idle' ? (
          <p role="alert" className="text-sm font-bold text-bad">
            {fetcher.data.note}
          </p>
        ) : null}
      </div>
      {entry.present ? null : <Excuse entry={entry} action={action} />}
      <form method="post" action={action} onSubmit={send} className="flex-none">
        <input type="hidden" name="personId" value={entry.id} />
        <button
          type="submit"
          name="intent"
          value={intent}
          className={entry.present ? 'btn bg-transparent! px-2! text-ok!' : 'btn min-w-[5.5rem]'}
        >
          <span className="sr-only">{entry.name} </span>
          {entry.present ? (
            <>
              <Icon name="check" size={18} />
              {entry.time ? <span className="num">{entry.time}</span> : null}
              <span className="text-sm">{say('door.undo')}</span>
            </>
          ) : (
            say('door.checkIn')
          )}
        </button>
      </form>
      {entry.fee ? (
        <FeeTick fee={entry.fee} personId={entry.id} name={entry.name} action={action} />
      ) : null}
    </li>
  );
}

/** What is seldom needed stands behind three dots, so that a row is as low as a name and a button. */
function Excuse({ entry, action }: { readonly entry: EntryView; readonly action: string }) {
  const say = useText();
  return (
    <details className="relative flex-none">
      <summary className="grid size-12 cursor-pointer list-none place-items-center rounded-s text-text [&::-webkit-details-marker]:hidden">
        <span className="sr-only">{say('door.more', { name: entry.name })}</span>
        <Icon name="more" size={22} />
      </summary>
      <form
        method="post"
        action={action}
        className="card absolute top-full right-0 z-10 p-1! whitespace-nowrap shadow-lg"
      >
        <input type="hidden" name="personId" value={entry.id} />
        <button
          type="submit"
          name="intent"
          value={entry.excused ? 'unexcuse' : 'excuse'}
          className="btn btn-ghost border-transparent!"
        >
          <span className="sr-only">{entry.name} </span>
          {say(entry.excused ? 'door.unexcuse' : 'door.excuse')}
        </button>
      </form>
    </details>
  );
}
