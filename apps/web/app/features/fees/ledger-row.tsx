import { Form } from 'react-router';
import { SubmitButton } from '../../design-system/button';
import { useText } from '../../i18n/use-text';
import type { LedgerPerson } from './ledger.server';

interface LedgerRowProps {
  readonly person: LedgerPerson;
  readonly hosts: boolean;
  /** The page of its receipts. */
  readonly receipt: string;
}

/** One person's fee with its lines, and what may be done about it. */
export function LedgerRow({ person, hosts, receipt }: LedgerRowProps) {
  const say = useText();
  const { fee } = person;
  return (
    <li id={`fee-${person.id}`} className="scroll-mt-24 px-4 py-2 leading-[1.45]">
      {person.yomi ? <div className="text-[.7rem] text-muted">{person.yomi}</div> : null}
      <div className="flex flex-wrap items-center justify-between gap-x-3">
        <span>
          <b>{person.name}</b>{' '}
          <span
            className={`num text-sm font-bold ${fee.state === 'open' ? 'text-warn' : 'text-ok'}`}
          >
            {fee.words}
          </span>
        </span>
        {fee.state === 'open' ? (
          <Form method="post" preventScrollReset>
            <input type="hidden" name="personId" value={person.id} />
            <input type="hidden" name="key" value={fee.key} />
            <SubmitButton look="ghost" name="intent" value="pay" className="num">
              {say('fee.receive', { amount: fee.openWords })}
            </SubmitButton>
          </Form>
        ) : null}
      </div>
      <details>
        <summary className="sub tap-link">
          <span className="sr-only">{person.name} </span>
          {say('fee.more')}
        </summary>
        <div className="stack pb-3">
          <ul className="sub stack gap-1!">
            {fee.entries.map((entry) => (
              <li key={entry.id} className="flex flex-wrap items-center justify-between gap-x-3">
                <span>
                  {entry.undone ? <del>{entry.words}</del> : <b className="num">{entry.words}</b>}{' '}
                  {entry.by}
                  {entry.note ? `${say('common.dot')}${entry.note}` : ''}
                </span>
                {entry.undoable ? (
                  <Form method="post" preventScrollReset>
                    <input type="hidden" name="personId" value={person.id} />
                    <input type="hidden" name="entryId" value={entry.id} />
                    <SubmitButton look="quiet" name="intent" value="undo">
                      {say('fee.undo')}
                    </SubmitButton>
                  </Form>
                ) : null}
              </li>
            ))}
          </ul>
          {fee.state === 'paid' ? (
            <a href={receipt} className="tap-link">
              {say('receipt.make')}
            </a>
          ) : null}
          {hosts ? <Settle person={person} /> : null}
        </div>
      </details>
    </li>
  );
}

/** What hosts alone decide: another price, letting go, money back. */
function Settle({ person }: { readonly person: LedgerPerson }) {
  const say = useText();
  return (
    <Form method="post" preventScrollReset className="stack">
      <input type="hidden" name="personId" value={person.id} />
      <label className="sub">
        {say('fee.amount')}
        <input className="input num" name="amount" inputMode="decimal" autoComplete="off" />
      </label>
      <label className="sub">
        {say('fee.note')}
        <input className="input" name="note" maxLength={200} autoComplete="off" />
      </label>
      <div className="flex flex-wrap gap-2">
        <SubmitButton look="ghost" name="intent" value="correct">
          {say('fee.correct')}
        </SubmitButton>
        {person.fee.state === 'open' ? (
          <SubmitButton look="ghost" name="intent" value="waive">
            {say('fee.waive')}
          </SubmitButton>
        ) : null}
        {person.fee.state === 'paid' ? (
          <SubmitButton look="ghost" name="intent" value="refund">
            {say('fee.refund')}
          </SubmitButton>
        ) : null}
      </div>
    </Form>
  );
}
