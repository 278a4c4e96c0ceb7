import { Avatar } from '../../design-system/facts';
import { RubyName } from '../../design-system/ruby-name';
import { useText } from '../../i18n/use-text';

export interface SeenFacts {
  readonly name: string;
  readonly yomi: string;
  readonly pitch: string;
  readonly gives: readonly string[];
  readonly asks: readonly { readonly text: string; readonly why: string }[];
  readonly topics: readonly string[];
  readonly industry: string;
  readonly notFor: string;
  /** What they said they sell; empty: nothing. */
  readonly sells: string;
}

/** What the other will see, exactly; before the yes, not after it. */
export function SeenCard({ facts }: { readonly facts: SeenFacts }) {
  const say = useText();
  const asks = facts.asks.map(({ text, why }) =>
    why ? `${text}${say('wishes.seen.why', { why })}` : text,
  );
  const quoted = [
    [say('profile.gives'), facts.gives],
    [say('profile.asks'), asks],
    [say('profile.topics'), facts.topics],
    [say('profile.industry'), facts.industry ? [facts.industry] : []],
  ] as const;
  return (
    <div className="card bg-sunken!">
      <div className="flex items-start gap-3">
        <Avatar name={facts.name} />
        <div className="min-w-0 leading-[1.5]">
          <b className="font-serif text-lg">
            {facts.name ? (
              <RubyName name={facts.name} yomi={facts.yomi} />
            ) : (
              say('wishes.seen.noName')
            )}
          </b>
          <p className="text-sm">
            {facts.pitch || <span className="sub">{say('wishes.seen.noPitch')}</span>}
          </p>
          <p className="sub">{say('wishes.seen.visits')}</p>
        </div>
      </div>
      {facts.sells ? (
        <p className="mt-3 text-sm wrap-anywhere">
          {say('intro.sells', { name: facts.name, what: facts.sells })}
        </p>
      ) : null}
      <p className="sub mt-3">{say('wishes.seen.quoted')}</p>
      <dl className="mt-1 grid gap-1 text-sm">
        {quoted.map(([term, entries]) => (
          <div key={term} className="flex flex-wrap gap-x-2">
            <dt className="sub">{term}</dt>
            <dd className="m-0 min-w-0 wrap-anywhere">
              {entries.length > 0 ? entries.join(say('common.dot')) : say('profile.nothing')}
            </dd>
          </div>
        ))}
      </dl>
      {facts.notFor ? (
        <p className="mt-3 text-sm wrap-anywhere">
          <span className="sub">{say('wishes.seen.notFor')}</span> {facts.notFor}
        </p>
      ) : null}
      <p className="sub mt-3">{say('wishes.seen.hidden')}</p>
      <p className="sub mt-3">{say('wishes.seen.before')}</p>
    </div>
  );
}
