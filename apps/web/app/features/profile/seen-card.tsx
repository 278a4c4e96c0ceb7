import { Avatar } from '../../design-system/facts';
import { RubyName } from '../../design-system/ruby-name';
import { useText } from '../../i18n/use-text';

export interface SeenFacts {
  readonly name: string;
  readonly yomi: string;
  readonly pitch: string;
  readonly gives: readonly string[];
  readonly asks: readonly string[];
  readonly topics: readonly string[];
}

/** What the other will see, exactly; before the yes, not after it. */
export function SeenCard({ facts }: { readonly facts: SeenFacts }) {
  const say = useText();
  const quoted = [
    [say('profile.gives'), facts.gives],
    [say('profile.asks'), facts.asks],
    [say('profile.topics'), facts.topics],
  ] as const;
  return (
    <div className="card bg-sunken!">
      <p className="sub">{say('profile.seen')}</p>
      <div className="mt-2 flex items-start gap-3">
        <Avatar name={facts.name} />
        <div className="min-w-0 leading-[1.5]">
          <b className="font-serif text-lg">
            {facts.name ? <RubyName name={facts.name} yomi={facts.yomi} /> : say('profile.noName')}
          </b>
          <p className="text-sm">
            {facts.pitch || <span className="sub">{say('profile.noPitch')}</span>}
          </p>
        </div>
      </div>
      <p className="sub mt-3">{say('profile.quoted')}</p>
      <dl className="mt-1 grid gap-1 text-sm">
        {quoted.map(([term, entries]) => (
          <div key={term} className="flex flex-wrap gap-x-2">
            <dt className="sub">{term}</dt>
            <dd className="m-0">
              {entries.length > 0 ? entries.join(say('common.dot')) : say('profile.nothing')}
            </dd>
          </div>
        ))}
      </dl>
      <p className="sub mt-3">{say('profile.afterBoth')}</p>
    </div>
  );
}
