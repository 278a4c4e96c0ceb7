import { Form } from 'react-router';
import { SubmitButton } from '../../design-system/button';
import { Chips, Tick } from '../../design-system/choice';
import { TextArea, TextField } from '../../design-system/field';
import { FormProblem, useActionForm } from '../../forms/use-action-form';
import { useText } from '../../i18n/use-text';
import { Disclosure } from '../host/disclosure';
import { resultOf } from '../host/result-of';

export interface MessageValues {
  readonly audience: string;
  /** In the host's language. */
  readonly subject: string;
  readonly body: string;
  /** In the other one. */
  readonly otherSubject: string;
  readonly otherBody: string;
  readonly replies: boolean;
  readonly later: boolean;
}

export const NEW_MESSAGE: MessageValues = {
  ...{ audience: 'ATTENDEES', subject: '', body: '', otherSubject: '', otherBody: '' },
  ...{ replies: false, later: false },
};

const AUDIENCES = ['ATTENDEES', 'WAITLIST', 'ALL'] as const;

/** Subject and text, for whom; saved as a draft that is looked at before anything goes. */
export function MessageForm({
  values,
  answer,
  ofDate,
}: {
  readonly values: MessageValues;
  readonly answer: unknown;
  /** About one date: whoever comes later can have it, too. */
  readonly ofDate: boolean;
}) {
  const say = useText();
  const result = resultOf(answer, 'save');
  const { subject, body, otherSubject, otherBody } = values;
  const { form, fields, firstBad, badCount } = useActionForm<Record<string, string>>(
    'message',
    result,
    { subject, body, otherSubject, otherBody },
  );
  const line = (name: string) => ({
    field: fields[name] ?? { id: name, name },
    first: firstBad === name,
  });
  const typed = result?.initialValue;
  const chosen = (name: string, saved: boolean) => (typed ? typed[name] === 'yes' : saved);
  const audience = typed?.['audience'];
  const isBoth = [otherSubject, otherBody, typed?.['otherSubject'], typed?.['otherBody']].some(
    Boolean,
  );
  return (
    <Form method="post" id={form.id} noValidate className="card stack">
      <FormProblem errors={form.errors} badCount={badCount} />
      <Chips
        name="audience"
        legend={say('message.audience')}
        choices={AUDIENCES.map((value) => ({ value, label: say(`message.audience.${value}`) }))}
        chosen={typeof audience === 'string' ? audience : values.audience}
      />
      <p className="sub">{say('message.audienceHint')}</p>
      <TextField
        {...line('subject')}
        label={say('message.subject')}
        hint={say('message.subjectHint')}
      />
      <TextArea
        {...line('body')}
        label={say('message.body')}
        hint={say('message.bodyHint')}
        rows={8}
      />
      <Disclosure
        title={say('message.other')}
        open={isBoth || (firstBad?.startsWith('other') ?? false)}
      >
        <div className="stack">
          <p className="sub">{say('message.otherHint')}</p>
          <TextField {...line('otherSubject')} label={say('message.otherSubject')} optional />
          <TextArea {...line('otherBody')} label={say('message.otherBody')} optional rows={8} />
        </div>
      </Disclosure>
      <Tick name="replies" value="yes" defaultChecked={chosen('replies', values.replies)}>
        {say('message.replies')}
        <span className="sub block">{say('message.repliesHint')}</span>
      </Tick>
      {ofDate ? (
        <Tick name="later" value="yes" defaultChecked={chosen('later', values.later)}>
          {say('message.later')}
          <span className="sub block">{say('message.laterHint')}</span>
        </Tick>
      ) : null}
      <SubmitButton name="intent" value="save">
        {say('message.look')}
      </SubmitButton>
    </Form>
  );
}
