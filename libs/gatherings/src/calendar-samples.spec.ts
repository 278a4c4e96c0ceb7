import { describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { lineFaults } from '../../../test/calendars/lines';
import { calendarSamples } from './calendar-samples.factory';

describe('the samples for outside readers', () => {
  const samples = calendarSamples();

  it('are 222, each by its own name, and the same every time', () => {
    expect(samples.length).toBe(222);
    expect(new Set(samples.map(({ name }) => name)).size).toBe(222);
    expect(calendarSamples()).toEqual(samples);
  });

  it('are clean line by line, and to a strict reader', () => {
    expect(ICAL.design.strict).toBe(true);
    for (const { name, text } of samples) {
      expect([name, lineFaults(text)]).toEqual([name, []]);
      const calendar = ICAL.Component.fromString(text);
      for (const event of calendar.getAllSubcomponents('vevent')) {
        for (const once of ['uid', 'dtstart', 'dtend', 'dtstamp', 'summary', 'status'])
          expect([name, once, event.getAllProperties(once).length]).toEqual([name, once, 1]);
        expect(event.getAllProperties('attendee').length).toBeLessThanOrEqual(1);
      }
    }
  });
});
