import { useText } from '../../i18n/use-text';
import type { Mark } from './views';

/** Names to tick, as chips: checkboxes underneath, so keyboard and plain forms work. */
export function NameChips({
  mark,
  people,
  chosen,
  error,
}: {
  readonly mark: Mark;
  readonly people: readonly { readonly key: string; readonly name: string }[];
  readonly chosen: readonly string[];
  readonly error?: string;
}) {
  const say = useText();
  const hintId = `${mark}-hint`;
  const errorId = `${mark}-error`;
  return (
    <fieldset
      className="m-0 grid gap-2 border-0 p-0"
      aria-describedby={error ? `${errorId} ${hintId}` : hintId}
    >
      <legend className="mb-1 p-0 font-bold">{say(`after.${mark}`)}</legend>
      <p id={hintId} className="sub">
        {say(`after.${mark}.hint`)}
      </p>
      {error ? (
        <p id={errorId} className="text-sm leading-tight font-bold text-bad">
          {error}
        </p>
      ) : null}
      <div className="flex flex-wrap gap-2">
        {people.map(({ key, name }, n) => (
          <label key={key} className="chip min-h-12">
            <input
              type="checkbox"
              className="sr-only"
              name={mark}
              value={key}
              defaultChecked={chosen.includes(key)}
              autoFocus={error && n === 0 ? true : undefined}
            />
            {say('common.san', { name })}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
