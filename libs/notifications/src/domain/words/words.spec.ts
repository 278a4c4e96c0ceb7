import { describe, expect, it } from '@jest/globals';
import { en } from './en';
import { ja } from './ja';

const holes = (message: string): string[] =>
  [...new Set([...message.matchAll(/\{(\w+)(?:\s*,|\})/g)].map(([, name]) => name!))].sort();

describe('the words of the mails', () => {
  it('are the same set in both languages', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(ja).sort());
  });

  it.each(Object.keys(ja) as (keyof typeof ja)[])('%s takes the same values', (key) => {
    expect(holes(en[key])).toEqual(holes(ja[key]));
  });

  it.each(
    Object.entries({
      ...ja,
      ...Object.fromEntries(Object.entries(en).map(([k, v]) => [`en ${k}`, v])),
    }),
  )('%s is calm', (_key, message) => {
    expect(message).not.toMatch(/[!！]/);
    expect(message.trim()).toBe(_key.endsWith('separator') ? message.trim() : message);
  });

  it('are told apart where only one language has a value (the check itself)', () => {
    expect(holes('{name}さん')).not.toEqual(holes('{nam}さん'));
  });
});
