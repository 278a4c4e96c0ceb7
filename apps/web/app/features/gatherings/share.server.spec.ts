import { describe, expect, it } from '@jest/globals';
import { sayIn } from '../../i18n/catalogues.server';
import { occurrenceData } from './occurrence-data.factory';
import { presentOccurrence } from './present.server';
import { shareTexts } from './share.server';

const view = presentOccurrence(occurrenceData(), 'ja', sayIn('ja'));
const url = 'https://asaza.example/e/asa-128';

describe('the ready texts', () => {
  it('end with the address and never tell how many seats are left', () => {
    for (const { text } of shareTexts(view, url, sayIn('ja'))) {
      expect(text.endsWith(url)).toBe(true);
      expect(text).not.toMatch(/残り|4席/);
    }
  });

  it('leave no empty line where the occurrence has no guest and no subject', () => {
    const line = shareTexts(view, url, sayIn('ja')).find((text) => text.id === 'line');
    expect(line?.text).not.toMatch(/\n\n/);
  });

  it('put the text into the links unharmed', () => {
    const mail = shareTexts({ ...view, line: 'A & B = ?#' }, url, sayIn('en')).find(
      (text) => text.id === 'mail',
    );
    expect(new URL(mail?.href ?? '').searchParams.get('body')).toBe(mail?.text);
  });
});
