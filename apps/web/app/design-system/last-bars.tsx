import { useText } from '../i18n/use-text';

export interface BarFact {
  /** The occurrence's number. */
  readonly number: number;
  /** People who came; for the coming one, people who hold a seat. */
  readonly count: number;
  readonly coming?: boolean;
}

const SLOT = 27;
const TOP = 66;

/** Attendance of the last occurrences (12 at most) as bars, with the same numbers as a table. */
export function LastBars({ bars }: { readonly bars: readonly BarFact[] }) {
  const say = useText();
  const most = Math.max(1, ...bars.map((bar) => bar.count));
  const least = Math.min(...bars.map((bar) => bar.count));
  const label = say('bars.label', { count: bars.length, least, most });
  return (
    <figure className="m-0">
      <svg
        viewBox={`0 0 ${Math.max(bars.length, 6) * SLOT} 80`}
        role="img"
        aria-label={label}
        className="block w-full"
      >
        {bars.map((bar, index) => (
          <Bar key={bar.number} bar={bar} x={index * SLOT} height={(54 * bar.count) / most} />
        ))}
      </svg>
      <details className="sub mt-1">
        <summary className="tap-link">{say('bars.table')}</summary>
        <table className="num w-full text-left">
          <thead>
            <tr>
              <th scope="col">{say('bars.occurrence')}</th>
              <th scope="col">{say('bars.people')}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map((bar) => (
              <tr key={bar.number}>
                <th scope="row" className="font-normal">
                  {say('occurrence.number', { number: bar.number })}
                </th>
                <td>{bar.coming ? say('bars.coming', { count: bar.count }) : bar.count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

function Bar({
  bar,
  x,
  height,
}: {
  readonly bar: BarFact;
  readonly x: number;
  readonly height: number;
}) {
  const middle = x + 10;
  return (
    <g fontSize="9" textAnchor="middle" fill="var(--c-text-2)">
      <rect
        x={x}
        y={TOP - height}
        width="20"
        height={height}
        rx="4"
        fill={bar.coming ? 'var(--c-sun)' : 'var(--c-primary)'}
      />
      <text x={middle} y={TOP - height - 4}>
        {bar.count}
      </text>
      <text x={middle} y="77">
        {bar.number}
      </text>
    </g>
  );
}
