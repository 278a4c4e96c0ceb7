import { useText } from '../../i18n/use-text';
import type { useDraft } from './use-draft';

/** Says that nothing typed is lost, and how to be rid of it. */
export function DraftLine({ state, drop }: ReturnType<typeof useDraft>) {
  const say = useText();
  return (
    <span className="flex flex-wrap items-center gap-x-3" aria-live="polite">
      {state === 'none' ? null : (
        <>
          {say(`draft.${state}`)}
          <button type="button" className="btn btn-quiet px-1!" onClick={drop}>
            {say('draft.drop')}
          </button>
        </>
      )}
    </span>
  );
}
