import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';

export interface ProcessFacts {
  /** When it began, in the system's own words: tells a process from a later one with the same number. */
  started: string;
  parent: number;
  command: string;
  zombie: boolean;
}

export interface ProcessIdentity {
  pid: number;
  started: string;
}

/** Facts of a running process, or null when there is none. */
export function factsOf(pid: number): ProcessFacts | null {
  return process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
}

export function identityOf(pid: number): ProcessIdentity | null {
  const facts = factsOf(pid);
  return facts === null ? null : { pid, started: facts.started };
}

/** True while that very process lives; a zombie has ended and only waits to be collected. */
export function isAlive(identity: ProcessIdentity): boolean {
  const facts = factsOf(identity.pid);
  return facts !== null && !facts.zombie && facts.started === identity.started;
}

/** proc(5), /proc/pid/stat: "pid (comm) state ppid ...", field 22 is the start time in clock ticks. */
function fromProc(pid: number): ProcessFacts | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const end = stat.lastIndexOf(')');
    const rest = stat.slice(end + 2).split(' ');
    return {
      started: rest[19] ?? '',
      parent: Number(rest[1]),
      command: stat.slice(stat.indexOf('(') + 1, end),
      zombie: rest[0] === 'Z' || rest[0] === 'X',
    };
  } catch {
    return null;
  }
}

function fromPs(pid: number): ProcessFacts | null {
  try {
    const line = execFileSync('ps', ['-o', 'ppid=,stat=,lstart=,comm=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, LC_ALL: 'C' },
    }).trim();
    const match = /^(\d+)\s+(\S+)\s+(\S+\s+\S+\s+\S+\s+\S+\s+\S+)\s+(.*)$/.exec(line);
    if (match === null) return null;
    const [, parent, state, started, command] = match;
    return {
      started: started ?? '',
      parent: Number(parent),
      command: (command ?? '').split('/').pop() ?? '',
      zombie: (state ?? '').startsWith('Z'),
    };
  } catch {
    return null;
  }
}
