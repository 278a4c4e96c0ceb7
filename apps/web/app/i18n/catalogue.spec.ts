import { describe, expect, it } from '@jest/globals';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { en } from './en';
import { ja } from './ja';

/** The names that a message asks for: its arguments and its tags. */
function asked(elements: readonly MessageFormatElement[]): string[] {
  const names = elements.flatMap((element): string[] => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return [];
      case TYPE.tag:
        return [`<${element.value}>`, ...asked(element.children)];
      case TYPE.plural:
      case TYPE.select:
        return [
          element.value,
          ...Object.values(element.options).flatMap((option) => asked(option.value)),
        ];
      default:
        return [element.value];
    }
  });
  return [...new Set(names)].sort();
}

const catalogues = { ja, en } as const;

describe('the catalogues', () => {
  it('have the same keys', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(ja).sort());
  });

  it('leave no message empty and none that cannot be parsed', () => {
    for (const messages of Object.values(catalogues)) {
      for (const [key, text] of Object.entries(messages)) {
        expect(text.trim() === '' ? key : '').toBe('');
        expect(() => parse(text)).not.toThrow();
      }
    }
  });

  it('name no argument in English that Japanese does not know', () => {
    const strangers = Object.keys(ja).flatMap((key) => {
      const id = key as keyof typeof ja;
      const known = asked(parse(ja[id]));
      return asked(parse(en[id]))
        .filter((name) => !known.includes(name))
        .map((name) => `${key}: ${name}`);
    });
    expect(strangers).toEqual([]);
  });

  it('would notice a missing key', () => {
    const { 'app.name': _dropped, ...rest } = en;
    expect(Object.keys(rest).sort()).not.toEqual(Object.keys(ja).sort());
  });
});
