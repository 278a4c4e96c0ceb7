import { Form, Link } from 'react-router';
import { SubmitButton } from '../../design-system/button';
import { CardLink } from '../../design-system/card';
import { Chips } from '../../design-system/choice';
import { TextArea, TextField } from '../../design-system/field';
import { Section } from '../../design-system/page';
import { FormProblem, useActionForm } from '../../forms/use-action-form';
import { useText } from '../../i18n/use-text';
import { resultOf } from '../host/result-of';
import { LATER, OFF, ON, type TodayView, type Why } from './today';

/** The second press: which of the prepared words. Links, so that they work on any phone. */
export function WhyList() {
  const say = useText();
  const list = (whys: readonly Why[]) =>
    whys.map((why) => (
      <CardLink key={why} to={`?why=${why}`}>
        <b>{say(`today.why.${why}`)}</b>
      </CardLink>
    ));
  return (
    <>
      <p>{say('today.lead')}</p>
      <Section id="off" title={say('today.cancelTitle')}>
        {list(OFF)}
      </Section>
      <Section id="on" title={say('today.goOnTitle')}>
        {list(ON)}
      </Section>
    </>
  );
}

interface FormProps {
  readonly page: TodayView;
  readonly answer: unknown;
}

/** The third press: the date is off, with the reason as everybody will read it. */
export function CancelForm({ page, answer }: FormProps) {
  const say = useText();
  const { form, fields, badCount } = useActionForm<Record<string, string>>(
    'cancel',
    resultOf(answer, 'cancel'),
    { reason: page.words?.body ?? '' },
  );
  return (
    <Section id="confirm" title={say('today.confirmCancel')}>
      <Form method="post" id={form.id} noValidate className="card stack">
        <FormProblem errors={form.errors} badCount={badCount} />
        <TextArea
          field={fields['reason'] ?? { id: 'reason', name: 'reason' }}
          label={say('today.reason')}
          optional
          rows={3}
        />
        <p className="sub">{say('today.whoCancel')}</p>
        <SubmitButton look="danger" large name="intent" value="cancel">
          {page.count > 0
            ? say('today.cancelPress', { count: page.count })
            : say('today.cancelNobody')}
        </SubmitButton>
        <p className="sub">{say('today.atOnce')}</p>
      </Form>
      <Back />
    </Section>
  );
}

/** The third press: it takes place, and everybody hears how. */
export function TellForm({ page, answer }: FormProps) {
  const say = useText();
  const result = resultOf(answer, 'tell');
  const { form, fields, firstBad, badCount } = useActionForm<Record<string, string>>(
    'tell',
    result,
    { subject: page.words?.subject ?? '', body: page.words?.body ?? '' },
  );
  const line = (name: string) => ({
    field: fields[name] ?? { id: name, name },
    first: firstBad === name,
  });
  const typed = result?.initialValue?.['startsLater'];
  const kept = result?.initialValue?.['messageId'];
  return (
    <Section id="confirm" title={say(`today.why.${page.why ?? 'come'}`)}>
      <Form method="post" id={form.id} noValidate className="card stack">
        <FormProblem errors={form.errors} badCount={badCount} />
        <input
          type="hidden"
          name="messageId"
          value={typeof kept === 'string' ? kept : page.messageId}
        />
        {page.why === 'late' ? (
          <Chips
            name="startsLater"
            legend={say('today.later')}
            choices={LATER.map((minutes) => ({
              value: String(minutes),
              label: say(`today.later.${minutes}`),
            }))}
            chosen={typeof typed === 'string' ? typed : '30'}
          />
        ) : null}
        <TextField {...line('subject')} label={say('message.subject')} />
        <TextArea {...line('body')} label={say('message.body')} rows={5} />
        <p className="sub">{say('today.whoTell')}</p>
        <SubmitButton large name="intent" value="tell">
          {say('today.tellPress', { count: page.count })}
        </SubmitButton>
        <p className="sub">{say('today.atOnce')}</p>
      </Form>
      <Back />
    </Section>
  );
}

const Back = () => (
  <Link className="tap-link" to="?">
    {useText()('today.back')}
  </Link>
);
