import { describe, expect, it } from '@jest/globals';
import { describeRule, parseRule, Temporal } from './index';

const start = Temporal.PlainDateTime.from('2026-11-20T07:00:00');

const said = (rrule: string, locale: 'ja' | 'en', at = start, zone = 'UTC'): string => {
  const rule = parseRule(rrule);
  if (!rule.ok) throw new Error(rule.refusal.refusal);
  return describeRule(rule.value, at, locale, zone);
};

const SENTENCES: readonly (readonly [string, string, string])[] = [
  ['FREQ=DAILY', '毎日・朝7時', 'Every day, 7:00 AM'],
  ['FREQ=DAILY;INTERVAL=2', '1日おき・朝7時', 'Every other day, 7:00 AM'],
  ['FREQ=DAILY;INTERVAL=3;COUNT=5', '3日ごと・朝7時（全5回）', 'Every 3 days, 7:00 AM, 5 times'],
  [
    'FREQ=DAILY;INTERVAL=2;BYDAY=MO',
    '1日おき（月曜に当たるときのみ）・朝7時',
    'Every other day, if it falls on a Monday, 7:00 AM',
  ],
  ['FREQ=WEEKLY', '毎週 金曜・朝7時', 'Every Friday, 7:00 AM'],
  ['FREQ=WEEKLY;BYDAY=WE,MO', '毎週 月・水曜・朝7時', 'Every Monday and Wednesday, 7:00 AM'],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=WE', '隔週 水曜・朝7時', 'Every other week on Wednesday, 7:00 AM'],
  ['FREQ=WEEKLY;INTERVAL=3', '3週間ごとの金曜・朝7時', 'Every 3 weeks on Friday, 7:00 AM'],
  [
    'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
    '平日（月〜金）毎日・朝7時',
    'Every weekday (Monday to Friday), 7:00 AM',
  ],
  [
    'FREQ=WEEKLY;BYMONTH=4,5;BYDAY=SU',
    '4月・5月の毎週 日曜・朝7時',
    'Every Sunday in April and May, 7:00 AM',
  ],
  ['FREQ=MONTHLY', '毎月 20日・朝7時', 'Every month on the 20th, 7:00 AM'],
  ['FREQ=MONTHLY;BYDAY=3FR', '毎月 第3金曜・朝7時', 'Every 3rd Friday of the month, 7:00 AM'],
  [
    'FREQ=MONTHLY;BYDAY=1FR,3FR',
    '毎月 第1・第3金曜・朝7時',
    'Every 1st and 3rd Friday of the month, 7:00 AM',
  ],
  ['FREQ=MONTHLY;BYDAY=-1FR', '毎月 最終金曜・朝7時', 'Every last Friday of the month, 7:00 AM'],
  [
    'FREQ=MONTHLY;BYDAY=FR;BYSETPOS=3',
    '毎月 第3金曜・朝7時',
    'Every 3rd Friday of the month, 7:00 AM',
  ],
  [
    'FREQ=MONTHLY;INTERVAL=2;BYDAY=1MO,3WE',
    '隔月 第1月曜と第3水曜・朝7時',
    'Every other month on the 1st Monday and 3rd Wednesday, 7:00 AM',
  ],
  [
    'FREQ=MONTHLY;BYMONTHDAY=1,15,-1',
    '毎月 1日・15日・月末・朝7時',
    'Every month on the 1st, the 15th, and the last day, 7:00 AM',
  ],
  [
    'FREQ=MONTHLY;BYMONTHDAY=-5',
    '毎月 月末の4日前・朝7時',
    'Every month on the 5th-to-last day, 7:00 AM',
  ],
  [
    'FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR',
    '毎月 13日（金曜に当たるときのみ）・朝7時',
    'Every month on the 13th, if it falls on a Friday, 7:00 AM',
  ],
  [
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    '毎月 最終営業日・朝7時',
    'Every last weekday of the month, 7:00 AM',
  ],
  [
    'FREQ=MONTHLY;BYDAY=TU,WE,TH;BYSETPOS=3',
    '毎月 火・水・木曜のうち3番目の日・朝7時',
    'Every month on the 3rd day that is a Tuesday, Wednesday, or Thursday, 7:00 AM',
  ],
  [
    'FREQ=MONTHLY;BYMONTH=1,7;BYDAY=3FR;COUNT=1',
    '毎年 1月・7月の第3金曜・朝7時（全1回）',
    'Every year on the 3rd Friday of January and July, 7:00 AM, once',
  ],
  ['FREQ=YEARLY', '毎年 11月20日・朝7時', 'Every year on November 20, 7:00 AM'],
  ['FREQ=YEARLY;INTERVAL=2', '隔年 11月20日・朝7時', 'Every other year on November 20, 7:00 AM'],
  [
    'FREQ=YEARLY;BYMONTH=5;BYDAY=2SU',
    '毎年 5月の第2日曜・朝7時',
    'Every year on the 2nd Sunday of May, 7:00 AM',
  ],
  [
    'FREQ=MONTHLY;BYDAY=3FR;UNTIL=20270630',
    '毎月 第3金曜・朝7時（2027年6月30日まで）',
    'Every 3rd Friday of the month, 7:00 AM, until Jun 30, 2027',
  ],
  [
    'FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=2FR',
    '毎月 13日（第2金曜に当たるときのみ）・朝7時',
    'Every month on the 13th, if it falls on the 2nd Friday, 7:00 AM',
  ],
  ['FREQ=YEARLY;BYDAY=SU', '毎週 日曜・朝7時', 'Every Sunday, 7:00 AM'],
  [
    'FREQ=HOURLY;INTERVAL=3',
    'くり返しの指定どおり（FREQ=HOURLY;INTERVAL=3）',
    'As the rule says (FREQ=HOURLY;INTERVAL=3)',
  ],
];

describe('the sentence of a rule', () => {
  it.each(SENTENCES)('says %s as a person would, in both languages', (rrule, ja, en) => {
    expect(said(rrule, 'ja')).toBe(ja);
    expect(said(rrule, 'en')).toBe(en);
  });

  it('says that the dates were chosen when there is no rule', () => {
    expect(describeRule(null, start, 'ja')).toBe('日にちを選んで開催');
    expect(describeRule(null, start, 'en')).toBe('On chosen dates');
  });

  it('names the day of an UNTIL in UTC on the clock of the series', () => {
    const rrule = 'FREQ=DAILY;UNTIL=20270629T150000Z';
    expect(said(rrule, 'ja', start, 'Asia/Tokyo')).toBe('毎日・朝7時（2027年6月30日まで）');
  });

  it.each([
    ['00:00', '深夜0時'],
    ['05:00', '朝5時'],
    ['10:15', '午前10時15分'],
    ['12:00', '昼12時'],
    ['13:00', '午後1時'],
    ['18:30', '夕方6時半'],
    ['19:30', '夜7時半'],
  ])('says %s as %s', (time, words) => {
    const at = Temporal.PlainDateTime.from(`2026-11-20T${time}`);
    expect(said('FREQ=DAILY', 'ja', at)).toBe(`毎日・${words}`);
  });
});
