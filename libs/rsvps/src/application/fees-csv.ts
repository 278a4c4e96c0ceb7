import type { Locale } from '@asaza/kernel';
import type { OccurrenceFacts } from '@asaza/gatherings';
import { csvOf } from '../domain/csv';
import { living } from '../domain/fee-ledger';
import type { PersonFee } from '../domain/person-fee';

const HEADS: Readonly<Record<Locale, readonly string[]>> = {
  ja: [
    ...['名前', 'よみ', '通貨', '会費', '入金', '免除', '未収', '過入金', '方法'],
    ...['受け取った人', '受け取った日時', 'メモ'],
  ],
  en: [
    ...[
      'Name',
      'Reading',
      'Currency',
      'Expected',
      'Paid',
      'Waived',
      'Open',
      'To give back',
      'Method',
    ],
    ...['Ticked by', 'Ticked at', 'Note'],
  ],
};
const METHODS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  ja: { cash: '現金', other: 'その他' },
  en: { cash: 'cash', other: 'other' },
};

/**
 * The ledger as a file for the books: one line per person, amounts in the currency's own units (1500 yen,
 * 15.00 dollars), times in the zone of the occurrence.
 */
export function feesCsv(
  at: Pick<OccurrenceFacts, 'tzid'>,
  fees: readonly PersonFee[],
  nameOf: (personId: string) => string,
  locale: Locale,
): string {
  const rows = fees.map(({ name, yomi, state, entries }) => {
    const last = living(entries).findLast(({ kind }) => kind !== 'expected');
    const local = last?.recordedAt.toZonedDateTimeISO(at.tzid).toPlainDateTime();
    const money = (amount: number) => major(amount, state.currency);
    return [
      ...[name, yomi ?? '', state.currency, money(state.expected), money(state.paid)],
      ...[money(state.waived), money(state.open), money(state.over)],
      last?.method ? (METHODS[locale][last.method] ?? last.method) : '',
      last ? nameOf(last.recordedBy) : '',
      local ? local.toString({ smallestUnit: 'minute' }).replace('T', ' ') : '',
      entries
        .map(({ note }) => note)
        .filter(Boolean)
        .join(' / '),
    ];
  });
  return csvOf([HEADS[locale], ...rows]);
}

const digits = new Map<string, number>();

/** 1500 of JPY is 1500, 1500 of USD is 15.00: whole numbers and text only, no fraction is ever computed with. */
function major(amount: number, currency: string): string | number {
  const places =
    digits.get(currency) ??
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
      .maximumFractionDigits ??
    0;
  digits.set(currency, places);
  if (places === 0) return amount;
  const text = String(amount).padStart(places + 1, '0');
  return `${text.slice(0, -places)}.${text.slice(-places)}`;
}
