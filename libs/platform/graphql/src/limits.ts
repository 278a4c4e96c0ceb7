import {
  GraphQLError,
  Kind,
  type ASTNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/** Bounds of one operation. `cost` counts fields, a list's below it once per item asked for (`first`). */
export const LIMITS = {
  tokens: 1_000,
  depth: 8,
  aliases: 15,
  directives: 5,
  rootFields: 10,
  cost: 5_000,
} as const;

interface Measure {
  depth: number;
  aliases: number;
  directives: number;
  cost: number;
}

/** One rule for all bounds: measures each operation with its fragments opened out, once. */
export const withinLimits: ValidationRule = (context: ValidationContext) => ({
  OperationDefinition(operation) {
    const rootFields = operation.selectionSet.selections.length;
    if (operation.name?.value === 'IntrospectionQuery') return;
    const measured = measure(context, operation.selectionSet, new Set());
    measured.directives += operation.directives?.length ?? 0;
    report(context, 'rootFields', rootFields, operation);
    report(context, 'depth', measured.depth, operation);
    report(context, 'aliases', measured.aliases, operation);
    report(context, 'directives', measured.directives, operation);
    report(context, 'cost', measured.cost, operation);
  },
});

function report(
  context: ValidationContext,
  name: keyof typeof LIMITS,
  value: number,
  node: ASTNode,
): void {
  if (value <= LIMITS[name]) return;
  context.reportError(
    new GraphQLError(`This operation is too large: ${name} ${value}, at most ${LIMITS[name]}.`, {
      nodes: node,
      extensions: { code: 'OPERATION_TOO_LARGE', limit: name, most: LIMITS[name] },
    }),
  );
}

function measure(
  context: ValidationContext,
  set: SelectionSetNode,
  opened: ReadonlySet<string>,
): Measure {
  const total: Measure = { depth: 0, aliases: 0, directives: 0, cost: 0 };
  for (const selection of set.selections) {
    total.directives += selection.directives?.length ?? 0;
    if (selection.kind === Kind.FIELD) {
      if (selection.alias) total.aliases += 1;
      const below = selection.selectionSet
        ? measure(context, selection.selectionSet, opened)
        : undefined;
      const first = selection.arguments?.find((argument) => argument.name.value === 'first')?.value;
      const times = first?.kind === Kind.INT ? Math.min(50, Number(first.value)) : first ? 20 : 1;
      total.cost += 1 + times * (below?.cost ?? 0);
      total.aliases += below?.aliases ?? 0;
      total.directives += below?.directives ?? 0;
      total.depth = Math.max(total.depth, 1 + (below?.depth ?? 0));
      continue;
    }
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection
        : openFragment(context, selection.name.value, opened);
    if (!fragment) continue;
    const name = fragment.kind === Kind.FRAGMENT_DEFINITION ? [fragment.name.value] : [];
    const below = measure(context, fragment.selectionSet, new Set([...opened, ...name]));
    total.cost += below.cost;
    total.aliases += below.aliases;
    total.directives += below.directives;
    total.depth = Math.max(total.depth, below.depth);
  }
  return total;
}

function openFragment(
  context: ValidationContext,
  name: string,
  opened: ReadonlySet<string>,
): FragmentDefinitionNode | undefined {
  // A circle of fragments is refused by another rule; here it must merely end.
  return opened.has(name) ? undefined : (context.getFragment(name) ?? undefined);
}
