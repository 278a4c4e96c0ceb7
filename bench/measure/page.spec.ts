import { describe, expect, it } from '@jest/globals';
import { pageOf, withSection } from './page';
import { atLeast, atMost, sound, type Report } from './report';
import { summaryOf } from './statistics';

const report: Report = {
  host: { cpu: 'A | B', cores: 2, memoryGb: 8, node: '20.19.0', platform: 'linux x64', load: 0.1 },
  commit: 'abc1234',
  date: '2027-01-05T01:00:00.000Z',
  seed: 7,
  small: false,
  scenario: 'series',
  peers: { ours: summaryOf([1, 2, 3]) },
  ratios: { 'ours / theirs': 2 },
  goals: [atMost('quick', 30, 50), atMost('slow', 90, 50), atLeast('absent', null, 3)],
  invariants: [{ name: 'equal', ok: true, detail: '3 of 3' }],
};

describe('the page of a report', () => {
  it('prints a missed goal as missed, and one that was not measured too', () => {
    const page = pageOf(report);
    expect(page).toContain('| quick | 30 | 50 | met |');
    expect(page).toContain('| slow | 90 | 50 | **missed** |');
    expect(page).toContain('| absent | not measured | 3 | **missed** |');
  });

  it('names machine, date, commit and seed', () => {
    expect(pageOf(report)).toContain('2027-01-05 · commit abc1234 · seed 7');
    expect(pageOf(report)).toContain('A | B, 2 cores, 8 GB');
    expect(pageOf({ ...report, small: true })).toContain('not for the record');
  });

  it('replaces its own section and leaves the others', () => {
    const first = withSection('# Results\n\nHow.\n', 'series', pageOf(report));
    const second = withSection(first, 'growth', '## growth\n\nbig\n');
    const third = withSection(second, 'series', '## series\n\nnew\n');
    expect(third).toBe('# Results\n\nHow.\n\n## growth\n\nbig\n\n## series\n\nnew\n');
  });
});

describe('a goal', () => {
  it('is met on its bound', () => {
    expect(atMost('x', 50, 50).met).toBe(true);
    expect(atLeast('x', 50, 50).met).toBe(true);
    expect(atLeast('x', 49, 50).met).toBe(false);
  });

  it('that is missed fails no run; a wrong result does', () => {
    expect(sound(report)).toBe(true);
    const wrong = [{ name: 'equal', ok: false, detail: '2 of 3' }];
    expect(sound({ ...report, invariants: wrong })).toBe(false);
  });
});
