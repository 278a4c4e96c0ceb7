import { Tick } from '../../design-system/choice';
import { TextField, type FieldState } from '../../design-system/field';
import { useText } from '../../i18n/use-text';
import { QuestionFields } from '../questions/question-fields';
import { asksFood } from '../questions/views';
import type { AnswerFormView, RefusedForm } from './form-views';

/** What the host of this date asks, as on the ticket; nothing where they ask nothing. */
export function FormQuestions({
  form,
  typed,
  member,
  screening,
}: {
  readonly form: AnswerFormView;
  readonly typed: RefusedForm | undefined;
  readonly member: boolean;
  readonly screening: FieldState;
}) {
  const say = useText();
  const view = typed
    ? {
        ...form.questions,
        values: { ...form.questions.values, ...typed.values },
        companions: Math.min(typed.count, form.most),
      }
    : form.questions;
  const food = asksFood(view);
  const eachAsked =
    form.most > 0 && view.companions === 0 && view.questions.some(({ perHead }) => perHead);
  return (
    <>
      {form.screening ? (
        <TextField
          field={screening}
          label={form.screening}
          hint={member ? undefined : say('answer.screeningHint')}
          optional={!member}
          first
          maxLength={300}
          autoComplete="off"
        />
      ) : null}
      <QuestionFields view={view} problem={typed?.problem ?? undefined} />
      {food ? (
        <div>
          <Tick name="keepFood" value="1" defaultChecked={typed?.keepsFood ?? view.keepsFood}>
            {say('questions.keepFood')}
          </Tick>
          <input type="hidden" name="asksFood" value="1" />
          <p className="sub">{say('questions.foodNote')}</p>
          {view.until ? (
            <p className="sub">
              {say(view.late ? 'questions.late' : 'questions.until', { until: view.until })}
            </p>
          ) : null}
        </div>
      ) : null}
      {eachAsked ? <p className="sub">{say('answer.eachAsked')}</p> : null}
    </>
  );
}
