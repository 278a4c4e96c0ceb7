import { initGraphQLTada } from 'gql.tada';
import type { introspection } from '../graphql-env.d.ts';

/** Typed documents, checked against the committed schema of the api. Fragments are plain: no masking. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  disableMasking: true;
  scalars: { DateTime: string; LocalDate: string; LocalDateTime: string };
}>();

export type { FragmentOf, ResultOf, VariablesOf } from 'gql.tada';
