import { describe, expect, it } from '@jest/globals';
import { ConfigMistakes, readConfig } from './config';

const good = {
  DATABASE_URL: 'postgres://asaza@localhost/asaza',
  SECRET_KEY: 'a-key-that-only-tests-know-0123456789abcdef',
};

const mistakesOf = (env: Record<string, string>): readonly string[] => {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigMistakes) return error.mistakes;
  }
  return [];
};

describe('readConfig', () => {
  it('has no key of its own to fall back to', () => {
    expect(mistakesOf({ DATABASE_URL: good.DATABASE_URL })).toEqual(['SECRET_KEY: must be set']);
  });

  it('needs only a database and a key outside production', () => {
    expect(readConfig(good)).toMatchObject({
      port: 3000,
      publicUrl: 'http://localhost:3000',
      production: false,
    });
  });

  it('lists every mistake at once, each by its variable', () => {
    const mistakes = mistakesOf({
      DATABASE_URL: 'mysql://x',
      PORT: '70000',
      SMTP_URL: 'mail',
      SECRET_KEY: 'short',
    });
    expect(mistakes.map((mistake) => mistake.split(':')[0])).toEqual(
      expect.arrayContaining(['DATABASE_URL', 'PORT', 'SMTP_URL', 'SECRET_KEY']),
    );
  });

  it('refuses to start in production without its variables, and never with the demo or a movable clock', () => {
    const mistakes = mistakesOf({
      ...good,
      NODE_ENV: 'production',
      ASAZA_DEMO: '1',
      CLOCK_MOVABLE: '1',
    });
    expect(mistakes.map((mistake) => mistake.split(':')[0])).toEqual(
      expect.arrayContaining(['SMTP_URL', 'PUBLIC_URL', 'ASAZA_DEMO', 'CLOCK_MOVABLE']),
    );
  });

  it('names all that production lacks when nothing at all is set', () => {
    expect(mistakesOf({ NODE_ENV: 'production', PORT: 'x' })).toEqual([
      expect.stringMatching(/^PORT: /),
      'DATABASE_URL: must be set',
      'SECRET_KEY: must be set',
      'SMTP_URL: must be set in production',
      'PUBLIC_URL: must be set in production',
    ]);
  });

  it('reads how many proxies may be believed', () => {
    expect(readConfig({ ...good, TRUST_PROXY: '1' }).trustProxy).toBe(1);
    expect(readConfig({ ...good, TRUST_PROXY: 'loopback' }).trustProxy).toBe('loopback');
    expect(readConfig(good).trustProxy).toBe(false);
  });
});
