import type { FormEvent } from 'react';
import { useFetcher } from 'react-router';
import { Icon } from '../../design-system/icon';
import { useText } from '../../i18n/use-text';
import type { FeeView } from './views';
import type { Ticked } from './tick.server';

interface FeeTickProps {
  readonly fee: FeeView;
  readonly personId: string;
  readonly name: string;
  /** Where the door's forms go. */
  readonly action: string;
}

/** The second tap: what is open, received. Beside it, change for a banknote; behind it, the way back. */
export function FeeTick({ fee, personId, name, action }: FeeTickProps) {
  const say = useText();
  const fetcher = useFetcher<Ticked>({ key: `fee-${personId}` });
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const form = new FormData(event.currentTarget, submitter);
    form.set('script', 'on');
    void fetcher.submit(form, { method: 'post', action });
  };
  const busy = fetcher.state !== 'idle';
  const told = busy ? null : fetcher.data;
  const hidden = (
    <>
      <input type="hidden" name="personId" value={personId} />
      <input type="hidden" name="key" value={fee.key} />
    </>
  );
  return (
    <div className="mt-1.5 w-full" aria-busy={busy}>
      {told?.change ? (
        <p role="status" className="num py-1 text-3xl leading-tight font-bold">
          {say('fee.change', { amount: told.change })}
        </p>
      ) : null}
      {told?.note ? (
        <p role="alert" className="text-sm font-bold text-bad">
          {told.note}
        </p>
      ) : null}
      <div className="flex flex-wrap items-center justify-end gap-x-2">
        {fee.state === 'open' ? (
          <>
            <details className="[&[open]]:w-full">
              <summary className="sub tap-link">
                <span className="sr-only">{name} </span>
                {say('fee.withChange')}
              </summary>
              <form
                method="post"
                action={action}
                onSubmit={send}
                className="flex flex-wrap gap-2 py-1"
              >
                {hidden}
                <input type="hidden" name="intent" value="pay" />
                {fee.notes.map((note) => (
                  <button
                    key={note.value}
                    type="submit"
                    name="given"
                    value={note.value}
                    className="btn btn-ghost num"
                  >
                    {note.words}
                  </button>
                ))}
              </form>
            </details>
            <form method="post" action={action} onSubmit={send}>
              {hidden}
              <button
                type="submit"
                name="intent"
                value="pay"
                disabled={busy}
                className="btn btn-ghost num"
              >
                <span className="sr-only">{name} </span>
                <Icon name="wallet" size={18} />
                {say('fee.receive', { amount: fee.openWords })}
              </button>
            </form>
          </>
        ) : (
          <>
            <span className="num text-sm font-bold text-ok">{fee.words}</span>
            {fee.undoId ? (
              <form method="post" action={action} onSubmit={send}>
                {hidden}
                <input type="hidden" name="entryId" value={fee.undoId} />
                <button
                  type="submit"
                  name="intent"
                  value="unpay"
                  className="btn bg-transparent! px-2! text-sm text-ok!"
                >
                  <span className="sr-only">{name} </span>
                  {say('fee.undo')}
                </button>
              </form>
            ) : null}
          </>
        )}
      </div>
    </div>
  );
}
