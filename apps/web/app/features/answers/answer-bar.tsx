import { BottomBar } from '../../design-system/bottom-bar';
import { ButtonLink, SubmitButton } from '../../design-system/button';
import { useText } from '../../i18n/use-text';
import type { OccurrenceView } from '../gatherings/views';
import { ANSWER_FORM } from './answer-form';
import type { AnswerFormView } from './form-views';

/** The one press of the page: a yes, whatever else is chosen in the form. */
export function AnswerBar({
  view,
  form,
  name,
}: {
  readonly view: OccurrenceView;
  readonly form: AnswerFormView;
  /** Of the signed-in person who answers for themselves. */
  readonly name: string | null;
}) {
  const say = useText();
  return (
    <BottomBar>
      <SubmitButton form={ANSWER_FORM} name="response" value="ACCEPTED" className="flex-1">
        {answerWords(say, view, form, name)}
      </SubmitButton>
      <ButtonLink look="ghost" to="#share" className="flex-[.42]">
        {say('answer.share')}
      </ButtonLink>
    </BottomBar>
  );
}

function answerWords(
  say: ReturnType<typeof useText>,
  { state, seats }: OccurrenceView,
  { approval }: AnswerFormView,
  name: string | null,
): string {
  if (approval === 'EVERYBODY') return say('answer.ask');
  if (state === 'full') return say('answer.waitPlace', { place: seats.waiting + 1 });
  return name ? say('answer.joinAs', { name }) : say('answer.join');
}
