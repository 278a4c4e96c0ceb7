import { describe, expect, it } from '@jest/globals';
import { preferenceCookie, readCookie } from './cookies';

describe('cookies', () => {
  it('are read by their whole name', () => {
    expect(readCookie('xasaza_theme=a; asaza_theme=dark; b=c=d', 'asaza_theme')).toBe('dark');
    expect(readCookie('b=c=d', 'b')).toBe('c=d');
    expect(readCookie(undefined, 'b')).toBeUndefined();
  });

  it('are Secure where the public address is https', () => {
    expect(preferenceCookie('a', 'b', true)).toMatch(/; Secure$/);
    expect(preferenceCookie('a', 'b', false)).not.toContain('Secure');
  });
});
