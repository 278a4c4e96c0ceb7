import { Form } from 'react-router';
import { SubmitButton } from '../../design-system/button';
import { useText } from '../../i18n/use-text';

/** Four answers, one press each. */
export function ProposalAnswers() {
  const say = useText();
  return (
    <Form method="post" className="stack">
      <SubmitButton large name="answer" value="YES">
        {say('intro.yes')}
      </SubmitButton>
      <SubmitButton look="ghost" name="answer" value="NOT_NOW">
        {say('intro.notNow')}
      </SubmitButton>
      <div className="flex flex-wrap justify-center gap-x-2">
        <SubmitButton look="quiet" name="answer" value="ALREADY_KNOW" className="text-muted">
          {say('intro.alreadyKnow')}
        </SubmitButton>
        <SubmitButton look="quiet" name="answer" value="NEVER" className="text-muted">
          {say('intro.never')}
        </SubmitButton>
      </div>
    </Form>
  );
}
