import { Card } from '../../design-system/card';
import { useText } from '../../i18n/use-text';
import type { LedgerView } from './ledger.server';

/** The sums of the day, and what must lie in each box. */
export function LedgerCards({ ledger }: { readonly ledger: LedgerView }) {
  const say = useText();
  return (
    <>
      {ledger.totals.map((total) => (
        <Card key={total.currency} labelledBy={`sum-${total.currency}`} className="stack">
          <h2 id={`sum-${total.currency}`} className="text-lg">
            {say('fee.sums')}
          </h2>
          <dl className="num grid grid-cols-2 gap-x-4 gap-y-1 sm:grid-cols-4">
            {total.parts.map(({ id, words, amount }) => (
              <div key={id}>
                <dt className="sub">{words}</dt>
                <dd className="text-xl font-bold">{amount}</dd>
              </div>
            ))}
          </dl>
        </Card>
      ))}
      {ledger.boxes.length > 0 ? (
        <Card labelledBy="boxes">
          <h2 id="boxes" className="text-lg">
            {say('fee.boxes')}
          </h2>
          <ul className="num mt-1">
            {ledger.boxes.map((box) => (
              <li key={`${box.name} ${box.amount}`} className="flex justify-between gap-3">
                <span>{box.name || say('fee.nameless')}</span>
                <b>{box.amount}</b>
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
    </>
  );
}
