import { Form } from 'react-router';
import { SubmitButton } from '../../design-system/button';
import { useText } from '../../i18n/use-text';
import type { SafetyView } from './present.server';

const LIST = 'card grid p-0! empty:hidden [&>li+li]:border-t [&>li]:border-line';

/** Everybody who was put to the reader, with the two words that can be said of each. */
export function EncounterList({ people }: { readonly people: SafetyView['encounters'] }) {
  const say = useText();
  if (people.length === 0) return <p className="sub">{say('safety.nobody')}</p>;
  return (
    <ul className={LIST}>
      {people.map(({ personId, name, about, blocked, reported }) => (
        <li key={personId} className="px-4 py-2">
          <b className="block">{say('common.san', { name })}</b>
          <span className="sub">{about}</span>
          <Form method="post" className="flex flex-wrap gap-x-2">
            <input type="hidden" name="id" value={personId} />
            <SubmitButton look="quiet" name="intent" value={reported ? 'take-back' : 'report'}>
              {say(reported ? 'safety.takeBack' : 'safety.report')}
            </SubmitButton>
            {blocked ? null : (
              <SubmitButton look="quiet" name="intent" value="block">
                {say('safety.block')}
              </SubmitButton>
            )}
          </Form>
          {reported ? <p className="sub">{say('safety.reportedNow')}</p> : null}
        </li>
      ))}
    </ul>
  );
}

export function BlockList({ blocks }: { readonly blocks: SafetyView['blocks'] }) {
  const say = useText();
  if (blocks.length === 0) return <p className="sub">{say('safety.noBlocks')}</p>;
  return (
    <ul className={LIST}>
      {blocks.map(({ personId, name, since }) => (
        <li
          key={personId}
          className="flex flex-wrap items-center justify-between gap-x-3 px-4 py-1"
        >
          <span>
            {say('common.san', { name })} <span className="sub">{since}</span>
          </span>
          <Form method="post">
            <input type="hidden" name="id" value={personId} />
            <SubmitButton look="quiet" name="intent" value="lift">
              {say('safety.lift')}
            </SubmitButton>
          </Form>
        </li>
      ))}
    </ul>
  );
}
