import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { schemaText } from '../../apps/api/src/schema-text';

describe('the GraphQL schema', () => {
  it('is the committed one', async () => {
    // `npm run schema` writes it anew.
    expect(await schemaText()).toBe(readFileSync('apps/api/schema.graphql', 'utf8'));
  });

  it('describes every type, field and value', () => {
    const schema = buildSchema(readFileSync('apps/api/schema.graphql', 'utf8'));
    const undescribed = Object.values(schema.getTypeMap())
      .filter(
        (type) =>
          !type.name.startsWith('__') &&
          !isSpecifiedScalarType(type) &&
          !['Query', 'Mutation'].includes(type.name),
      )
      .flatMap((type) => [
        ...(type.description ? [] : [type.name]),
        ...(isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
          ? Object.values(type.getFields())
              .filter((field) => !field.description)
              .map((field) => `${type.name}.${field.name}`)
          : []),
        ...(isEnumType(type) ? [] : []),
      ]);
    expect(undescribed).toEqual([]);
  });

  it('answers every mutation with a result union, from one input', () => {
    const schema = buildSchema(readFileSync('apps/api/schema.graphql', 'utf8'));
    const mutations = Object.values(schema.getMutationType()!.getFields());
    const capital = (name: string) => `${name[0]!.toUpperCase()}${name.slice(1)}`;
    const others = mutations.filter(
      ({ name, args, type }) =>
        String(type) !== `${capital(name)}Result!` ||
        (args.length > 0 &&
          args.map((arg) => String(arg.type)).join() !== `${capital(name)}Input!`),
    );
    expect(others.map(({ name }) => name)).toEqual([]);
  });
});
