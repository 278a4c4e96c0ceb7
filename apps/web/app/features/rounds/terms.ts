/** What a host chooses for a whole round, as the form's fields hold it; empty: as it is. */
export interface TypedTerms {
  readonly each: string;
  readonly floor: string;
  readonly wish: string;
}

export const TERM_CHOICES = {
  each: ['1', '2', '3'],
  floor: ['0', '0.1', '0.2', '0.3', '0.45'],
  wish: ['-2', '-1', '1', '2'],
} as const;

/** Reads the three fields; null where none of them is there, so that nothing was asked. */
export function typedTerms(fields: { get(name: string): unknown }): TypedTerms | null {
  const text = (name: string) => {
    const value = fields.get(name);
    return typeof value === 'string' ? value : '';
  };
  const terms = { each: text('each'), floor: text('floor'), wish: text('wish') };
  return fields.get('each') === null && fields.get('floor') === null ? null : terms;
}

const numberOf = (text: string): number | null => {
  const value = text === '' ? null : Number(text);
  return value === null || Number.isNaN(value) ? null : value;
};

export const termsInput = ({ each, floor, wish }: TypedTerms) => ({
  each: numberOf(each),
  floor: numberOf(floor),
  fieldWish: numberOf(wish),
});
