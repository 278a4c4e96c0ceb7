import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  isEnumType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type IntrospectionQuery,
} from 'graphql';
import { Caller } from './graphql-client';

/** Arguments by field name, wherever the field stands. */
export type KnownArguments = Readonly<Record<string, readonly string[]>>;

const DEEPEST = 4;

/**
 * One query for each way from a root field to an object, selecting everything on it that has no fields of its
 * own: together they ask for every field of the schema. No type is visited twice on one way.
 */
export async function everyField(url: string, roots: KnownArguments): Promise<string[]> {
  const data = await new Caller(url).get<IntrospectionQuery>(getIntrospectionQuery());
  const query = buildClientSchema(data).getQueryType()!;
  return Object.values(query.getFields()).flatMap((field) =>
    (roots[field.name] ?? ['']).flatMap((given) => {
      const type = getNamedType(field.type);
      const root = `${field.name}${given}`;
      if (isUnionType(type))
        return type
          .getTypes()
          .flatMap((member) =>
            ways(member, [root, `... on ${member.name}`], new Set([member.name])),
          );
      return isObjectType(type) ? ways(type, [root], new Set([type.name])) : [];
    }),
  );
}

function ways(
  type: GraphQLObjectType,
  path: readonly string[],
  seen: ReadonlySet<string>,
): string[] {
  const fields = Object.values(type.getFields());
  const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
  const here = `{ ${path.join(' { ')} { __typename ${leaves.map(asked).join(' ')}${' }'.repeat(path.length)} }`;
  if (path.length >= DEEPEST) return [here];
  const deeper = fields.flatMap((field) => {
    const below = getNamedType(field.type);
    const members = isUnionType(below) ? below.getTypes() : isObjectType(below) ? [below] : [];
    return members
      .filter(({ name }) => !seen.has(name))
      .flatMap((member) => {
        const into = isUnionType(below) ? [asked(field), `... on ${member.name}`] : [asked(field)];
        return ways(member, [...path, ...into], new Set([...seen, member.name]));
      });
  });
  return [here, ...deeper];
}

const asked = (field: GraphQLField<unknown, unknown>): string => {
  const required = field.args.filter(isRequiredArgument);
  const given = required.map(({ name, type }) => `${name}: ${exampleOf(getNamedType(type))}`);
  return given.length === 0 ? field.name : `${field.name}(${given.join(', ')})`;
};

const exampleOf = (type: GraphQLNamedType): string =>
  EXAMPLES[type.name] ?? (isEnumType(type) ? type.getValues()[0]!.name : 'null');

const EXAMPLES: Readonly<Record<string, string>> = {
  Locale: 'ja',
  Int: '1',
  String: '""',
  ID: '""',
};
