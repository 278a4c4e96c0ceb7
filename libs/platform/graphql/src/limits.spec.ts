import { describe, expect, it } from '@jest/globals';
import { buildSchema, getIntrospectionQuery, parse, validate } from 'graphql';
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

  it('measures a fragment once, however often it is spread', () => {
    const doubling = Array.from(
      { length: 80 },
      (_, n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} }`,
    );
    const bomb = `{ ...f0 } ${doubling.join(' ')} fragment f80 on Query { club { name } }`;
    // Without the memory of what was measured this line does not end within our lifetime.
    expect(validate(schema, parse(bomb), [withinLimits])[0]?.extensions.limit).toBe('rootFields');
  });

  it('counts root fields that hide in fragments', () => {
    const many = Array.from({ length: LIMITS.rootFields + 1 }, () => 'club { name }').join(' ');
    expect(refusals(`{ ...A } fragment A on Query { ${many} }`)).toContain('rootFields');
    expect(refusals(`{ ... { ${many} } }`)).toContain('rootFields');
  });

  it('spares what asks for the schema, and nothing that merely bears its name', () => {
    expect(refusals(getIntrospectionQuery())).toEqual([]);
    expect(refusals(`query IntrospectionQuery ${nested(LIMITS.depth + 1)}`)).toContain('depth');
    const beside = `query IntrospectionQuery { __schema { description } ${nested(LIMITS.depth + 1).slice(1)}`;
    expect(refusals(beside)).toContain('depth');
  });

  it('takes a number of items that is not written out for the largest', () => {
    const asked = `query ($n: Int) { clubs(first: $n) { clubs(first: $n) { name club { name } } } }`;
    expect(refusals(asked)).toContain('cost');
  });
});
