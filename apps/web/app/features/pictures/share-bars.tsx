import { useText } from '../../i18n/use-text';
import type { PictureView } from './present.server';

const WIDTH = 300;
const ROW = 34;

/** Shares as bars with the interval as a line, and the same as a table. Fewer than ten are named, not drawn. */
export function ShareBars({ steps }: { readonly steps: PictureView['steps'] }) {
  const say = useText();
  const shown = steps.filter(({ rate }) => rate !== null);
  return (
    <figure className="m-0">
      {shown.length > 0 ? (
        <svg
          viewBox={`0 0 ${WIDTH} ${shown.length * ROW}`}
          role="img"
          aria-label={say('picture.label')}
          className="block w-full"
        >
          {shown.map(({ step, name, rate }, at) => (
            <g key={step} transform={`translate(0 ${at * ROW})`} fontSize="10" fill="var(--c-text)">
              <text x="0" y="10">
                {name}
              </text>
              <text x={WIDTH} y="10" textAnchor="end" fontWeight="700">
                {rate!.percent}
              </text>
              <rect x="0" y="15" width={WIDTH} height="10" rx="5" fill="var(--c-line)" />
              <rect
                x="0"
                y="15"
                width={Math.max(4, WIDTH * rate!.share)}
                height="10"
                rx="5"
                fill="var(--c-primary)"
              />
              <g stroke="var(--c-sun)" strokeWidth="2">
                <line x1={WIDTH * rate!.low} x2={WIDTH * rate!.high} y1="20" y2="20" />
                <line x1={WIDTH * rate!.low} x2={WIDTH * rate!.low} y1="16" y2="24" />
                <line x1={WIDTH * rate!.high} x2={WIDTH * rate!.high} y1="16" y2="24" />
              </g>
            </g>
          ))}
        </svg>
      ) : null}
      <table className="num mt-2 w-full text-sm [&_td]:py-1 [&_td]:text-right [&_th]:py-1 [&_th]:text-left [&_tr+tr]:border-t [&_tr]:border-line">
        <caption className="sr-only">{say('picture.label')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('picture.step')}</th>
            <th scope="col" className="text-right!">
              {say('picture.share')}
            </th>
            <th scope="col" className="text-right!">
              {say('picture.range')}
            </th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ step, name, rate }) => (
            <tr key={step}>
              <th scope="row" className="font-normal">
                {name}
              </th>
              {rate ? (
                <>
                  <td>{rate.counts}</td>
                  <td className="whitespace-nowrap">{rate.interval}</td>
                </>
              ) : (
                <td colSpan={2} className="sub">
                  {say('picture.few')}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
