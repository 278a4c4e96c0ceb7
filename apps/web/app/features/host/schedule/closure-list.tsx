import { useText } from '../../../i18n/use-text';
import { OnePress } from './small-form';

interface ClosureListProps {
  readonly closures: readonly {
    readonly id: string;
    readonly words: string;
    readonly label: string;
  }[];
  readonly version: number;
}

export function ClosureList({ closures, version }: ClosureListProps) {
  const say = useText();
  if (closures.length === 0) return null;
  return (
    <ul className="stack gap-2!">
      {closures.map((closure) => (
        <li
          key={closure.id}
          className="card flex flex-wrap items-center justify-between gap-3 p-3!"
        >
          <span className="min-w-0 leading-[1.5]">
            {closure.label ? <b className="block">{closure.label}</b> : null}
            <span className="num text-sm">{closure.words}</span>
          </span>
          <OnePress
            what="reopen"
            version={version}
            hidden={{ closureId: closure.id }}
            action={say('schedule.reopen')}
          />
        </li>
      ))}
    </ul>
  );
}
