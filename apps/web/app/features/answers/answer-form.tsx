import { Form } from 'react-router';
import { Tick } from '../../design-system/choice';
import { TextField } from '../../design-system/field';
import { FormProblem, useActionForm } from '../../forms/use-action-form';
import type { MessageId } from '../../i18n/messages';
import { useText } from '../../i18n/use-text';
import type { OccurrenceView } from '../gatherings/views';
import { AnswerMore } from './answer-more';
import { FormQuestions } from './form-questions';
import type { AnswerFormView, AnswerRefusal } from './form-views';
import { RulesLine } from './rules-line';

/** The id by which the bar's button belongs to this form. */
export const ANSWER_FORM = 'answer';

interface AnswerFormProps {
  readonly view: OccurrenceView;
  readonly form: AnswerFormView;
  readonly refused: AnswerRefusal | undefined;
  /** The signed-in person answers for themselves, with one tap. */
  readonly member: boolean;
  readonly operator: string;
}

type Shape = Record<
  'name' | 'email' | 'count' | 'companion' | 'code' | 'note' | 'screening',
  string
>;

/** Two fields for a stranger, one tap for a member, the waitlist when it is full; the rest for whom it concerns. */
export function AnswerForm({ view, form: asked, refused, member, operator }: AnswerFormProps) {
  const say = useText();
  const full = view.state === 'full';
  const { form, fields, firstBad, badCount } = useActionForm<Shape>(ANSWER_FORM, refused?.result);
  const typed = refused?.typed;
  const after = seatWords(asked, full, member);
  // A code that came with the link asks for no field, unless there is something wrong with it.
  const codeOfLink = asked.takesCode && asked.code !== '' && !fields.code.errors?.length;
  return (
    <section aria-labelledby="answer-title" className="stack gap-2.5!">
      <h2 id="answer-title" className="text-lg">
        {say(full ? 'answer.waitTitle' : 'answer.title')}{' '}
        {member ? null : <span className="sub font-normal">{say(lightWords(asked))}</span>}
      </h2>
      {conditionsOf(asked).map((id) => (
        <p key={id} className="text-sm">
          {say(id)}
        </p>
      ))}
      <Form method="post" id={form.id} className="stack gap-2.5!" noValidate={form.noValidate}>
        <FormProblem errors={form.errors} badCount={badCount} />
        <input type="hidden" name="occurrenceId" value={view.id} />
        {full ? <input type="hidden" name="full" value="on" /> : null}
        {asked.approval === 'EVERYBODY' ? (
          <input type="hidden" name="awaitsHost" value="on" />
        ) : null}
        {asked.invitation ? (
          <input type="hidden" name="invitation" value={asked.invitation} />
        ) : null}
        {codeOfLink ? <input type="hidden" name="code" value={asked.code} /> : null}
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
        <FormQuestions form={asked} typed={typed} member={member} screening={fields.screening} />
        {full ? (
          <Tick name="shortNotice" defaultChecked={typed?.shortNotice}>
            {say('answer.shortNotice')}
          </Tick>
        ) : null}
        {codeOfLink || (asked.code && !asked.takesCode) ? (
          <p className="sub">
            {say(asked.takesCode ? 'answer.codeOfLink' : 'answer.codeOver', { code: asked.code })}
          </p>
        ) : null}
        <AnswerMore
          form={asked}
          typed={typed}
          fields={fields}
          asksCode={asked.takesCode && !codeOfLink}
        />
      </Form>
      {after ? <p className="sub">{say(after)}</p> : null}
      {member ? (
        <a className="sub tap-link" href="?other#answer-title">
          {say('answer.other')}
        </a>
      ) : null}
      <RulesLine operator={operator} />
    </section>
  );
}

/** Two fields are promised where there are two. */
const lightWords = ({ screening, questions }: AnswerFormView): MessageId =>
  screening || questions.questions.length > 0 ? 'answer.lightMore' : 'answer.light';

/** What one has to know before typing: who may answer, and that somebody looks at it first. */
function conditionsOf({
  approval,
  invitationOnly,
  invitation,
  invitationOver,
}: AnswerFormView): MessageId[] {
  const conditions: (MessageId | false)[] = [
    invitationOnly && !invitation && 'answer.invitedOnly',
    invitationOnly && invitationOver && 'answer.invitationOver',
    approval === 'EVERYBODY' && 'answer.approval',
    approval === 'NEWCOMERS' && 'answer.approvalNew',
  ];
  return conditions.filter((id) => id !== false);
}

/** What becomes of the seat once it is sent; where a host's yes comes first, none is kept. */
function seatWords({ approval }: AnswerFormView, full: boolean, member: boolean): MessageId | null {
  if (approval === 'EVERYBODY') return null;
  if (full) return 'answer.waitHint';
  return member ? null : 'answer.heldHint';
}
