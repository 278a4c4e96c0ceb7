import type { Locale } from '@asaza/kernel';
import { resolve, Temporal } from '@asaza/recurrence';
import { feedOf, icsOf } from './application/ics-of';
import { seriesIcsOf } from './application/ics-series';
import { anOccurrence, anOccurrenceAt } from './domain/occurrence.factory';
import type { OccurrenceFacts } from './domain/occurrence';
import { aSeries, aVersion, datesOfSeries } from './domain/series.factory';
import type { SeriesFacts } from './domain/series';

export interface CalendarSample {
  readonly name: string;
  readonly text: string;
}

/** Names and texts that have broken somebody's calendar. */
export const HOSTILE_TEXTS: readonly string[] = [
  '高橋 涼子',
  '山田"太郎',
  '""',
  'Yamada; Taro, ^Esq: "x"',
  "^' ^n ^^ ^",
  'a\\nb \\; \\, \\\\',
  'Taro\r\nATTENDEE:mailto:v@evil.example',
  'x\nEND:VEVENT\nBEGIN:VEVENT',
  'tab\there',
  'a\u202egnp.exe\u2066b\u2069',
  'nul\u0000 bell\u0007 del\u007f nel\u0085',
  '\ufeff\u200b\u200e\u061c見えない',
  'half \ud83d of a pair \udc68',
  '👨‍👩‍👧‍👦 家族 🇯🇵 か\u3099',
  '漢'.repeat(200),
  '😀'.repeat(200),
  'W'.repeat(400),
  '=?UTF-8?B?5pyd?= mailto:a@b.example;CN="x":y',
  '<b>&amp;</b> ]]> <!-- --> {{x}} ${y} %0D%0A',
  'محمد שלום',
  '   ',
  '\u2028\u2029line ends',
];

const TIMES: readonly (readonly [string, string, number])[] = [
  ['2026-11-20T07:00:00', 'Asia/Tokyo', 90],
  ['2026-12-31T23:30:00', 'Asia/Tokyo', 90],
  ['2027-03-14T02:30:00', 'America/New_York', 60],
  ['2027-11-07T01:30:00', 'America/New_York', 240],
  ['2027-03-27T23:30:00', 'Europe/Zurich', 240],
  ['2027-04-04T01:30:00', 'Australia/Lord_Howe', 90],
  ['2027-06-01T19:00:00', 'UTC', 120],
  ['2027-06-01T19:00:00', 'Asia/Kathmandu', 1440],
  ['2027-02-28T19:00:00', 'Pacific/Chatham', 5],
  ['2028-02-29T07:00:00', 'Asia/Kolkata', 60],
  ['2027-01-01T00:00:00', 'Pacific/Kiritimati', 60],
  ['2027-07-01T07:00:00', 'Africa/Casablanca', 60],
];

const RULES: readonly (readonly [string, string])[] = [
  ['FREQ=WEEKLY;BYDAY=FR', '2026-11-20T07:00:00'],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=WE', '2026-12-23T07:00:00'],
  ['FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=SU,MO', '2026-11-22T10:00:00'],
  ['FREQ=MONTHLY;BYDAY=3FR', '2026-11-20T07:00:00'],
  ['FREQ=MONTHLY;BYDAY=-1FR', '2026-11-27T19:00:00'],
  ['FREQ=MONTHLY;BYMONTHDAY=-1', '2026-11-30T19:00:00'],
  ['FREQ=MONTHLY;BYMONTHDAY=31', '2026-12-31T19:00:00'],
  ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', '2026-11-30T19:00:00'],
  ['FREQ=DAILY;INTERVAL=10', '2026-11-20T07:00:00'],
  ['FREQ=DAILY;COUNT=12', '2026-11-20T07:00:00'],
  ['FREQ=WEEKLY;UNTIL=20270331', '2026-11-20T07:00:00'],
  ['FREQ=YEARLY;BYMONTH=11;BYDAY=3FR', '2026-11-20T07:00:00'],
];
const ZONES = ['Asia/Tokyo', 'America/New_York', 'Europe/Zurich', 'UTC'] as const;

const url = 'https://asaza.example/e/kawaberi128';
const organizerEmail = 'no-reply@asaza.example';
const attendeeEmail = 'ryoko@example.jp';

/** 222 calendars that every reader must take: mails, feeds and rules; always the same ones. */
export function calendarSamples(): CalendarSample[] {
  return [
    ...HOSTILE_TEXTS.flatMap((text, index) => hostile(text, index)),
    ...TIMES.flatMap(([local, tzid, minutes]) => timed(local, tzid, minutes)),
    ...(['ja', 'en'] as const).flatMap(feeds),
    ...RULES.flatMap(([rrule, start]) => ZONES.map((tzid) => ruled(rrule, start, tzid))),
    ...ZONES.flatMap(changed),
  ];
}

function mail(
  facts: OccurrenceFacts,
  method: 'REQUEST' | 'CANCEL' | 'PUBLISH',
  name: string,
  locale: Locale = 'ja',
): string {
  const organizer = { email: organizerEmail, name };
  const attendee = { email: attendeeEmail, name };
  return icsOf({
    facts,
    method,
    organizer,
    ...(method === 'PUBLISH' ? {} : { attendee }),
    locale,
    url,
  });
}

