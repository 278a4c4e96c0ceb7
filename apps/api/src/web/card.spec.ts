import { describe, expect, it } from '@jest/globals';
import { cardSvg, wrap } from './card';

describe('the share card', () => {
  it('escapes what a host wrote', () => {
    const svg = cardSvg({
      cadence: '<script>',
      title: '"A" & B',
      subtitle: null,
      when: '',
      venue: null,
      brand: 'Asaza',
    });
    expect(svg).not.toContain('<script>');
    expect(svg).not.toContain('"A" & B');
  });

  it('breaks long titles at a blank or between characters, and says that more follows', () => {
    expect(
      wrap('Breakfast by the river, every month', 12, 3).every((line) => line.length < 24),
    ).toBe(true);
    expect(wrap('あ'.repeat(60), 14, 2).at(-1)).toMatch(/…$/);
    expect(wrap('川べり朝食会', 14, 2)).toEqual(['川べり朝食会']);
  });
});
