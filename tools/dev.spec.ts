import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { FixtureProject } from './local/fixture/project';

jest.setTimeout(60_000);
let clone: FixtureProject;
beforeEach(() => {
  clone = new FixtureProject();
});
afterEach(() => clone.remove());

const API = (answer: string): string =>
  `require('node:http').createServer((request, response) => response.end(${JSON.stringify(answer)})).listen(process.env.PORT);`;

describe('npm run dev', () => {
  it('shows a change of the sources, and outlives a version that crashes', async () => {
    clone.write('dist/apps/api/main.js', API('one'));
    clone.write('apps/api/main.ts', '1');
    const dev = clone.launch('dev');
    await dev.up();
    const read = async (): Promise<string> => (await fetch(clone.running().web)).text();
    expect(await read()).toBe('one');

    clone.write('dist/apps/api/main.js', `throw new Error('half an idea')`);
    clone.write('apps/api/main.ts', '2');
    await dev.says('Waiting for a change');
    expect(dev.output).toContain('half an idea');

    clone.write('dist/apps/api/main.js', API('three'));
    clone.write('apps/api/main.ts', 'three');
    await dev.says('Reloaded');
    expect(await read()).toBe('three');
    dev.kill('SIGINT');
    expect(await dev.ended).toBe(0);
  });
});
