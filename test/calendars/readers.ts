import { accessSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { findOnPath } from '../../tools/local/programs';
import { lineFaults } from './lines';
import { putAll } from './radicale';
import type { Reader } from './reader';
import { faultsBy, here, output, python } from './scratch';

export const pythonHas = (...modules: string[]): Promise<boolean> =>
  output(python, ['-c', `import ${modules.join(', ')}`], '').then(
    () => true,
    () => false,
  );
const isThere = (path: string): boolean => {
  try {
    accessSync(path);
    return true;
  } catch {
    return false;
  }
};

const lines: Reader = {
  name: 'RFC 5545, section 3.1 (lines)',
  packages: [],
  isHere: () => Promise.resolve(true),
  faults: (files) =>
    Promise.resolve(
      files.flatMap(({ name, text }) => lineFaults(text).map((fault) => ({ name, fault }))),
    ),
};

const icalJs: Reader = {
  name: 'ical.js, strict',
  packages: [],
  isHere: () => Promise.resolve(true),
  faults: (files) =>
    Promise.resolve(
      files.flatMap(({ name, text }) => strictFaults(text).map((fault) => ({ name, fault }))),
    ),
};

const libical: Reader = {
  name: 'libical (icalrestriction_check)',
  packages: ['gcc', 'libc6-dev', 'libical-dev'],
  isHere: () =>
    Promise.resolve(findOnPath(['gcc', 'cc']) !== null && isThere('/usr/include/libical/ical.h')),
  faults: (files) =>
    faultsBy(files, async (folder) => {
      const program = join(folder, 'libical-check');
      const compiler = findOnPath(['gcc', 'cc'])!;
      await output(compiler, ['-o', program, here('libical-check.c'), '-lical'], '');
      return [program];
    }),
};

const icalendar: Reader = {
  name: 'python3-icalendar',
  packages: ['python3-icalendar'],
  isHere: () => pythonHas('icalendar'),
  faults: (files) =>
    faultsBy(files, () => Promise.resolve([python, here('read_calendars.py'), 'icalendar'])),
};

const vobject: Reader = {
  name: 'python3-vobject',
  packages: ['python3-vobject'],
  isHere: () => pythonHas('vobject'),
  faults: (files) =>
    faultsBy(files, () => Promise.resolve([python, here('read_calendars.py'), 'vobject'])),
};

const radicale: Reader = {
  name: 'Radicale (PUT = 201)',
  packages: ['radicale'],
  isHere: () => pythonHas('radicale'),
  faults: putAll,
};

export const READERS: readonly Reader[] = [lines, icalJs, libical, icalendar, vobject, radicale];

function strictFaults(text: string): string[] {
  try {
    const calendar = new ICAL.Component(ICAL.parse(text) as never);
    if (calendar.name !== 'vcalendar') return [`a ${calendar.name} and no vcalendar`];
    return calendar.getAllSubcomponents('vevent').flatMap((event) =>
      ['uid', 'dtstamp', 'dtstart', 'dtend'].flatMap((name) => {
        const count = event.getAllProperties(name).length;
        return count === 1 ? [] : [`${count} x ${name}`];
      }),
    );
  } catch (error) {
    return [String(error)];
  }
}
