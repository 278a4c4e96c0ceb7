import { useText } from '../../i18n/use-text';

interface Row {
  readonly name: string;
  readonly value: string;
}

/** How fair a round is; with `then`, beside what it would be by other terms. */
export function FairnessTable({
  now,
  then,
}: {
  readonly now: readonly Row[];
  readonly then?: readonly Row[];
}) {
  const say = useText();
  return (
    <table className="w-full text-sm leading-[1.5] [&_td]:py-1 [&_td]:pl-3 [&_td]:text-right [&_th]:py-1 [&_th]:text-left [&_tr+tr]:border-t [&_tr]:border-line">
      <caption className="sr-only">{say('rounds.fair.title')}</caption>
      <thead className={then ? undefined : 'sr-only'}>
        <tr>
          <th scope="col">
            <span className="sr-only">{say('rounds.fair.measure')}</span>
          </th>
          <th scope="col" className="pl-3 text-right! whitespace-nowrap">
            {say('rounds.fair.now')}
          </th>
          {then ? (
            <th scope="col" className="pl-3 text-right! whitespace-nowrap">
              {say('rounds.fair.then')}
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {now.map(({ name, value }, at) => (
          <tr key={name}>
            <th scope="row" className="min-w-28 font-normal">
              {name}
            </th>
            <td className="num">{value}</td>
            {then ? <td className="num font-bold">{then[at]?.value}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
