import { describe, expect, it } from '@jest/globals';
import { readOptions } from './options';

const read = (...args: string[]) => readOptions(args, ['series', 'growth']);

describe('the command line of the benchmark', () => {
  it('reads scenarios, size and file, in both ways of writing', () => {
    expect(read('--scenario', 'series,growth', '--small', '--json', 'out.json')).toEqual({
      scenarios: ['series', 'growth'],
      small: true,
      json: 'out.json',
    });
    expect(read('--scenario=series', '--json=a=b.json')).toEqual({
      scenarios: ['series'],
      small: false,
      json: 'a=b.json',
    });
  });

  it.each([
    [[], 'Which scenario?'],
    [['--scenario'], '--scenario needs a value.'],
    [['--scenario', '--small'], '--scenario needs a value.'],
    [['--scenario', 'nothing'], 'There is no scenario "nothing".'],
    [['--fast'], '"--fast" is not known.'],
  ])('refuses %j with the usage', (args, message) => {
    expect(() => read(...args)).toThrow(message);
    expect(() => read(...args)).toThrow('usage: npm run bench');
  });
});
