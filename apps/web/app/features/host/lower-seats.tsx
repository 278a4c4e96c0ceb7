import { Form } from 'react-router';
import { ButtonLink, SubmitButton } from '../../design-system/button';
import { Notice } from '../../design-system/notice';
import { useText } from '../../i18n/use-text';

/** Who would move to the waitlist, by name, before anybody does. */
export function LowerSeats({
  lower,
}: {
  readonly lower: {
    readonly capacity: number;
    readonly changed: boolean;
    readonly moving: readonly {
      readonly id: string;
      readonly name: string;
      readonly party: number;
    }[];
  };
}) {
  const say = useText();
  const { capacity, moving } = lower;
  const count = moving.length;
  return (
    <div id="lower">
      <Notice kind="warn" title={say('lower.title', { capacity, count })} live>
        {lower.changed ? <p className="font-bold">{say('lower.changed')}</p> : null}
        <p>{say('lower.body')}</p>
        <ul className="my-2 list-disc pl-5">
          {moving.map(({ id, name, party }) => (
            <li key={id}>
              {party > 1
                ? say('lower.personWith', { name, seats: party })
                : say('lower.person', { name })}
            </li>
          ))}
        </ul>
        <Form method="post" className="stack">
          <input type="hidden" name="capacity" value={capacity} />
          {moving.map(({ id }) => (
            <input key={id} type="hidden" name="moving" value={id} />
          ))}
          <SubmitButton look="danger" name="intent" value="capacity-move">
            {say('lower.confirm', { count, capacity })}
          </SubmitButton>
          <ButtonLink to="." look="ghost">
            {say('lower.keep')}
          </ButtonLink>
        </Form>
      </Notice>
    </div>
  );
}
