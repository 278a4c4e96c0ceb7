/** One legal page: what it is called, what it is about, and its parts. */
export interface LegalText {
  readonly title: string;
  readonly lead: string;
  readonly parts: readonly { readonly title: string; readonly text: readonly string[] }[];
}
