import type { FormEvent } from 'react';
import { useFetcher } from 'react-router';
import { Icon } from '../../design-system/icon';
import { useText } from '../../i18n/use-text';
import type { EntryView } from './present.server';
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
      className={`card flex scroll-mt-24 items-center justify-between gap-3 py-2! pr-2! ${entry.present ? 'card-ok' : ''}`}
    >
      <div className="min-w-0 leading-[1.35]">
        {entry.yomi ? <div className="text-[.7rem] text-muted">{entry.yomi}</div> : null}
        <b>{entry.name}</b> <span className="sub inline-block">{entry.words}</span>
        {fetcher.data?.note && fetcher.state === 'idle' ? (
          <p role="alert" className="text-sm font-bold text-bad">
            {fetcher.data.note}
          </p>
        ) : null}
      </div>
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
    </li>
  );
}
