import { describe, expect, it } from '@jest/globals';
import { defineDue, defineEvent } from '@asaza/kernel';
import { defineJob } from './job';
import { JobRegistry, type AnyHandler } from './job-registry';

const due = defineJob({ name: 'area.do-it', queue: 'events', on: defineDue('area.falls_due') });
const heard = defineJob({
  name: 'area.hear-it',
  queue: 'events',
  on: defineEvent('area.happened'),
});
class DoIt implements AnyHandler {
  readonly job = due;
  handle = () => Promise.resolve();
}
class HearIt implements AnyHandler {
  readonly job = heard;
  handle = () => Promise.resolve();
}

describe('JobRegistry', () => {
  it('finds the one handler of each job', () => {
    const registry = new JobRegistry([due, heard], [new DoIt(), new HearIt()]);
    expect(registry.handlerOf('area.falls_due')).toBeInstanceOf(DoIt);
    expect(registry.listenersOf('area.happened')).toEqual([heard]);
  });

  it('refuses to boot without a handler, and says what to add', () => {
    expect(() => new JobRegistry([due, heard], [new DoIt()])).toThrow(
      /area\.hear-it has no handler: export one/,
    );
  });

  it('refuses to boot with two handlers for one job, and names both', () => {
    expect(() => new JobRegistry([due], [new DoIt(), new DoIt()])).toThrow(
      /2 handlers \(DoIt, DoIt\)/,
    );
  });

  it('refuses a handler whose job is not listed, and twin names', () => {
    const twin = defineJob({ name: 'area.other', queue: 'mail', on: defineDue('area.falls_due') });
    expect(() => new JobRegistry([], [new DoIt()])).toThrow(/no jobs\/index\.ts lists/);
    expect(() => new JobRegistry([due, twin], [new DoIt()])).toThrow(/another job stands for/);
  });
});
