import { readFileSync } from 'node:fs';
import { atMost, type Goal } from '../measure/report';
import type { Stack } from '../../test/support/stack';

/** The most memory that an api process has held so far, in MB; null where the system does not tell. */
export function apiMemory(stack: Stack): Goal {
  const peaks = stack.apis.map(({ pid }) => peakOf(pid));
  const known = peaks.filter((peak) => peak !== null);
  const most = known.length === peaks.length && known.length > 0 ? Math.max(...known) : null;
  return atMost('memory of an api process under load, peak MB', most, 300);
}

function peakOf(pid: number): number | null {
  try {
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes ? Math.round(Number(kilobytes) / 1024) : null;
  } catch {
    return null;
  }
}
