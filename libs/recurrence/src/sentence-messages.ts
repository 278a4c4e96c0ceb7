import { type Locale } from './format-when';

/** ICU messages of the recurrence sentence. A list arrives joined; `n` is the INTERVAL, `end` the closing words. */
export type SentenceMessage =
  | 'sentence'
  | 'daily'
  | 'weekdays'
  | 'weekly'
  | 'monthly'
  | 'yearly'
  | 'inMonths'
  | 'ofMonths'
  | 'weekday'
  | 'nth'
  | 'ordinal'
  | 'weekdayList'
  | 'weekdaySet'
  | 'aWeekday'
  | 'allDays'
  | 'workdays'
  | 'onlyOnDates'
  | 'everyWeekday'
  | 'monthDay'
  | 'dateOfMonth'
  | 'endOfMonth'
  | 'dateSet'
  | 'ifWeekday'
  | 'position'
  | 'workday'
  | 'weekendDay'
  | 'until'
  | 'count'
  | 'chosen'
  | 'asTheRuleSays'
  | 'time';

const JA_DAY = '{day, select, MO {月} TU {火} WE {水} TH {木} FR {金} SA {土} SU {日} other {}}';
const EN_DAY =
  '{day, select, MO {Monday} TU {Tuesday} WE {Wednesday} TH {Thursday} FR {Friday} SA {Saturday} SU {Sunday} other {}}';
const EN_NTH = '{abs, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}';
const EN_FROM_END =
  '{abs, plural, =1 {last} other {{abs, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}-to-last}}';

const JA: Readonly<Record<SentenceMessage, string>> = {
  sentence: '{pattern}・{time}{end}',
  daily: '{n, plural, =1 {毎日} =2 {1日おき} other {#日ごと}}',
  weekdays: '平日（月〜金）毎日',
  weekly: '{n, plural, =1 {毎週 } =2 {隔週 } other {#週間ごとの}}{days}',
  monthly: '{n, plural, =1 {毎月 } =2 {隔月 } other {#か月ごとの}}{days}',
  yearly: '{n, plural, =1 {毎年 } =2 {隔年 } other {#年ごとの}}{days}',
  inMonths: '{months}の{pattern}',
  ofMonths: '{months}の{days}',
  weekday: JA_DAY,
  nth: `{side, select, start {第{abs}} other {{abs, plural, =1 {最終} other {最後から#番目の}}}}${JA_DAY}曜`,
  ordinal: '{side, select, start {第{abs}} other {{abs, plural, =1 {最終} other {最後から#番目}}}}',
  weekdayList: '{days}曜',
  weekdaySet: '{days}',
  aWeekday: '{days}',
  allDays: '毎日',
  workdays: '平日（月〜金）',
  onlyOnDates: '{pattern}（{dates}に当たる日のみ）',
  everyWeekday: 'すべての{days}',
  monthDay:
    '{side, select, start {{abs}日} other {{abs, plural, =1 {月末} =2 {月末の前日} other {月末の{before}日前}}}}',
  dateOfMonth: '{month}{date}日',
  endOfMonth: '{month}末日',
  dateSet: '{days}',
  ifWeekday: '{pattern}（{days}に当たるときのみ）',
  position:
    '{days}のうち{side, select, start {{abs, plural, =1 {最初の日} other {#番目の日}}} other {{abs, plural, =1 {最後の日} other {最後から#番目の日}}}}',
  workday:
    '{side, select, start {第{abs}営業日} other {{abs, plural, =1 {最終営業日} other {最後から#番目の営業日}}}}',
  weekendDay:
    '{side, select, start {{abs, plural, =1 {土日のうち最初の日} other {土日のうち#番目の日}}} other {{abs, plural, =1 {土日のうち最後の日} other {土日のうち最後から#番目の日}}}}',
  until: '（{date}まで）',
  count: '（全{count}回）',
  chosen: '日にちを選んで開催',
  asTheRuleSays: 'くり返しの指定どおり（{rule}）',
  time: '{part, select, night {深夜} morning {朝} forenoon {午前} noon {昼} afternoon {午後} dusk {夕方} other {夜}}{hour}時{minute, plural, =0 {} =30 {半} other {#分}}',
};

const EN: Readonly<Record<SentenceMessage, string>> = {
  sentence: '{pattern}, {time}{end}',
  daily: 'Every {n, plural, =1 {day} =2 {other day} other {# days}}',
  weekdays: 'Every weekday (Monday to Friday)',
  weekly:
    '{n, plural, =1 {Every {days}} =2 {Every other week on {days}} other {Every # weeks on {days}}}',
  monthly:
    '{n, plural, =1 {{form, select, nth {Every {days} of the month} other {Every month on {days}}}} =2 {Every other month on {days}} other {Every # months on {days}}}',
  yearly: 'Every {n, plural, =1 {year} =2 {other year} other {# years}} on {days}',
  inMonths: '{pattern} in {months}',
  ofMonths: '{days} of {months}',
  weekday: EN_DAY,
  nth: `{side, select, start {${EN_NTH}} other {${EN_FROM_END}}} ${EN_DAY}`,
  ordinal: `{side, select, start {${EN_NTH}} other {${EN_FROM_END}}}`,
  weekdayList: '{days}',
  weekdaySet: 'day that is a {days}',
  aWeekday: 'a {days}',
  allDays: 'every day',
  workdays: 'weekdays (Monday to Friday)',
  onlyOnDates: '{pattern}, if it falls on {dates}',
  everyWeekday: 'every {days}',
  monthDay: `{side, select, start {the ${EN_NTH}} other {the ${EN_FROM_END} day}}`,
  dateOfMonth: '{month} {date}',
  endOfMonth: 'the last day of {month}',
  dateSet: 'of {days}',
  ifWeekday: '{pattern}, if {count, plural, one {it falls} other {they fall}} on {days}',
  position: `the {side, select, start {${EN_NTH}} other {${EN_FROM_END}}} {days}`,
  workday: `{side, select, start {${EN_NTH}} other {${EN_FROM_END}}} weekday`,
  weekendDay: `{side, select, start {${EN_NTH}} other {${EN_FROM_END}}} weekend day`,
  until: ', until {date}',
  count: ', {count, plural, one {once} other {# times}}',
  chosen: 'On chosen dates',
  asTheRuleSays: 'As the rule says ({rule})',
  time: '{clock}',
};

export const SENTENCE_MESSAGES: Readonly<
  Record<Locale, Readonly<Record<SentenceMessage, string>>>
> = { ja: JA, en: EN };
