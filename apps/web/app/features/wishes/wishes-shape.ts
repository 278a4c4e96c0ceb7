import { z } from 'zod';

const line = z.string().optional();
/** Ticks of one name: none, one or several. */
const several = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((ticks) => (ticks === undefined ? [] : [ticks].flat()));

/** Rows of what somebody looks for. */
export const ASK_ROWS = [0, 1, 2, 3, 4] as const;
const rows = Object.fromEntries(
  ASK_ROWS.flatMap((row) => [
    [`ask${row}`, line],
    [`why${row}`, line],
  ]),
);

export const PAUSES = ['NONE', 'KEEP', 'MONTH', 'QUARTER', 'OPEN'] as const;

/** The form as typed; what is allowed is the api's to say. */
export const wishesShape = z.object({
  intent: z.enum(['review', 'revise', 'save']),
  displayName: line,
  pitch: line,
  gives: line,
  topics: line,
  industry: line,
  organisation: line,
  notFor: line,
  ...rows,
  languages: several,
  chip: several,
  fieldWish: z.coerce.number().optional(),
  perOccurrence: z.coerce.number().optional(),
  perMonth: z.coerce.number().optional(),
  pause: z.enum(PAUSES).optional(),
  apart: z.literal('on').optional(),
  consent: z.literal('on').optional(),
});

export type WishesTyped = z.infer<typeof wishesShape>;
