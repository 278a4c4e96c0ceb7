import { render } from 'react-email';
import type { Locale } from '@asaza/kernel';
import type { MailContent } from '../domain/mail-content';
import { Letter, type Footer } from './letter';
import { plainText } from './plain-text';

/** A mail's content in both forms. */
export async function writeLetter(
  content: MailContent,
  footer: Footer,
  locale: Locale,
): Promise<{ readonly html: string; readonly text: string }> {
  const html = await render(<Letter content={content} footer={footer} locale={locale} />);
  return { html, text: plainText(content, footer) };
}
