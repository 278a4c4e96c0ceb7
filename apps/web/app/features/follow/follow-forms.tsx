import { Form } from 'react-router';
import { SubmitButton } from '../../design-system/button';
import { useText } from '../../i18n/use-text';

type Answer = 'YES' | 'NOT_YET' | 'NO';
type Stage = 'MET' | 'IN_TOUCH';

const OFFERED = {
  MET: [
    ['YES', 'follow.MET.YES'],
    ['NOT_YET', 'follow.MET.NOT_YET'],
    ['NO', 'follow.MET.NO'],
  ],
  IN_TOUCH: [
    ['YES', 'follow.IN_TOUCH.YES'],
    ['NO', 'follow.IN_TOUCH.NO'],
  ],
} as const;

/** The answers of a question, one press each; the one that was given is marked. */
export function FollowAnswers({
  stage,
  answer,
}: {
  readonly stage: Stage;
  readonly answer: Answer | null;
}) {
  const say = useText();
  return (
    <Form method="post" className="stack">
      {OFFERED[stage].map(([value, words]) => (
        <SubmitButton
          key={value}
          large={answer === null && value === 'YES'}
          look={answer === value || (answer === null && value === 'YES') ? 'primary' : 'ghost'}
          name="answer"
          value={value}
          aria-pressed={answer === null ? undefined : answer === value}
        >
          {say(words)}
        </SubmitButton>
      ))}
    </Form>
  );
}

/** The second question of the last letter. */
export function HelpedAnswers({ helped }: { readonly helped: boolean | null }) {
  const say = useText();
  return (
    <Form method="post" className="stack" aria-labelledby="helped">
      <h2 id="helped" className="text-lg">
        {say('follow.helped')}
      </h2>
      <div className="grid grid-cols-2 gap-2">
        {[true, false].map((value) => (
          <SubmitButton
            key={String(value)}
            look={helped === value ? 'primary' : 'ghost'}
            name="helped"
            value={value ? 'yes' : 'no'}
            aria-pressed={helped === null ? undefined : helped === value}
          >
            {say(value ? 'follow.helped.yes' : 'follow.helped.no')}
          </SubmitButton>
        ))}
      </div>
    </Form>
  );
}

/** At any time: no more questions about this introduction, or again. */
export function StopForm({ stopped }: { readonly stopped: boolean }) {
  const say = useText();
  return (
    <Form method="post" className="text-center">
      <SubmitButton look="quiet" name="stop" value={stopped ? 'no' : 'yes'} className="text-muted">
        {say(stopped ? 'follow.ask' : 'follow.stop')}
      </SubmitButton>
    </Form>
  );
}
