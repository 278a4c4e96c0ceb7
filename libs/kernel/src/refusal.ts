/**
 * An expected "no". `code` is SCREAMING_SNAKE and stable; further keys are facts that the screen needs
 * to say what happened and what to do. `field` names the input at fault, in the words of the schema.
 */
export interface Refusal<Code extends string = string> {
  readonly code: Code;
  readonly field?: string;
}

/** Input that can never be right, whoever sends it: one field, one reason (a catalogue key), its limits. */
export interface InvalidInput extends Refusal<'INVALID_INPUT'> {
  readonly field: string;
  readonly reason: string;
  readonly limit?: number;
}

export const invalid = (field: string, reason: string, limit?: number): InvalidInput => ({
  code: 'INVALID_INPUT',
  field,
  reason,
  ...(limit === undefined ? {} : { limit }),
});

/** Not there, or not for this viewer: the two are one answer, so that nothing can be probed. */
export interface NotFound extends Refusal<'NOT_FOUND'> {
  readonly what: string;
}
export const notFound = (what: string): NotFound => ({ code: 'NOT_FOUND', what });

/** The viewer sees the object but may not do this to it. */
export type Forbidden = Refusal<'FORBIDDEN'>;
export const forbidden: Forbidden = { code: 'FORBIDDEN' };

/** Somebody has to sign in first. */
export type Unauthenticated = Refusal<'UNAUTHENTICATED'>;
export const unauthenticated: Unauthenticated = { code: 'UNAUTHENTICATED' };

/** The object changed since it was read, or the same key came with other input. */
export interface Conflict extends Refusal<'CONFLICT'> {
  readonly what: string;
}
export const conflict = (what: string): Conflict => ({ code: 'CONFLICT', what });

/** Refusals that every operation shares; the GraphQL error map turns them into `extensions.code`. */
export type CommonRefusal = InvalidInput | NotFound | Forbidden | Unauthenticated | Conflict;
