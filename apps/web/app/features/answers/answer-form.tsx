import type { SubmissionResult } from '@conform-to/react';
import { Form } from 'react-router';
import { ButtonLink } from '../../design-system/button';
import { Tick } from '../../design-system/choice';
import { TextField } from '../../design-system/field';
import { Notice } from '../../design-system/notice';
import { FormProblem, useActionForm } from '../../forms/use-action-form';
import { useText } from '../../i18n/use-text';
import type { OccurrenceView } from '../gatherings/views';
import { RulesLine } from './rules-line';

/** The id by which the bar's button belongs to this form. */
export const ANSWER_FORM = 'answer';

interface AnswerFormProps {
  readonly view: OccurrenceView;
  readonly lastResult: SubmissionResult<string[]> | undefined;
  readonly viewerName: string | null;
  readonly asOther: boolean;
  /** Where the viewer's own ticket is, once they have one. */
  readonly ticket: string | null;
  readonly operator: string;
}

/** Two fields for a stranger, one tap for a member, the waitlist when it is full. */
export function AnswerForm({
  view,
  lastResult,
  viewerName,
  asOther,
  ticket,
  operator,
}: AnswerFormProps) {
  const say = useText();
  const full = view.state === 'full';
  const { form, fields, firstBad, badCount } = useActionForm<{ name: string; email: string }>(
    ANSWER_FORM,
    lastResult,
  );
  const member = viewerName !== null && !asOther;
  if (member && ticket) {
    return (
      <Notice kind="ok" title={say('answer.already', { name: viewerName })}>
        <ButtonLink to={ticket} look="ghost" className="mt-2" reloadDocument>
          {say('answer.openTicket')}
        </ButtonLink>
      </Notice>
    );
  }
  return (
    <section aria-labelledby="answer-title" className="stack gap-2.5!">
      <h2 id="answer-title" className="text-lg">
        {say(full ? 'answer.waitTitle' : 'answer.title')}{' '}
        {member ? null : <span className="sub font-normal">{say('answer.light')}</span>}
      </h2>
      <Form method="post" id={form.id} className="stack gap-2.5!" noValidate={form.noValidate}>
        <FormProblem errors={form.errors} badCount={badCount} />
        <input type="hidden" name="occurrenceId" value={view.id} />
        {full ? <input type="hidden" name="full" value="on" /> : null}
        {member ? (
          <input type="hidden" name="asViewer" value="on" />
        ) : (
          <>
            <TextField
              field={fields.name}
              label={say('answer.name')}
              first={firstBad === 'name'}
              autoComplete="name"
            />
            <TextField
              field={fields.email}
              label={say('answer.email')}
              first={firstBad === 'email'}
              type="email"
              inputMode="email"
              autoComplete="email"
            />
          </>
        )}
        {full ? <Tick name="shortNotice">{say('answer.shortNotice')}</Tick> : null}
      </Form>
      {member ? (
        <a className="sub tap-link" href="?other#answer-title">
          {say('answer.other')}
        </a>
      ) : (
        <p className="sub">{say(full ? 'answer.waitHint' : 'answer.heldHint')}</p>
      )}
      <RulesLine operator={operator} />
    </section>
  );
}
