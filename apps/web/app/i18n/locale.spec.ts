import { describe, expect, it } from '@jest/globals';
import { chooseLocale } from './locale';

const choose = (query: string | null, cookie?: string, acceptLanguage?: string) =>
  chooseLocale({ query, cookie, acceptLanguage });

describe('the language of a page', () => {
  it('is what the address asks for, before anything else', () => {
    expect(choose('en', 'ja', 'ja')).toBe('en');
  });

  it('is what was chosen before, over what the browser prefers', () => {
    expect(choose(null, 'en', 'ja;q=1')).toBe('en');
  });

  it('follows the preferences of the browser in their order', () => {
    expect(choose(null, undefined, 'fr-FR,en-GB;q=0.8,ja;q=0.9')).toBe('ja');
    expect(choose(null, undefined, 'en-US,en;q=0.9,ja;q=0.8')).toBe('en');
  });

  it('is Japanese when nothing is known or what is said makes no sense', () => {
    expect(choose('xx', 'yy', 'de,ja;q=0')).toBe('ja');
    expect(choose(null)).toBe('ja');
  });
});
