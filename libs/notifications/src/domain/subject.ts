const FULL_WIDTH = /[\u1100-\u115f\u2e80-\u303e\u3041-\uffef]/;
/** Two half-width characters are as wide as one kanji. */
const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + (FULL_WIDTH.test(character) ? 2 : 1), 0);

/** In full-width characters. */
export const SUBJECT_CHARACTERS = 30;
const MOST = SUBJECT_CHARACTERS * 2;
const LEAST_NAME = 12;

function shortened(name: string, width: number): string {
  if (widthOf(name) <= width) return name;
  let kept = '';
  for (const character of name) {
    if (widthOf(kept + character) > width - 2) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/**
 * A subject of at most 30 full-width characters: what stands first stays whole, and the name in the middle
 * gives way (never below six characters, so that it can still be told). `shorter` is used where it alone
 * lets the name stay whole.
 */
export function fittingSubject(
  name: string,
  write: (name: string) => string,
  shorter: (name: string) => string = write,
): string {
  const whole = [write(name), shorter(name)].find((subject) => widthOf(subject) <= MOST);
  if (whole !== undefined) return whole;
  const around = widthOf(write(''));
  return write(shortened(name, Math.max(LEAST_NAME, MOST - around)));
}

/** Whether a subject is shown whole where mails are listed. */
export const fitsSubject = (subject: string): boolean => widthOf(subject) <= MOST;
