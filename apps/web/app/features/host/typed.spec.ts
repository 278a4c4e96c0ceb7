import { describe, expect, it } from '@jest/globals';
import { typedNumber, typedTime } from './typed';

describe('a time as people type it', () => {
  it.each([
    ['7:00', '07:00'],
    ['07:00', '07:00'],
    ['７：３０', '07:30'],
    ['700', '07:00'],
    ['1830', '18:30'],
    ['7', '07:00'],
    ['7時', '07:00'],
    ['7時半', '07:30'],
    ['19時05分', '19:05'],
    ['7:00 PM', '19:00'],
    ['12 am', '00:00'],
  ])('%s is %s', (typed, time) => {
    expect(typedTime(typed)).toBe(time);
  });

  it.each(['', '25:00', '7:60', 'morning', '7:0', '-1'])('%p is none', (typed) => {
    expect(typedTime(typed)).toBeNull();
  });
});

describe('a number as people type it', () => {
  it('may be full-width, with commas and units', () => {
    expect(typedNumber('２４')).toBe(24);
    expect(typedNumber('2,000円')).toBe(2000);
    expect(typedNumber('24人')).toBe(24);
  });

  it('stays too large where it is too large for the schema', () => {
    expect(typedNumber('99999999999999')).toBe(2_000_000_000);
    expect(typedNumber('-5')).toBe(-5);
  });

  it('is none where it is not whole', () => {
    expect(typedNumber('many')).toBeNull();
    expect(typedNumber('2.5')).toBeNull();
  });
});
