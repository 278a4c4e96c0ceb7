import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const SUFFIXES = new Set(
  (
    'module entity repository type inputs results resolver scalar loader job handler worker mail policy refusals events ' +
    'queries migration factory spec int-spec e2e-spec controller'
  ).split(' '),
);
const BANNED = /(^|\/)(utils?|helpers?|common|shared|misc|manager|base\.service)(\.ts|\/|$)/;

const sources = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', 'libs', 'apps/api', 'apps/worker'],
  {
    encoding: 'utf8',
  },
)
  .split('\n')
  .filter((file) => /\.tsx?$/.test(file));

const nameFaults = (file: string): string[] => {
  const [stem = '', ...suffixes] = basename(file)
    .replace(/\.tsx?$/, '')
    .split('.');
  return [
    ...(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem) ? [] : [`${file}: not kebab-case`]),
    ...suffixes
      .filter((suffix) => !SUFFIXES.has(suffix))
      .map((suffix) => `${file}: ".${suffix}" is not in the list of suffixes`),
    ...(BANNED.test(file) ? [`${file}: name it after what it holds`] : []),
  ];
};

describe('files', () => {
  it('are named after a noun, a verb or a role of the list', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.flatMap(nameFaults)).toEqual([]);
  });

  it('control: a drawer for everything is noticed', () => {
    expect(nameFaults('libs/rsvps/src/utils.ts')).not.toEqual([]);
    expect(nameFaults('libs/rsvps/src/seatManager.ts')).not.toEqual([]);
    expect(nameFaults('libs/rsvps/src/seat.service.ts')).not.toEqual([]);
  });

  it('stay under 300 lines', () => {
    const long = sources.filter((file) => readFileSync(file, 'utf8').split('\n').length > 300);
    expect(long).toEqual([]);
  });

  it('never ask the database for its own time where the product asks what is due', () => {
    const clocks = sources.filter(
      (file) =>
        !/spec\.ts$|clock\.migration\.ts$/.test(file) &&
        /[^_a-z.](now|clock_timestamp)\(\)\s*(?!\.)/.test(sqlOf(file)),
    );
    expect(clocks).toEqual([]);
  });
});

/** The template literals of a file that read like SQL. */
function sqlOf(file: string): string {
  return (readFileSync(file, 'utf8').match(/`[^`]*`/g) ?? [])
    .filter((text) => /\b(select|insert into|update|delete from)\b/i.test(text))
    .join('\n');
}
