import {
  type ActionFunctionArgs,
  data,
  Form,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router';
import { SubmitButton } from '../design-system/button';
import { Card } from '../design-system/card';
import { Tick } from '../design-system/choice';
import { CopyText } from '../design-system/copy-text';
import { EmptyState, Notice } from '../design-system/notice';
import { Section } from '../design-system/page';
import { clockOf } from '../features/gatherings/time.server';
import { ChooseQuestions, KitchenPage } from '../features/questions/documents.server';
import { presentQuestion } from '../features/questions/present.server';
import { notFound, read, send, servicesOf } from '../graphql/execute.server';
import { sayIn } from '../i18n/catalogues.server';
import { useText } from '../i18n/use-text';

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { locale } = servicesOf(context);
  const say = sayIn(locale);
  const { occurrence } = await read(context, KitchenPage, { id: params.id ?? '', locale });
  if (!occurrence) throw notFound();
  const { kitchen, series, questions } = occurrence;
  const clock = clockOf(locale, occurrence.timeZone, say);
  const asked = new Set(questions.questions.map(({ id }) => id));
  return {
    id: occurrence.id,
    hosts: occurrence.viewerCanHost,
    kitchen: kitchen && {
      ...kitchen,
      until: kitchen.deadline ? clock.moment(kitchen.deadline) : '',
    },
    own: questions.own,
    editor: `/host/series/${series.slug}/questions`,
    questions: series.questions.questions.map((question) => ({
      ...presentQuestion(question, locale),
      asked: !questions.own || asked.has(question.id),
    })),
    done: new URL(request.url).searchParams.has('done'),
  };
}

/** Which of the series' questions this date asks. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const occurrenceId = params.id ?? '';
  const chosen = form.getAll('question').map(String);
  const questionIds = form.get('intent') === 'follow' ? null : chosen;
  const sent = await send(context, ChooseQuestions, { input: { occurrenceId, questionIds } });
  if (!sent.ok) throw notFound();
  if (sent.data.chooseQuestions.__typename === 'QuestionsRefused')
    return data({ gone: true }, { status: 409 });
  return redirect(`/host/occurrences/${occurrenceId}/kitchen?done=1`, 303);
}

/** What the kitchen needs to know, ready to copy; and what this date asks. */
export default function HostKitchen() {
  const say = useText();
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { kitchen } = page;
  return (
    <>
      {page.done && !answer ? <Notice kind="ok" title={say('kitchen.chosen')} live /> : null}
      {answer?.gone ? <Notice kind="bad" title={say('kitchen.gone')} live /> : null}
      <Section id="kitchen" title={say('kitchen.title')}>
        {kitchen ? (
          <Card className="stack">
            {kitchen.until ? (
              <p className="num">
                {say(kitchen.deadlinePassed ? 'kitchen.passed' : 'kitchen.until', {
                  until: kitchen.until,
                })}
              </p>
            ) : null}
            <CopyText id="kitchen-line" label={say('kitchen.line')} text={kitchen.line} />
            <CopyText
              id="kitchen-anonymous"
              label={say('kitchen.anonymous')}
              text={kitchen.anonymousLine}
            >
              <a className="btn btn-ghost" href={`/host/occurrences/${page.id}/kitchen.csv`}>
                {say('kitchen.csv')}
              </a>
            </CopyText>
            <p className="sub">{say('kitchen.care')}</p>
          </Card>
        ) : (
          <EmptyState title={say('kitchen.none')}>
            <p>{say('kitchen.noneBody')}</p>
          </EmptyState>
        )}
      </Section>
      {page.hosts ? <DateQuestions page={page} /> : null}
    </>
  );
}

function DateQuestions({
  page,
}: {
  readonly page: ReturnType<typeof useLoaderData<typeof loader>>;
}) {
  const say = useText();
  return (
    <Section id="asked" title={say('kitchen.asked')}>
      <p className="sub">
        {say(page.own ? 'kitchen.own' : 'kitchen.follows')}{' '}
        <a className="tap-link" href={page.editor}>
          {say('kitchen.editor')}
        </a>
      </p>
      {page.questions.length > 0 ? (
        <Form method="post" className="stack" key={String(page.own)}>
          <div>
            {page.questions.map(({ id, prompt, asked }) => (
              <Tick key={id} name="question" value={id} defaultChecked={asked}>
                {prompt}
              </Tick>
            ))}
          </div>
          <div className="flex flex-wrap gap-2 [&>*]:flex-1">
            <SubmitButton name="intent" value="choose">
              {say('kitchen.choose')}
            </SubmitButton>
            {page.own ? (
              <SubmitButton look="ghost" name="intent" value="follow">
                {say('kitchen.giveBack')}
              </SubmitButton>
            ) : null}
          </div>
        </Form>
      ) : null}
    </Section>
  );
}
