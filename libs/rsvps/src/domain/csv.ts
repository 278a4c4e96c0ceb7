/** What tells spreadsheets that the file is UTF-8. */
const BOM = '\ufeff';

/** A cell that a spreadsheet would run: as text, after an apostrophe. Whole numbers stay numbers. */
const harmless = (cell: string): string =>
  /^[\s]*[=+\-@\t\r＝＋－＠]/u.test(cell) ? `'${cell}` : cell;

const quoted = (cell: string): string =>
  /[",\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;

/** RFC 4180 with a byte order mark, for Excel and everything else. Numbers are whole. */
export const csvOf = (rows: readonly (readonly (string | number)[])[]): string =>
  BOM +
  rows
    .map((cells) =>
      cells
        .map((cell) => (typeof cell === 'number' ? String(cell) : quoted(harmless(cell))))
        .join(','),
    )
    .map((line) => `${line}\r\n`)
    .join('');
