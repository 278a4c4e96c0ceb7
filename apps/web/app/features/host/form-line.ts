import type { FieldState } from '../../design-system/field';

export type Fields = Readonly<Record<string, FieldState>>;

/** What a control needs of a form's field; `first` takes the focus after a refusal. */
export type Line = (name: string) => { readonly field: FieldState; readonly first: boolean };

export const lineOf =
  (fields: Fields, firstBad: string | undefined): Line =>
  (name) => ({ field: fields[name] ?? { id: name, name }, first: firstBad === name });

export const textIn = (field: FieldState | undefined): string =>
  typeof field?.initialValue === 'string' ? field.initialValue : '';
