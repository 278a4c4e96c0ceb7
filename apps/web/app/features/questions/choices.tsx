import { Tick } from '../../design-system/choice';
import { useText } from '../../i18n/use-text';
import { nameOf, type QuestionsView, type QuestionView } from './views';

/** One question to one head, as every control of it needs it. */
export interface OneProps {
  readonly question: QuestionView;
  readonly head: number;
  readonly view: QuestionsView;
  readonly error: string | undefined;
}

/** What is asked, of whom, and whether it must be answered: for labels and legends alike. */
export function useLegend({ question, head, view }: Omit<OneProps, 'error'>): string {
  const say = useText();
  const whose = head > 0 ? say('questions.companion', { head }) : '';
  const mark = view.stranger && question.newcomers ? say('questions.newcomersMark') : '';
  return [question.prompt, whose, mark].filter(Boolean).join(' ');
}

/** One or several of a list, with the error beside the list. */
export function Choices({
  options,
  chosen,
  demanded,
  type,
  ...props
}: OneProps & {
  readonly options: QuestionView['options'];
  readonly chosen: readonly string[];
  readonly demanded: boolean;
  readonly type: 'radio' | 'checkbox';
}) {
  const say = useText();
  const { question, head, error } = props;
  const name = nameOf(question.id, head);
  const errorId = `${name}-error`;
  return (
    <fieldset
      className="m-0 grid grid-cols-1 border-0 p-0"
      aria-describedby={error ? errorId : undefined}
    >
      <legend className="p-0 text-sm font-bold">
        {useLegend(props)}
        {demanded ? null : <span className="sub font-normal">{say('common.optional')}</span>}
      </legend>
      {options.map(({ id, label }, n) => (
        <Tick
          key={id}
          type={type}
          name={name}
          value={id}
          defaultChecked={chosen.includes(id)}
          required={demanded && type === 'radio'}
          autoFocus={error && n === 0 ? true : undefined}
        >
          {label}
        </Tick>
      ))}
      {error ? (
        <p id={errorId} className="mt-1 text-sm leading-tight font-bold text-bad">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
