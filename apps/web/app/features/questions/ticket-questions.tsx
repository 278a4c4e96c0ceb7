import { Form } from 'react-router';
import { SubmitButton } from '../../design-system/button';
import { Card } from '../../design-system/card';
import { Tick } from '../../design-system/choice';
import { Section } from '../../design-system/page';
import { useText } from '../../i18n/use-text';
import { QuestionFields } from './question-fields';
import { asksFood, type AnswerProblem, type QuestionsView } from './views';

/** What the holder of a ticket is asked, filled with what they said or would say again. */
export function TicketQuestions({
  view,
  problem,
}: {
  readonly view: QuestionsView;
  readonly problem?: AnswerProblem | undefined;
}) {
  const say = useText();
  if (view.questions.length === 0) return null;
  const food = asksFood(view);
  return (
    <Section id="questions" title={say('questions.ticket')}>
      {view.missing > 0 ? (
        <p className="sub">{say('questions.ticketMissing', { count: view.missing })}</p>
      ) : null}
      <Card>
        <Form method="post" className="stack">
          <QuestionFields view={view} problem={problem} />
          {food ? (
            <div>
              <Tick name="keepFood" value="1" defaultChecked={view.keepsFood}>
                {say('questions.keepFood')}
              </Tick>
              <input type="hidden" name="asksFood" value="1" />
              <p className="sub">{say('questions.foodNote')}</p>
            </div>
          ) : null}
          {food && view.until ? (
            <p className="sub">
              {say(view.late ? 'questions.late' : 'questions.until', { until: view.until })}
            </p>
          ) : null}
          <SubmitButton look="ghost" name="intent" value="questions">
            {say('questions.send')}
          </SubmitButton>
        </Form>
      </Card>
    </Section>
  );
}
