import { describe, expect, it } from '@jest/globals';
import { readForm } from '../../../forms/form.server';
import { occurrenceEdit, occurrenceEditShape } from './occurrence-edit';
import { seriesEdit, seriesEditShape } from './series-edit';
import { lengthOf, type Was } from './template-fields';

const template: Was = {
  date: '2026-11-20',
  start: '7:00',
  end: '8:30',
  minutes: '90',
  overnight: '',
  titleJa: '川べり朝食会',
  titleEn: '',
  descriptionJa: '本を\n読む',
  descriptionEn: '',
  venue: '川べり食堂',
  address: '',
  directions: '川端駅 徒歩3分',
  mapUrl: '',
  venueCapacity: '30',
  venueZone: 'Asia/Tokyo',
  dayNotes: '',
  contact: '',
  onlineUrl: '',
  fee: '2000',
  currency: 'JPY',
  feeNoteJa: '朝食つき',
  feeNoteEn: '',
  memberFee: '1500',
  feeTermsJa: '前日まで無料',
  feeTermsEn: '',
  doors: '15',
};
const one: Was = { ...template, subtitleJa: '', subtitleEn: '' };
const series: Was = {
  ...template,
  cadence: 'nth',
  rruleNow: 'FREQ=MONTHLY;BYDAY=3FR',
  timeZone: 'Asia/Tokyo',
  holidayPolicy: 'NONE',
  capacity: '24',
};

function sent(was: Was, typed: Readonly<Record<string, string>> = {}): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...was, ...typed }))
    form.append(name, value.replace(/\n/g, '\r\n'));
  return form;
}

function occurrence(typed: Readonly<Record<string, string>>) {
  const form = sent(one, typed);
  const submission = readForm(form, occurrenceEditShape);
  if (submission.status !== 'success') throw new Error(JSON.stringify(submission.error));
  return occurrenceEdit('o', submission.value, form, one);
}

function whole(typed: Readonly<Record<string, string>>) {
  const form = sent(series, typed);
  const submission = readForm(form, seriesEditShape);
  if (submission.status !== 'success') throw new Error(JSON.stringify(submission.error));
  return seriesEdit('s', submission.value, form, series);
}

describe('an edit of one date', () => {
  it('says nothing where nothing was typed, whatever line ends a browser sends', () => {
    expect(occurrence({})).toEqual({ occurrenceId: 'o' });
  });

  it('says what was typed and no more', () => {
    expect(occurrence({ date: '2026-11-27', subtitleJa: '秋の本' })).toEqual({
      occurrenceId: 'o',
      startLocal: '2026-11-27T07:00:00',
      subtitle: { ja: '秋の本', en: null },
    });
    expect(occurrence({ end: '9:00' })).toEqual({ occurrenceId: 'o', durationMinutes: 120 });
  });

  it('keeps the length when start and end move together', () => {
    expect(occurrence({ start: '8:00', end: '9:30' })).toEqual({
      occurrenceId: 'o',
      startLocal: '2026-11-20T08:00:00',
    });
  });

  it('sends a place whole, with its zone, and takes it away when it is emptied', () => {
    expect(occurrence({ directions: '' })).toMatchObject({
      venue: { name: '川べり食堂', directions: undefined, capacity: 30, timeZone: 'Asia/Tokyo' },
    });
    const none = { venue: '', directions: '', venueCapacity: '' };
    expect(occurrence(none)).toMatchObject({ venue: null });
  });

  it('keeps what a fee includes, and its currency', () => {
    expect(occurrence({ fee: '2,500円' })).toMatchObject({
      fee: {
        ...{ amount: 2500, currency: 'JPY', note: { ja: '朝食つき', en: null } },
        ...{ memberAmount: 1500, terms: { ja: '前日まで無料', en: null } },
      },
    });
    expect(occurrence({ fee: '', feeNoteJa: '' })).toMatchObject({ fee: null });
  });

  it('gives back rather than edits what is ticked', () => {
    expect(occurrence({ giveBack: 'VENUE', venue: '別の店' })).toEqual({
      occurrenceId: 'o',
      giveBack: ['VENUE'],
    });
  });

  it('ends on the next day only where it did before', () => {
    expect(lengthOf({ start: '22:00', end: '01:00' }, { overnight: '1' })).toBe(180);
    expect(lengthOf({ start: '22:00', end: '01:00' }, { overnight: '' })).toBeNull();
  });
});

describe('an edit of a series', () => {
  it('says nothing where nothing was typed', () => {
    expect(whole({})).toEqual({ seriesId: 's' });
  });

  it('starts the new rhythm on the date that its words speak of', () => {
    expect(whole({ date: '2026-12-03', cadence: 'weekly', from: 'o' })).toEqual({
      seriesId: 's',
      fromOccurrenceId: 'o',
      rrule: 'FREQ=WEEKLY;BYDAY=TH',
      startLocal: '2026-12-03T07:00:00',
    });
  });

  it('moves the hour without touching the rule', () => {
    expect(whole({ start: '7:30', end: '9:00' })).toEqual({
      seriesId: 's',
      startLocal: '2026-11-20T07:30:00',
    });
  });

  it('has no rule any more where dates are chosen', () => {
    expect(whole({ cadence: 'dates' })).toMatchObject({ rrule: null });
  });

  it('carries zone, holidays, seats and the wish to reset', () => {
    const typed = { timeZone: 'Asia/Seoul', holidayPolicy: 'ASK', capacity: '30', resetOwn: '1' };
    expect(whole(typed)).toEqual({
      seriesId: 's',
      timeZone: 'Asia/Seoul',
      holidayPolicy: 'ASK',
      capacity: 30,
      resetOwn: true,
    });
  });
});
