/** A form's values as they were typed, kept in the browser until they are sent or thrown away. */
export type Draft = readonly (readonly [string, string])[];

const PREFIX = 'asaza.draft.';

/** Private windows may refuse to keep anything; then there is simply no draft. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

export function keepDraft(name: string, draft: Draft): boolean {
  try {
    storage()?.setItem(PREFIX + name, JSON.stringify(draft));
    return storage() !== null;
  } catch {
    return false;
  }
}

export function findDraft(name: string): Draft | null {
  try {
    const kept: unknown = JSON.parse(storage()?.getItem(PREFIX + name) ?? 'null');
    return Array.isArray(kept) && kept.every(isEntry) ? kept : null;
  } catch {
    return null;
  }
}

const isEntry = (entry: unknown): entry is readonly [string, string] =>
  Array.isArray(entry) && entry.length === 2 && entry.every((part) => typeof part === 'string');

/** All drafts of this browser: what they were for is done, or another person signs in. */
export function dropDrafts(): void {
  const kept = storage();
  if (!kept) return;
  for (const key of Object.keys(kept)) if (key.startsWith(PREFIX)) kept.removeItem(key);
}

export const entriesOf = (form: HTMLFormElement): Draft =>
  [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && name !== 'intent' ? [[name, value] as const] : [],
  );

/** Puts values back into a form's own controls. */
export function fillForm(form: HTMLFormElement, draft: Draft): void {
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && /^(checkbox|radio)$/.test(control.type)) {
      control.checked = draft.some(
        ([name, value]) => name === control.name && value === control.value,
      );
    } else if (
      control instanceof HTMLInputElement ||
      control instanceof HTMLSelectElement ||
      control instanceof HTMLTextAreaElement
    ) {
      const found = draft.find(([name]) => name === control.name);
      if (found) control.value = found[1];
    }
  }
}
