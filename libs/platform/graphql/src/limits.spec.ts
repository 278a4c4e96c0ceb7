import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { LIMITS, withinLimits } from './limits';

const schema = buildSchema(`
  directive @tag on FIELD
  type Query { club: Club clubs(first: Int): [Club!]! }
  type Club { name: String club: Club clubs(first: Int): [Club!]! }
`);
const refusals = (text: string) =>
  validate(schema, parse(text), [withinLimits]).map((error) => error.extensions.limit);
const nested = (depth: number): string =>
  depth === 1 ? '{ name }' : `{ club ${nested(depth - 1)} }`;

describe('withinLimits', () => {
  it('lets an ordinary page through', () => {
    expect(refusals('{ clubs(first: 10) { name clubs(first: 5) { name } } }')).toEqual([]);
  });

  it.each([
    ['depth', nested(LIMITS.depth + 1)],
    [
      'aliases',
      `{ club { ${Array.from({ length: LIMITS.aliases + 1 }, (_, n) => `a${n}: name`).join(' ')} } }`,
    ],
    [
      'directives',
      `{ club { ${Array.from({ length: LIMITS.directives + 1 }, () => 'name @tag').join(' ')} } }`,
    ],
    [
      'rootFields',
      `{ ${Array.from({ length: LIMITS.rootFields + 1 }, () => 'club { name }').join(' ')} }`,
    ],
    ['cost', '{ clubs(first: 50) { clubs(first: 50) { clubs(first: 50) { name } } } }'],
  ])('refuses too much %s by name', (limit, text) => {
    expect(refusals(text)).toContain(limit);
  });

  it('counts inside fragments, and ends on a circle of them', () => {
    const deep = `query { club { ...A } } fragment A on Club ${nested(LIMITS.depth)}`;
    expect(refusals(deep)).toContain('depth');
    expect(refusals('query { club { ...A } } fragment A on Club { name ...A }')).toEqual([]);
  });
});
