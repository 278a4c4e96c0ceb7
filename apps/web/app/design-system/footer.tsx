import { Link } from 'react-router';
import { useLocale, useText } from '../i18n/use-text';
import type { Theme } from '../theme';
import { Logo } from './logo';

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly lang?: string;
}

/** A plain form with one button a choice: no script needed, and the page returns where it was. */
function Switch({
  name,
  legend,
  choices,
  chosen,
  returnTo,
}: {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly chosen: string;
  readonly returnTo: string;
}) {
  return (
    <form method="post" action="/preferences" className="flex flex-wrap items-center gap-1">
      <span className="sub mr-1" id={`switch-${name}`}>
        {legend}
      </span>
      <input type="hidden" name="returnTo" value={returnTo} />
      <div role="group" aria-labelledby={`switch-${name}`} className="flex flex-wrap gap-1">
        {choices.map((choice) => (
          <button
            key={choice.value}
            name={name}
            value={choice.value}
            lang={choice.lang}
            aria-pressed={choice.value === chosen}
            className="chip"
          >
            {choice.label}
          </button>
        ))}
      </div>
    </form>
  );
}

/** Who runs this, the rules, and the reader's own choices. */
export function SiteFooter({
  operator,
  theme,
  path,
}: {
  readonly operator: string;
  readonly theme: Theme;
  readonly path: string;
}) {
  const say = useText();
  const locale = useLocale();
  return (
    <footer className="mt-auto border-t border-line bg-sunken pt-4 pb-6">
      <div className="wrap stack">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <Link to="/" reloadDocument className="tap-link gap-2 font-serif font-bold no-underline">
            <Logo size={22} />
            {say('app.name')}
          </Link>
          <span className="sub">{say('footer.operator', { name: operator })}</span>
        </div>
        <nav aria-label={say('footer.rules')} className="sub flex flex-wrap gap-x-4">
          <Link className="tap-link" to="/about/terms">
            {say('footer.terms')}
          </Link>
          <Link className="tap-link" to="/about/privacy">
            {say('footer.privacy')}
          </Link>
          <Link className="tap-link" to="/about/manners">
            {say('footer.manners')}
          </Link>
          <a className="tap-link" href="/me">
            {say('nav.me')}
          </a>
          <a className="tap-link" href="/host">
            {say('nav.console')}
          </a>
        </nav>
        <Switch
          name="locale"
          legend={say('footer.language')}
          chosen={locale}
          returnTo={path}
          choices={[
            { value: 'ja', label: '日本語', lang: 'ja' },
            { value: 'en', label: 'English', lang: 'en' },
          ]}
        />
        <Switch
          name="theme"
          legend={say('footer.theme')}
          chosen={theme}
          returnTo={path}
          choices={[
            { value: 'system', label: say('footer.theme.system') },
            { value: 'light', label: say('footer.theme.light') },
            { value: 'dark', label: say('footer.theme.dark') },
          ]}
        />
      </div>
    </footer>
  );
}
