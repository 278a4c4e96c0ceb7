import { Link } from 'react-router';
import { useText } from '../../../i18n/use-text';

export type Scope = 'one' | 'following' | 'all';

interface ScopeNavProps {
  readonly now: Scope;
  readonly slug: string;
  /** The date that the host came from; without one there is only the whole series. */
  readonly occurrenceId: string | null;
}

/** この回だけ / この回以降 / これから全部: each is a form of its own. */
export function ScopeNav({ now, slug, occurrenceId }: ScopeNavProps) {
  const say = useText();
  if (occurrenceId === null) return null;
  const edit = `/host/series/${slug}/edit`;
  const from = encodeURIComponent(occurrenceId);
  const ways = [
    { scope: 'one', to: `/host/occurrences/${from}/change` },
    { scope: 'following', to: `${edit}?from=${from}` },
    { scope: 'all', to: `${edit}?date=${from}` },
  ] as const;
  return (
    <nav aria-label={say('scope.title')} className="flex flex-wrap gap-2">
      {ways.map(({ scope, to }) => (
        <Link
          key={scope}
          to={to}
          className="chip"
          aria-current={scope === now ? 'true' : undefined}
          preventScrollReset
        >
          {say(`scope.${scope}`)}
        </Link>
      ))}
    </nav>
  );
}
