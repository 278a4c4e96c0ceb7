import { useText } from '../../i18n/use-text';
import type { TimeBefore } from './views';

/** The time that no longer holds, struck through: 「変更前 11月18日(水) 7:00」. */
export function OldTime({
  before,
}: {
  readonly before: Pick<TimeBefore, 'when'> & { iso?: string };
}) {
  const say = useText();
  return (
    <span className="sub num text-warn">
      {say('occurrence.before')} <del dateTime={before.iso}>{before.when}</del>
    </span>
  );
}

/** Old and new one below the other: what a person who is asked again compares. */
export function TimeChange({
  before,
  now,
}: {
  readonly before: TimeBefore | null;
  readonly now: string;
}) {
  const say = useText();
  return (
    <dl className="num my-2">
      {before ? (
        <div className="flex flex-wrap items-baseline gap-x-3">
          <dt className="sub">{say('occurrence.before')}</dt>
          <dd className="m-0 text-muted">
            <del dateTime={before.iso}>{before.when}</del>
          </dd>
        </div>
      ) : null}
      <div className="flex flex-wrap items-baseline gap-x-3">
        <dt className="sub">{say(before ? 'occurrence.after' : 'occurrence.when')}</dt>
        <dd className="m-0 font-bold">{now}</dd>
      </div>
    </dl>
  );
}
