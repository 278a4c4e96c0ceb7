import { pointInput, pointValues, type PointData, type RuleValues } from './rule-values';

const MOST = 8;
const BLANKS = 2;
export const KINDS = ['REGULARS', 'NEWCOMERS', 'CODE'] as const;

interface QuotaFacts {
  readonly kind: (typeof KINDS)[number];
  readonly code: string | null;
  readonly seats: number;
  readonly releases: PointData;
}

/** One line of the form; a line without a kind keeps nothing. */
export type QuotaRow = RuleValues;

const BLANK: QuotaRow = {
  ...{ kind: '', seats: '', code: '' },
  ...{ 'releases.kind': 'day', 'releases.days': '3', 'releases.at': '20:00' },
};

/** What is kept, in its order, and a few empty lines. */
export function quotaRows(quotas: readonly QuotaFacts[]): QuotaRow[] {
  const rows = quotas.map(({ kind, code, seats, releases }, at): QuotaRow => ({
    ...pointValues('releases', releases, false),
    ...{ kind, code: code ?? '', seats: `${seats}`, place: `${at + 1}` },
  }));
  const blanks = Math.min(BLANKS, MOST - rows.length);
  return [
    ...rows,
    ...Array.from({ length: blanks }, (_, at) => ({ ...BLANK, place: `${rows.length + at + 1}` })),
  ];
}

/** The lines of a form as they were typed. */
export function typedRows(values: RuleValues): QuotaRow[] {
  const count = Math.min(MOST, Number(values['rows'] ?? 0) || 0);
  return Array.from({ length: count }, (_, n) => {
    const prefix = `q${n}.`;
    const own = Object.entries(values).filter(([name]) => name.startsWith(prefix));
    return Object.fromEntries(own.map(([name, value]) => [name.slice(prefix.length), value]));
  });
}

/** As the api takes them, in the order that was typed; `from` tells which line each came from. */
export function quotasInput(rows: readonly QuotaRow[]) {
  const place = (row: QuotaRow) => whole(row['place'] ?? '') || MOST + 1;
  const used = rows
    .map((row, at) => ({ row, at }))
    .filter(({ row }) => KINDS.some((kind) => kind === row['kind']))
    .sort((a, b) => place(a.row) - place(b.row) || a.at - b.at);
  return {
    from: used.map(({ at }) => at),
    quotas: used.map(({ row }) => ({
      kind: KINDS.find((kind) => kind === row['kind'])!,
      code: row['kind'] === 'CODE' ? (row['code'] ?? '') : null,
      seats: whole(row['seats'] ?? ''),
      releases: pointInput(row, 'releases') ?? {},
    })),
  };
}

const whole = (text: string): number => {
  const digits = text.normalize('NFKC').trim();
  return /^\d{1,5}$/.test(digits) ? Number(digits) : 0;
};
