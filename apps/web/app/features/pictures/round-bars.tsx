import { Link } from 'react-router';
import { useText } from '../../i18n/use-text';
import type { PictureView } from './present.server';

const SLOT = 27;
const TOP = 66;

/** How many of those who could be introduced were, round by round, and the same as a table with its evenness. */
export function RoundBars({ rounds }: { readonly rounds: PictureView['rounds'] }) {
  const say = useText();
  return (
    <figure className="m-0">
      <svg
        viewBox={`0 0 ${Math.max(rounds.length, 6) * SLOT} 80`}
        role="img"
        aria-label={say('picture.rounds.label')}
        className="block w-full"
      >
        {rounds.map((round, at) => (
          <g key={round.id} fontSize="9" textAnchor="middle" fill="var(--c-text-2)">
            <rect x={at * SLOT} y={TOP - 54} width="20" height="54" rx="4" fill="var(--c-line)" />
            <rect
              x={at * SLOT}
              y={TOP - 54 * round.share}
              width="20"
              height={54 * round.share}
              rx="4"
              fill="var(--c-primary)"
            />
            <text x={at * SLOT + 10} y="77">
              {round.number ?? ''}
            </text>
          </g>
        ))}
      </svg>
      <table className="num mt-2 w-full text-sm [&_td]:py-1 [&_td]:text-right [&_th]:py-1 [&_th]:text-left [&_tr+tr]:border-t [&_tr]:border-line">
        <caption className="sr-only">{say('picture.rounds')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('bars.occurrence')}</th>
            <th scope="col" className="text-right!">
              {say('picture.covered')}
            </th>
            <th scope="col" className="text-right!">
              {say('picture.most')}
            </th>
            <th scope="col" className="text-right!">
              {say('picture.gini')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rounds.map((round) => (
            <tr key={round.id}>
              <th scope="row" className="font-normal">
                <Link className="tap-link" to={`/host/rounds/${round.id}`}>
                  {round.name || round.day}
                </Link>
              </th>
              <td>{round.covered}</td>
              <td>{round.most}</td>
              <td>{round.gini}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
