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

  it('let a mail have its own styles in the frame of its preview, and nothing else', () => {
    const of = (path: string) => pageHeaders({ ...facts, path })['Content-Security-Policy'];
    expect(of('/host/messages/1/mail/ja')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; form-action 'none'; base-uri 'none'; sandbox",
    );
    expect(of('/host/messages/1')).toContain("frame-src 'self'");
    expect(of('/host/messages/1')).not.toMatch(/unsafe/);
    for (const path of ['/host', '/host/messages/1/mail/x', '/e/a']) {
      expect(of(path)).not.toMatch(/frame-src|unsafe/);
      expect(of(path)).toContain("frame-ancestors 'none'");
    }
  });

  it('ask for https only where the public address has it', () => {
    expect(contentSecurityPolicy('n', 'http://localhost:3000')).not.toContain('upgrade');
    expect(
      pageHeaders({ ...facts, publicUrl: 'http://localhost:3000', path: '/' }),
    ).not.toHaveProperty('Strict-Transport-Security');
  });
});
