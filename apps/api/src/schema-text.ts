import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { Type } from '@nestjs/common';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { areas } from './areas';

const RESOLVER = 'graphql:resolver_type';

/** Every resolver class that the areas provide. */
const resolvers = (): Type[] =>
  areas.flatMap((area) =>
    ((Reflect.getMetadata('providers', area) ?? []) as Type[]).filter(
      (provider) => typeof provider === 'function' && Reflect.hasMetadata(RESOLVER, provider),
    ),
  );

/** The schema as text, sorted, as it stands in apps/api/schema.graphql. Needs no database. */
export async function schemaText(): Promise<string> {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, {
    logger: false,
  });
  try {
    const schema = await app.get(GraphQLSchemaFactory).create(resolvers() as never);
    return `# Made from the code by \`npm run schema\`; do not edit.\n\n${printSchema(lexicographicSortSchema(schema))}\n`;
  } finally {
    await app.close();
  }
}
