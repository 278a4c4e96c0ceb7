import {
  GraphQLError,
  Kind,
  type ASTNode,
  type FieldNode,
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

const PAGE_MOST = 50;

interface Measure {
  rootFields: number;
  depth: number;
  aliases: number;
  directives: number;
  cost: number;
}

const nothing = (): Measure => ({ rootFields: 0, depth: 0, aliases: 0, directives: 0, cost: 0 });

/** What was measured of each fragment of a document; null while it is being measured. */
type Measured = Map<string, Measure | null>;

/** One rule for all bounds: measures each operation as if its fragments stood where they are spread. */
export const withinLimits: ValidationRule = (context: ValidationContext) => {
  const measured: Measured = new Map();
  return {
    OperationDefinition(operation) {
      if (asksForSchemaOnly(operation.selectionSet)) return;
      const total = measure(context, operation.selectionSet, measured);
      total.directives += operation.directives?.length ?? 0;
      for (const limit of ['rootFields', 'depth', 'aliases', 'directives', 'cost'] as const)
        report(context, limit, total[limit], operation);
    },
  };
};

/** Whether introspection is answered at all is another rule's affair; the tools' query is a deep one. */
const asksForSchemaOnly = ({ selections }: SelectionSetNode): boolean =>
  selections.length === 1 &&
  selections[0]!.kind === Kind.FIELD &&
  selections[0]!.name.value === '__schema';

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

function measure(context: ValidationContext, set: SelectionSetNode, measured: Measured): Measure {
  const total = nothing();
  for (const selection of set.selections) {
    total.directives += selection.directives?.length ?? 0;
    const part =
      selection.kind === Kind.FIELD
        ? ofField(context, selection, measured)
        : selection.kind === Kind.INLINE_FRAGMENT
          ? measure(context, selection.selectionSet, measured)
          : ofFragment(context, selection.name.value, measured);
    total.rootFields += part.rootFields;
    total.cost += part.cost;
    total.aliases += part.aliases;
    total.directives += part.directives;
    total.depth = Math.max(total.depth, part.depth);
  }
  return total;
}

function ofField(context: ValidationContext, field: FieldNode, measured: Measured): Measure {
  const below = field.selectionSet ? measure(context, field.selectionSet, measured) : nothing();
  return {
    rootFields: 1,
    depth: 1 + below.depth,
    aliases: (field.alias ? 1 : 0) + below.aliases,
    directives: below.directives,
    cost: 1 + itemsOf(field) * below.cost,
  };
}

/** How often the fields below come: a number in a variable counts as the largest that is allowed. */
function itemsOf(field: FieldNode): number {
  const first = field.arguments?.find(({ name }) => name.value === 'first')?.value;
  if (!first) return 1;
  return first.kind === Kind.INT ? Math.min(PAGE_MOST, Number(first.value)) : PAGE_MOST;
}

/**
 * Each fragment is measured once, however often it is spread: opening it anew each time lets twenty lines
 * that double cost as much as a million. A circle is refused by another rule; here it must merely end.
 */
function ofFragment(context: ValidationContext, name: string, measured: Measured): Measure {
  const known = measured.get(name);
  if (known !== undefined) return known ?? nothing();
  const fragment = context.getFragment(name);
  if (!fragment) return nothing();
  measured.set(name, null);
  const result = measure(context, fragment.selectionSet, measured);
  measured.set(name, result);
  return result;
}
