import { describe, expect, it } from '@jest/globals';
import { contentSecurityPolicy, isPrivatePath, pageHeaders } from './page-headers';

const facts = { nonce: 'n0nce', publicUrl: 'https://asaza.example' };

describe('the headers of a page', () => {
  it.each([
    '/t/abc',
    '/verify/abc',
    '/login',
    '/login/abc',
    '/speak/x',
    '/i/x',
    '/mail/x',
    '/host',
    '/door/1',
    '/e/a/confirm/b',
  ])('keep %s out of caches and indexes', (path) => {
    const headers = pageHeaders({ ...facts, path });
    expect(headers['Cache-Control']).toBe('no-store');
    expect(headers['X-Robots-Tag']).toBe('noindex');
  });

  it.each(['/', '/e/asa-128', '/c/asa', '/s/asa', '/about/terms', '/teapot', '/important'])(
    'let %s be found',
    (path) => {
      expect(isPrivatePath(path)).toBe(false);
    },
  );

  it('allow nothing unsafe and no other origin', () => {
    const policy = contentSecurityPolicy(facts.nonce, facts.publicUrl);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(policy).toContain("'nonce-n0nce'");
  });

  it('ask for https only where the public address has it', () => {
    expect(contentSecurityPolicy('n', 'http://localhost:3000')).not.toContain('upgrade');
    expect(
      pageHeaders({ ...facts, publicUrl: 'http://localhost:3000', path: '/' }),
    ).not.toHaveProperty('Strict-Transport-Security');
  });
});
