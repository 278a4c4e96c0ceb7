/**
 * One SQL text with a name, so that Postgres parses and plans it once per connection (a named read costs
 * about a quarter of an unnamed one). `Row` is what a row looks like; parameters are positional.
 */
export interface Statement<Row, Params extends readonly unknown[] = readonly unknown[]> {
  readonly name: string;
  readonly text: string;
  /** Never set: carries the types. */
  readonly types?: { readonly row: Row; readonly params: Params };
}

export const statement = <Row, Params extends readonly unknown[] = readonly unknown[]>(
  name: string,
  text: string,
): Statement<Row, Params> => ({ name, text });
