import { describe, expect, it } from '@jest/globals';
import { completed, type LockFile, missingEntries } from './lock-file';

const lockWith = (
  optionalDependencies: Record<string, string>,
  more: LockFile['packages'] = {},
): LockFile => ({
  packages: { '': {}, 'node_modules/tool': { version: '1.0.0', optionalDependencies }, ...more },
});

describe('missingEntries', () => {
  it('says for which machines a package is, from its name', () => {
    const missing = missingEntries(
      lockWith({
        '@tool/core-darwin-arm64': '1.0.0',
        '@tool/core-linux-x64-musl': '1.0.0',
        '@tool/core-linux-arm-gnueabihf': '1.0.0',
        '@tool/core-win32-x64-gnu': '1.0.0',
        '@tool/core-wasm32-wasi': '1.0.0',
      }),
    );
    expect(missing).toEqual({
      'node_modules/@tool/core-darwin-arm64': {
        version: '1.0.0',
        optional: true,
        os: ['darwin'],
        cpu: ['arm64'],
      },
      'node_modules/@tool/core-linux-x64-musl': {
        version: '1.0.0',
        optional: true,
        os: ['linux'],
        cpu: ['x64'],
        libc: ['musl'],
      },
      'node_modules/@tool/core-linux-arm-gnueabihf': {
        version: '1.0.0',
        optional: true,
        os: ['linux'],
        cpu: ['arm'],
        libc: ['glibc'],
      },
      'node_modules/@tool/core-win32-x64-gnu': {
        version: '1.0.0',
        optional: true,
        os: ['win32'],
        cpu: ['x64'],
      },
      'node_modules/@tool/core-wasm32-wasi': { version: '1.0.0', optional: true, cpu: ['wasm32'] },
    });
  });

  it('finds nothing missing where the package is at the top or below its parent', () => {
    const there = { version: '1.0.0' };
    expect(missingEntries(lockWith({ bin: '1.0.0' }, { 'node_modules/bin': there }))).toEqual({});
    expect(
      missingEntries(lockWith({ bin: '1.0.0' }, { 'node_modules/tool/node_modules/bin': there })),
    ).toEqual({});
  });

  it('refuses a range, whose version it cannot know', () => {
    expect(() => missingEntries(lockWith({ fsevents: '~2.3.2' }))).toThrow(/fsevents ~2\.3\.2/);
  });

  it('is satisfied by what it made', () => {
    const lock = lockWith({ '@tool/core-darwin-x64': '1.0.0', 'another-linux-x64': '2.0.0' });
    const whole = completed(lock, missingEntries(lock));
    expect(missingEntries(whole)).toEqual({});
    expect(Object.keys(whole.packages)).toEqual([
      '',
      'node_modules/@tool/core-darwin-x64',
      'node_modules/another-linux-x64',
      'node_modules/tool',
    ]);
  });
});
