import { describe, expect, it } from '@jest/globals';
import type { CardFacts } from './card';
import { cardGlyphs } from './card-font';
import { svgOf } from './card-image';
import { CardLines } from './card-lines';
import { occurrenceCard, seriesCard, type CardOccurrence } from './card-words';

const lines = new CardLines(cardGlyphs());
const facts: CardFacts = {
  over: '毎月 第3金曜・朝7時',
  title: '川べり朝食会',
  number: '第128回',
  subtitle: '『町の本屋はなぜ消えないのか』著者を囲む朝',
  badge: null,
  before: null,
  when: '2026年11月20日(金) 7:00–8:30',
  venue: '川べり食堂 さくら',
  brand: '浅沙 Asaza',
};
/** Words and where they stand, as drawn. */
const drawn = (svg: string) =>
  [
    ...svg.matchAll(
      /<text x="(\d+)" y="(\d+)".*?font-size="(\d+)".*?text-anchor="(\w+)">(.*?)<\/text>/g,
    ),
  ].map(([, x, y, size, anchor, words]) => ({
    x: Number(x),
    y: Number(y),
    size: Number(size),
    anchor,
    words: words!.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))),
  }));
const wordsOf = (own: Partial<CardFacts>) =>
  drawn(svgOf({ ...facts, ...own })).map((line) => line.words);

describe('the share card', () => {
  it('escapes what a host wrote', () => {
    const svg = svgOf({ ...facts, over: '<script>', title: '"A" & B', subtitle: `'<b>` });
    expect(svg).not.toMatch(/<script|<b>|"A"| & /);
    expect(wordsOf({ title: '"A" & B', number: '' })).toContain('"A" & B');
  });

  it('leaves out what its font would draw as a box', () => {
    expect(wordsOf({ title: '朝食🍞会\u200d\u{E123}', number: '' })).toContain('朝食会');
    expect(lines.drawable('  a\n\n🍞  b ')).toBe('a b');
  });

  it.each([
    ['full-width', '読'.repeat(80)],
    ['capitals, the widest of the half-width', 'W'.repeat(80)],
    ['words', 'Breakfast by the river with a book '.repeat(3).trim()],
    ['one character', '朝'],
  ])('lets no line run over the edge: %s', (_name, title) => {
    for (const line of drawn(
      svgOf({ ...facts, title, subtitle: title, over: title, venue: title }),
    )) {
      const width = lines.width(line.words) * line.size;
      const left = line.anchor === 'end' ? line.x - width : line.x;
      expect(left).toBeGreaterThanOrEqual(70);
      expect(left + width).toBeLessThanOrEqual(1130);
    }
  });

  it('shortens a long title, and never its number', () => {
    const title = wordsOf({ title: '川べりで本を読む'.repeat(10) }).filter((words) =>
      /川べり.*読|第128回/.test(words),
    );
    expect(title.length).toBeLessThanOrEqual(4);
    expect(title.join('')).toMatch(/…\s*第128回/);
  });

  it('begins no line with a mark that ends one', () => {
    for (const line of lines.wrap('本を読む、話す、食べる、歩く。'.repeat(4), 5, 12))
      expect(line).not.toMatch(/^[、。]/);
  });

  it('keeps venue and name apart', () => {
    const [venue, brand] = drawn(svgOf({ ...facts, venue: '川べり食堂'.repeat(20) })).filter(
      ({ y }) => y === 586,
    );
    const end = venue!.x + lines.width(venue!.words) * venue!.size;
    expect(end).toBeLessThan(brand!.x - lines.width(brand!.words) * brand!.size);
  });
});

const occurrence: CardOccurrence = {
  startsAt: '2026-11-19T22:00:00Z',
  endsAt: '2026-11-19T23:30:00Z',
  timeZone: 'Asia/Tokyo',
  number: 128,
  status: 'SCHEDULED',
  skipped: false,
  over: false,
  previousStartsAt: null,
  title: { ja: '川べり朝食会', en: null },
  subtitle: null,
  venue: null,
  series: { sentence: '毎月 第3金曜・朝7時' },
};
const card = (own: Partial<CardOccurrence>) => occurrenceCard({ ...occurrence, ...own }, 'ja');

describe('what a card says', () => {
  it('names the date on the clock of its zone', () => {
    expect(card({})).toMatchObject({
      when: '2026年11月20日(金) 7:00–8:30',
      badge: null,
      before: null,
    });
  });

  it('says that it moved, and from when, until it is over', () => {
    const moved = { status: 'MOVED', previousStartsAt: '2026-11-17T22:00:00Z' };
    expect(card(moved)).toMatchObject({
      badge: { words: '日時変更', off: false },
      before: '11/18(水) 7:00',
    });
    expect(card({ ...moved, over: true })).toMatchObject({ badge: null, before: null });
    expect(card({ status: 'MOVED' }).badge).toBeNull();
  });

  it('says that it is off, and strikes its date through', () => {
    const off = card({ status: 'CANCELLED', previousStartsAt: '2026-11-17T22:00:00Z' });
    expect(off).toMatchObject({ badge: { words: '中止', off: true }, before: null });
    expect(svgOf(off).match(/stroke-width/g)).toHaveLength(1);
    expect(svgOf(card({}))).not.toContain('stroke-width');
    expect(card({ status: 'CANCELLED', skipped: true }).badge?.words).toBe('開催なし');
  });

  it('tells of a series its rule and no date, and that it rests', () => {
    const series = {
      title: { ja: '川べり朝食会', en: null },
      description: { ja: '本の話をする会です。\n二行目', en: null },
      sentence: '毎月 第3金曜・朝7時',
      state: 'ACTIVE',
      venue: { name: 'さくら' },
      club: { name: { ja: '川べりの会', en: null } },
    };
    expect(seriesCard(series, 'ja')).toMatchObject({
      over: '川べりの会',
      title: '川べり朝食会',
      subtitle: '本の話をする会です。',
      when: '毎月 第3金曜・朝7時',
      badge: null,
    });
    expect(seriesCard({ ...series, state: 'PAUSED' }, 'ja').badge?.words).toBe('お休み中');
    expect(seriesCard({ ...series, club: { name: series.title } }, 'ja').over).toBe('');
  });
});
