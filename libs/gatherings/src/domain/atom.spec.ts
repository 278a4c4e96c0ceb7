import { describe, expect, it } from '@jest/globals';
import { HOSTILE_TEXTS } from '../calendar-samples.factory';
import { atomOf } from './atom';
import { anOccurrence } from './occurrence.factory';
import type { OccurrenceFacts } from './occurrence';

const url = 'https://asaza.example/e/kawaberi128?a=1&b="2"';
const write = (facts: readonly OccurrenceFacts[], locale: 'ja' | 'en' = 'ja') =>
  atomOf({
    clubId: '0190a1b2-0000-7000-8000-000000000001',
    name: '川べり <朝食会> & "朝"',
    locale,
    selfUrl: 'https://asaza.example/c/kawaberi/feed.atom',
    pageUrl: 'https://asaza.example/c/kawaberi',
    entries: facts.map((one) => ({ facts: one, url })),
  });

describe('the Atom feed of a club', () => {
  it('tells of each date when and where, and what became of it', () => {
    const off = anOccurrence({ status: 'cancelled', cancelledReason: '台風のため' });
    const text = write([anOccurrence(), off]);
    expect(text).toContain('<title>川べり朝食会 第128回</title>');
    expect(text).toContain('2026年11月20日(金) 7:00–8:30\n喫茶 みなも, 東京都台東区みどり町4');
    expect(text).toContain('<title>[中止] 川べり朝食会 第128回</title>');
    expect(text).toContain('台風のため');
    expect(write([off], 'en')).toContain('<title>[Cancelled] Riverside Breakfast No. 128</title>');
  });

  it('has what RFC 4287 asks of a feed and of each entry', () => {
    const text = write([anOccurrence()]);
    const [head = '', body = ''] = text.split('<entry>');
    for (const part of [head, body])
      for (const element of ['id', 'title', 'updated'])
        expect(part.match(new RegExp(`<${element}[ >]`, 'g'))).toHaveLength(1);
    expect(head).toContain('<author><name>');
    expect(head).toContain('<updated>2026-11-01T00:00:00Z</updated>');
    expect(write([])).toContain('<updated>1970-01-01T00:00:00Z</updated>');
  });

  it.each(HOSTILE_TEXTS.map((text, index) => [index, text] as const))(
    'is well formed whatever people type (%i)',
    (_, typed) => {
      const facts = anOccurrence({
        title: { ja: typed, en: null },
        description: { ja: typed, en: null },
        cancelledReason: typed,
        status: 'cancelled',
      });
      const text = write([facts]);
      // Nothing but our own elements, no character that XML 1.0 forbids, every ampersand an entity.
      expect(new Set(text.match(/<\/?[a-z]+/g))).toEqual(
        new Set(write([anOccurrence()]).match(/<\/?[a-z]+/g)),
      );
      expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u);
      expect(text.replace(/&(amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
    },
  );
});
