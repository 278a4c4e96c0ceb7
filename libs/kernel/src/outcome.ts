import type { Refusal } from './refusal';

/** What a decision or a use case answers: a value, or an expected "no" with its facts. Never thrown. */
export type Outcome<T, R extends Refusal = Refusal> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: R };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const refuse = <R extends Refusal>(
  refusal: R,
): { readonly ok: false; readonly refusal: R } => ({
  ok: false,
  refusal,
});

/** The first refusal among several parsed fields, or all their values in order. */
export function all<T extends readonly Outcome<unknown, Refusal>[]>(
  outcomes: readonly [...T],
): Outcome<{ [K in keyof T]: T[K] extends Outcome<infer V, Refusal> ? V : never }, Refusal> {
  const refused = outcomes.find((outcome) => !outcome.ok);
  if (refused && !refused.ok) return refused;
  const values = outcomes.map((outcome) => (outcome.ok ? outcome.value : undefined));
  return ok(values as never);
}
