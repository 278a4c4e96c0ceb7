import { TextArea, TextField } from '../../design-system/field';
import { useText } from '../../i18n/use-text';
import { Choices, useLegend, type OneProps } from './choices';
import { FoodFields } from './food-fields';
import { nameOf, type AnswerProblem, type QuestionsView, type QuestionView } from './views';

/** The questions of a date, for whichever form they stand in; `readAnswers` reads them back. */
export function QuestionFields({
  view,
  problem,
}: {
  readonly view: QuestionsView;
  readonly problem?: AnswerProblem | undefined;
}) {
  const heads = (question: QuestionView) =>
    Array.from({ length: question.perHead ? view.companions + 1 : 1 }, (_, head) => head);
  return (
    <>
      {view.questions.flatMap((question) =>
        heads(question).map((head) => (
          <OneQuestion
            key={nameOf(question.id, head)}
            {...{ question, head, view }}
            error={problem?.name === nameOf(question.id, head) ? problem.words : undefined}
          />
        )),
      )}
    </>
  );
}

function OneQuestion(props: OneProps) {
  const { question, head } = props;
  return (
    <div id={`${nameOf(question.id, head)}-part`}>
      <input type="hidden" name="asked" value={`${question.kind}.${question.id}.${head}`} />
      <Control {...props} />
    </div>
  );
}

function Control(props: OneProps) {
  const say = useText();
  const { question, head, view, error } = props;
  const name = nameOf(question.id, head);
  const value = view.values[name];
  const demanded = question.required && !(view.stranger && question.newcomers);
  const text = {
    field: { id: name, name, initialValue: value?.text ?? '', errors: error ? [error] : undefined },
    label: useLegend(props),
    optional: !demanded,
    first: true,
    autoComplete: 'off',
  };
  switch (question.kind) {
    case 'TEXT':
      return <TextArea {...text} rows={2} maxLength={500} />;
    case 'NUMBER': {
      const { min, max } = question;
      const hint = min !== null && max !== null ? say('questions.bounds', { min, max }) : undefined;
      return <TextField {...text} inputMode="numeric" hint={hint} />;
    }
    case 'YES_NO': {
      const options = (['yes', 'no'] as const).map((id) => ({ id, label: say(`questions.${id}`) }));
      const chosen = value?.text ? [value.text] : [];
      return <Choices {...props} {...{ options, chosen, demanded }} type="radio" />;
    }
    case 'ONE_OF':
    case 'MANY_OF':
      return (
        <Choices
          {...props}
          options={question.options}
          chosen={value?.choices ?? []}
          demanded={demanded && question.kind === 'ONE_OF'}
          type={question.kind === 'ONE_OF' ? 'radio' : 'checkbox'}
        />
      );
    case 'FOOD':
      return <FoodFields {...props} demanded={demanded} />;
  }
}
