import { execFileSync } from 'node:child_process';
import os from 'node:os';
import type { Host } from './report';

export const thisHost = (): Host => ({
  cpu: os.cpus()[0]?.model.trim() ?? 'unknown',
  cores: os.cpus().length,
  memoryGb: Math.round(os.totalmem() / 2 ** 30),
  node: process.versions.node,
  platform: `${os.platform()} ${os.arch()}`,
  load: Number(os.loadavg()[0]!.toFixed(2)),
});

/** The commit that is measured, marked when the tree differs from it. */
export function thisCommit(): string {
  try {
    const git = (...args: string[]): string =>
      execFileSync('git', args, { encoding: 'utf8' }).trim();
    const changed = git('status', '--porcelain', '--', 'libs', 'apps') !== '';
    return `${git('rev-parse', '--short', 'HEAD')}${changed ? ' with changes' : ''}`;
  } catch {
    return 'unknown';
  }
}
