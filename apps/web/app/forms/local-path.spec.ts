import { describe, expect, it } from '@jest/globals';
import { localPath } from './local-path';

describe('the path to return to', () => {
  it('is kept when it is of this site', () => {
    expect(localPath('/e/abc?lang=en')).toBe('/e/abc?lang=en');
  });

  it.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/a\nb',
    '',
    null,
  ])('is the home page for %p', (raw) => {
    expect(localPath(raw)).toBe('/');
  });
});
