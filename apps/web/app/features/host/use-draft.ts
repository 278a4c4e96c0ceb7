import { useCallback, useEffect, useRef, useState } from 'react';
import { type Draft, dropDrafts, entriesOf, fillForm, findDraft, keepDraft } from './draft';

const PAUSE_MS = 400;

interface DraftOptions {
  /** Whose draft of what. */
  readonly name: string;
  readonly formId: string;
  /** Told when values were put back, so that what depends on them follows. */
  readonly follow: (values: FormData) => void;
  /** False where the server has just answered: its values are the newer ones. */
  readonly restores: boolean;
}

const formDataOf = (draft: Draft): FormData => {
  const data = new FormData();
  for (const [name, value] of draft) data.append(name, value);
  return data;
};

/** Keeps what is typed a moment after the last change, and puts it back when the page is opened again. */
export function useDraft({ name, formId, follow, restores }: DraftOptions) {
  const [state, setState] = useState<'none' | 'saved' | 'restored'>('none');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const form = useCallback(
    () => document.getElementById(formId) as HTMLFormElement | null,
    [formId],
  );
  useEffect(() => {
    const draft = restores ? findDraft(name) : null;
    const here = form();
    if (!draft || !here) return;
    fillForm(here, draft);
    follow(formDataOf(draft));
    setState('restored');
    // Chips that speak of the first date are there one drawing later.
    const again = requestAnimationFrame(() => fillForm(here, draft));
    return () => cancelAnimationFrame(again);
  }, [name, form, follow, restores]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const keep = useCallback(
    (here: HTMLFormElement) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        if (keepDraft(name, entriesOf(here))) setState('saved');
      }, PAUSE_MS);
    },
    [name],
  );
  const drop = useCallback(() => {
    clearTimeout(timer.current);
    dropDrafts();
    const here = form();
    here?.reset();
    if (here) follow(new FormData(here));
    setState('none');
  }, [form, follow]);
  return { state, keep, drop };
}
