import { Form } from 'react-router';
import { SubmitButton } from '../../design-system/button';
import { Chips } from '../../design-system/choice';
import { TextArea } from '../../design-system/field';
import { useText } from '../../i18n/use-text';
import type { TicketView } from './views';

/** Yes, maybe or no, with a line to the host: one form, one press, nobody is asked why. */
export function AnotherAnswer({ ticket }: { readonly ticket: TicketView }) {
  const say = useText();
  const field = { id: 'note', name: 'note', initialValue: ticket.note };
  return (
    <details className="card" open={ticket.state !== 'firm' || undefined}>
      <summary className="tap-link font-bold">{say('another.title')}</summary>
      <Form method="post" className="stack pt-2">
        <Chips
          name="response"
          legend={say('another.response')}
          chosen={ticket.state === 'maybe' ? 'TENTATIVE' : 'ACCEPTED'}
          choices={[
            { value: 'ACCEPTED', label: say('another.ACCEPTED') },
            { value: 'TENTATIVE', label: say('another.TENTATIVE') },
            { value: 'DECLINED', label: say('another.DECLINED') },
          ]}
        />
        <TextArea
          field={field}
          label={say('another.note')}
          hint={say('another.noteHint')}
          optional
          rows={2}
          maxLength={500}
        />
        <SubmitButton look="ghost" name="intent" value="answer">
          {say('another.send')}
        </SubmitButton>
      </Form>
    </details>
  );
}
