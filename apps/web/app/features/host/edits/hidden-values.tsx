import type { Sent } from './views';

/** What the first press sent, sent again by the second. */
export function HiddenValues({
  values,
  without = [],
}: {
  readonly values: Sent;
  readonly without?: readonly string[];
}) {
  return values
    .filter(([name]) => !without.includes(name))
    .map(([name, value], index) => (
      <input key={`${name} ${index}`} type="hidden" name={name} value={value} />
    ));
}
