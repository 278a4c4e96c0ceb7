import { describe, expect, it } from '@jest/globals';
import { csvOf } from './csv';

describe('csvOf', () => {
  it('is UTF-8 with a mark, lines end with CRLF, quotes are doubled', () => {
    expect(
      csvOf([
        ['名前', '金額'],
        ['大野, "浩一"', 1500],
      ]),
    ).toBe('\ufeff名前,金額\r\n"大野, ""浩一""",1500\r\n');
  });

  it.each(['=1+1', '+81', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '\r=1'])(
    'lets no spreadsheet run %j',
    (cell) => {
      expect(
        csvOf([[cell]])
          .replace('\ufeff', '')
          .replace(/^"/, ''),
      ).toMatch(/^'/);
    },
  );

  it('leaves numbers and names as they are', () => {
    expect(csvOf([[-500, 'Alice', "O'Brien", '100%']])).toBe("\ufeff-500,Alice,O'Brien,100%\r\n");
  });
});
