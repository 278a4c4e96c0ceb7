import type { Type } from '@nestjs/common';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import {
  invalid,
  ok,
  refuse,
  type InvalidInput,
  type Outcome,
  type Page,
  type PageRequest,
} from '@asaza/kernel';
import { PageInfo } from './base.type';

export interface ConnectionValue<T> {
  edges: { cursor: string; node: T }[];
  pageInfo: PageInfo;
  totalCount?: number;
}

/** The Relay connection of a node type: `export class ClubConnection extends Connection(ClubType, 'Club') {}`. */
export function Connection<T>(
  node: Type<T>,
  name: string,
  options: { totalCount?: boolean } = {},
): Type<ConnectionValue<T>> {
  @ObjectType(`${name}Edge`, { description: `One ${name} of a list, with its cursor.` })
  class Edge {
    @Field(() => String, { description: 'Where this item stands.' })
    cursor: string;
    @Field(() => node, { description: 'The item.' })
    node: T;
  }

  @ObjectType(`${name}Connection`, {
    description: `A page of a list of ${name}.`,
    isAbstract: true,
  })
  abstract class ConnectionBase {
    @Field(() => [Edge], { description: 'The items of this page.' })
    edges: Edge[];
    @Field(() => PageInfo, { description: 'Whether and where the list goes on.' })
    pageInfo: PageInfo;
  }
  if (options.totalCount)
    Field(() => Int, { description: 'How many there are in all.' })(
      ConnectionBase.prototype,
      'totalCount',
    );
  return ConnectionBase as unknown as Type<ConnectionValue<T>>;
}

/** A page as a connection. */
export function toConnection<T>(page: Page<T>): ConnectionValue<T> {
  return {
    edges: page.items.map((item) => ({ cursor: item.cursor, node: item.node })),
    pageInfo: { hasNextPage: page.hasNext, endCursor: page.items.at(-1)?.cursor ?? null },
    ...(page.totalCount === undefined ? {} : { totalCount: page.totalCount }),
  };
}

const MOST = 50;

/** Checks `first` (1 to 50). */
export const parsePage = (
  first: number,
  after?: string | null,
): Outcome<PageRequest, InvalidInput> =>
  first < 1
    ? refuse(invalid('first', 'too_small', 1))
    : first > MOST
      ? refuse(invalid('first', 'too_large', MOST))
      : ok({ first, after: after ?? null });
