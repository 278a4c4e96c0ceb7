import { useText } from '../../i18n/use-text';
import type { Worded } from './worded.server';

/** Text that a host wrote: plain, in paragraphs; named where it is in the other language. */
export function Prose({ words }: { readonly words: Worded }) {
  const say = useText();
  return (
    <div className="stack" lang={words.lang}>
      {words.lang ? (
        <p className="sub">
          {say(words.lang === 'ja' ? 'common.untranslatedJa' : 'common.untranslatedEn')}
        </p>
      ) : null}
      {words.text.split(/\n{2,}/).map((paragraph, index) => (
        <p key={index} className="whitespace-pre-line">
          {paragraph}
        </p>
      ))}
    </div>
  );
}
