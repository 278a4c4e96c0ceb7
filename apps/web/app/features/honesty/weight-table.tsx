import { useText } from '../../i18n/use-text';
import type { presentRules } from './present.server';

const HUNDRED = 100;

/** The weights as bars and as a table: the same numbers. */
export function WeightTable({
  weights,
}: {
  readonly weights: ReturnType<typeof presentRules>['weights'];
}) {
  const say = useText();
  return (
    <table className="w-full border-collapse text-sm">
      <caption className="sr-only">{say('weights.title')}</caption>
      <thead>
        <tr className="text-left">
          <th scope="col">{say('weights.part')}</th>
          <th scope="col" className="w-16 text-right">
            {say('weights.weight')}
          </th>
        </tr>
      </thead>
      <tbody>
        {weights.map(({ part, name, about, percent }) => (
          <tr key={part} className="border-t border-line align-top">
            <th scope="row" className="py-2 pr-2 text-left font-normal">
              <b>{name}</b>
              <span className="sub block">{about}</span>
              <svg
                viewBox={`0 0 ${HUNDRED} 4`}
                preserveAspectRatio="none"
                aria-hidden="true"
                className="mt-1 h-1.5 w-full"
              >
                <rect width={HUNDRED} height="4" rx="2" className="fill-line" />
                <rect width={percent} height="4" rx="2" className="fill-primary" />
              </svg>
            </th>
            <td className="num py-2 text-right">{say('weights.percent', { percent })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
