import { createContext, type ReactNode, useCallback, useContext } from 'react';
import { useIntl } from 'react-intl';
import type { Locale } from './locale';
import type { MessageId, Say, Values } from './messages';

/** The catalogue, on both sides: `const say = useText(); say('answer.join')`. */
export function useText(): Say {
  const intl = useIntl();
  return useCallback((id, values) => intl.formatMessage({ id }, values), [intl]);
}

export const useLocale = (): Locale => useIntl().locale as Locale;

/** A message with `<b>bold</b>` and `<link>` parts; `link` wraps the text of each `<link>`. */
export function Rich({
  id,
  values,
  link,
}: {
  readonly id: MessageId;
  readonly values?: Values;
  readonly link?: (text: ReactNode) => ReactNode;
}) {
  const intl = useIntl();
  const tags = {
    b: (chunks: ReactNode) => <b>{chunks}</b>,
    link: (chunks: ReactNode) => (link ? link(chunks) : chunks),
  };
  return <>{intl.formatMessage({ id }, { ...values, ...tags })}</>;
}

/** Splits Japanese into phrases with zero-width spaces; only the server has the model. */
export const PhraseBreaks = createContext<(text: string) => string>((text) => text);

/**
 * Text that breaks between phrases. The browser keeps the breaks that the server sent; text that
 * appears later falls back to `auto-phrase` where the browser has it.
 */
export function Phrase({
  children,
  className,
}: {
  readonly children: string;
  readonly className?: string;
}) {
  const breaks = useContext(PhraseBreaks);
  return (
    <span suppressHydrationWarning className={className ? `phrase ${className}` : 'phrase'}>
      {breaks(children)}
    </span>
  );
}
