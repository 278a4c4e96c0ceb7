import type { SubmissionResult } from '@conform-to/react';

/** The answer to one form of a page that has several: they are told apart by their `intent`. */
export function resultOf(answer: unknown, intent: string): SubmissionResult<string[]> | undefined {
  const result = answer as SubmissionResult<string[]> | undefined;
  return result?.initialValue?.['intent'] === intent ? result : undefined;
}
