import { Link } from 'react-router';
import { TabRow } from '../../../design-system/tab-row';
import { useText } from '../../../i18n/use-text';
import type { TabView } from './people.server';

/** The states with their counts; one at a time, each an address of its own. */
export function StateTabs({ tabs }: { readonly tabs: readonly TabView[] }) {
  const say = useText();
  return (
    <TabRow label={say('host.people')}>
      {tabs.map(({ state, count, to, current }) => (
        <Link
          key={state}
          to={to}
          aria-current={current ? 'page' : undefined}
          className="chip num gap-1.5"
          preventScrollReset
        >
          {say(`crowd.${state}`)} <b>{count}</b>
        </Link>
      ))}
    </TabRow>
  );
}
