import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { linkedText } from './linked-text';

const links = (text: string) => linkedText(text).flatMap(({ url }) => (url ? [url] : []));

describe('addresses in a text', () => {
  it.each([
    ['地図: https://maps.example.org/a?b=1。', ['https://maps.example.org/a?b=1']],
    ['（https://example.org/x）です', ['https://example.org/x']],
    ['See https://example.org/x.', ['https://example.org/x']],
    ['http://example.org と https://example.com', ['http://example.org/', 'https://example.com/']],
    ['javascript:alert(1)', []],
    ['data:text/html,<script>', []],
    ['https://bank.example@evil.example/', []],
    ['https://localhost/x', []],
    ['https://', []],
    ['<a href="https://example.org/y">', ['https://example.org/y']],
  ])('%s', (text, expected) => {
    expect(links(text)).toEqual(expected);
  });

  it('lose nothing and add nothing to the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.webUrl(), fc.constant('https://')), { maxLength: 6 }),
        (parts) => {
          const text = parts.join(' ');
          expect(
            linkedText(text)
              .map((piece) => piece.text)
              .join(''),
          ).toBe(text);
          for (const url of links(text)) expect(url).toMatch(/^https?:\/\/[^@]/);
        },
      ),
    );
  });
});