function hostile(text: string, index: number): CalendarSample[] {
  const facts = anOccurrence({
    title: { ja: text, en: null },
    subtitle: { ja: text, en: null },
    description: { ja: `${text}\n${text}`, en: null },
    venue: {
      name: text,
      address: text,
      directions: text,
      mapUrl: null,
      capacity: null,
      timeZone: null,
      dayNotes: null,
      contact: null,
    },
    fee: { amount: 1500, currency: 'JPY', note: { ja: text, en: null } },
    onlineUrl: 'https://meet.example/a?b=1;2,3',
  });
  const off: OccurrenceFacts = {
    ...facts,
    status: 'cancelled',
    cancelledReason: text,
    sequence: 1,
  };
  const back: OccurrenceFacts = { ...facts, sequence: 2 };
  const entries = [{ facts, url, state: 'waiting' as const }];
  return [
    { name: `text ${index} invitation`, text: mail(facts, 'REQUEST', text) },
    { name: `text ${index} cancelled`, text: mail(off, 'CANCEL', text) },
    { name: `text ${index} published`, text: mail(facts, 'PUBLISH', text, 'en') },
    { name: `text ${index} reinstated`, text: mail(back, 'REQUEST', text, 'en') },
    {
      name: `text ${index} feed`,
      text: feedOf({ name: text, locale: 'ja', occurrences: entries }),
    },
  ];
}

function timed(local: string, tzid: string, minutes: number): CalendarSample[] {
  const facts = anOccurrenceAt(local, tzid, minutes);
  return (['REQUEST', 'CANCEL', 'PUBLISH'] as const).map((method) => ({
    name: `${local} ${tzid} ${method}`,
    text: mail(facts, method, '高橋 涼子'),
  }));
}

function feeds(locale: Locale): CalendarSample[] {
  const dates = datesOfSeries(aSeries(), 60);
  const off = dates.map((facts, index): OccurrenceFacts => {
    if (index % 5 === 1) return { ...facts, status: 'cancelled', cancelledReason: '台風' };
    return index % 5 === 3 ? moved(facts, 'PT26H') : facts;
  });
  const zones = TIMES.map(([local, tzid, minutes], index) =>
    anOccurrenceAt(local, tzid, minutes, { id: `zone-${index}`, uid: `zone-${index}@x` }),
  );
  const feed = (name: string, facts: readonly OccurrenceFacts[], personal = false) => ({
    name: `feed ${locale} ${name}`,
    text: feedOf({
      name: '川べり朝食会, "朝"; 2026',
      locale,
      occurrences: facts.map((one, index) => ({
        facts: one,
        url,
        ...(personal ? { state: index % 3 === 0 ? ('waiting' as const) : ('held' as const) } : {}),
      })),
    }),
  });
  return [
    feed('of nothing', []),
    feed('of one', dates.slice(0, 1)),
    feed('of sixty', dates),
    feed('with changes', off),
    feed('of many zones', zones),
    feed('of a person', off, true),
  ];
}

const ruled = (rrule: string, start: string, tzid: string): CalendarSample => {
  const series = aSeries({ tzid, rules: [aVersion(rrule, start)] });
  return {
    name: `rule ${rrule} ${tzid}`,
    text: seriesText(series, datesOfSeries(series, 12), true),
  };
};

/** A series to which everything has happened: moved, off, on another rule, with dates beside it. */
function changed(tzid: string): CalendarSample[] {
  const rules = [
    aVersion('FREQ=WEEKLY;BYDAY=WE', '2026-11-18T07:00:00'),
    aVersion('FREQ=WEEKLY;BYDAY=TH', '2027-02-04T07:00:00'),
  ];
  const series = aSeries({ tzid, rules, title: { ja: '会; "朝", ^', en: null } });
  const dates = datesOfSeries(series, 20);
  const busy = dates.map((facts, index): OccurrenceFacts => {
    if (index % 6 === 1) return moved(facts, 'PT24H');
    if (index % 6 === 2) return { ...facts, status: 'cancelled', cancelledReason: '台風' };
    if (index % 6 === 3) return { ...facts, status: 'cancelled', skipped: true };
    return index % 6 === 4 ? { ...facts, subtitle: { ja: '特別編', en: null } } : facts;
  });
  const beside = moved({ ...dates[0]!, id: 'beside', uid: 'beside@x' }, 'PT72H');
  const extra = { ...beside, ruleStart: beside.localStart };
  const chosen = aSeries({ tzid, rules: [aVersion(null, '2026-11-18T07:00:00')] });
  return [
    { name: `series ${tzid} two rules`, text: seriesText(series, dates, true) },
    { name: `series ${tzid} changed`, text: seriesText(series, busy, false) },
    { name: `series ${tzid} with a date beside`, text: seriesText(series, [...busy, extra], true) },
    { name: `series ${tzid} chosen`, text: seriesText(chosen, dates.slice(0, 5), true) },
  ];
}

const seriesText = (
  series: SeriesFacts,
  dates: readonly OccurrenceFacts[],
  openEnded: boolean,
): string => seriesIcsOf({ series, dates, openEnded, locale: 'ja', url, urlOf: () => url });

function moved(facts: OccurrenceFacts, by: string): OccurrenceFacts {
  const localStart = facts.localStart.add(Temporal.Duration.from(by));
  const startsAt = resolve(localStart, facts.tzid);
  return {
    ...facts,
    status: 'moved',
    sequence: facts.sequence + 1,
    localStart,
    startsAt,
    endsAt: startsAt.add({ minutes: facts.durationMinutes }),
    previousStartsAt: facts.startsAt,
  };
}
