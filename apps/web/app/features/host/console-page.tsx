import type { ReactNode } from 'react';
import { Icon } from '../../design-system/icon';
import { TabBar } from '../../design-system/nav';
import { Phrase, useText } from '../../i18n/use-text';

interface ConsolePageProps {
  readonly title: string;
  readonly aside?: ReactNode;
  /** Where the small link above the title goes. */
  readonly back?: { readonly to: string; readonly label: string };
  /** Stands at the lower edge instead of the menu. */
  readonly bar?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of a signed-in screen: title, one column, and the menu within the thumb's reach. */
export function ConsolePage({ title, aside, back, bar, children }: ConsolePageProps) {
  const say = useText();
  return (
    <>
      <title>{say('app.title', { page: title })}</title>
      <main id="main" className="flex min-h-[calc(100dvh-4rem)] flex-col">
        <div className="wrap stack flex-1 content-start pt-4 pb-8">
          <div>
            {back ? <BackLink {...back} /> : null}
            <div className="flex flex-wrap items-baseline justify-between gap-x-3">
              <h1 className="text-xl">
                <Phrase>{title}</Phrase>
              </h1>
              {aside ? <div className="sub">{aside}</div> : null}
            </div>
          </div>
          {children}
        </div>
        {bar}
      </main>
      {bar ? null : <ConsoleTabs />}
    </>
  );
}

function BackLink({ to, label }: { readonly to: string; readonly label: string }) {
  return (
    <a href={to} className="sub tap-link gap-1 no-underline hover:underline">
      <span className="rotate-180">
        <Icon name="chevron" size={14} />
      </span>
      {label}
    </a>
  );
}

/** Only screens that exist. */
export function ConsoleTabs() {
  const say = useText();
  return (
    <TabBar
      label={say('host.nav')}
      entries={[
        { to: '/host', label: say('host.nav.home'), end: true },
        { to: '/host/clubs', label: say('host.nav.clubs') },
        { to: '/host/rounds', label: say('host.nav.rounds') },
        { to: '/me', label: say('host.nav.settings') },
      ]}
    />
  );
}
