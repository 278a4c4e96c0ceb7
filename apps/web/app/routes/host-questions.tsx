import { useState } from 'react';
import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { Button, SubmitButton } from '../design-system/button';
import { Card } from '../design-system/card';
import { Notice } from '../design-system/notice';
import { Section } from '../design-system/page';
import { SeriesQuestions } from '../features/questions/documents.server';
import { emptyRow, previewOf, rowsOf, type Row } from '../features/questions/draft';
import { EditorRow } from '../features/questions/editor-row';
import { editQuestions, rowOf } from '../features/questions/editor.server';
import { QuestionFields } from '../features/questions/question-fields';
import { ConsolePage } from '../features/host/console-page';
import { runs } from '../features/host/used-venues.server';
import { notFound, read, servicesOf } from '../graphql/execute.server';
import { useText } from '../i18n/use-text';

export const handle = { interactive: true };

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { locale } = servicesOf(context);
  const { series } = await read(context, SeriesQuestions, { slug: params.slug ?? '' });
  if (!series || !runs({ role: series.club.viewerRole ?? '' })) throw notFound();
  const rows = series.questions.questions.map(rowOf);
  return {
    locale,
    slug: series.slug,
    title: series.title[locale] ?? series.title.ja ?? series.title.en ?? '',
    version: series.questions.version,
    rows: [...rows, emptyRow(rows.length + 1)],
    saved: new URL(request.url).searchParams.has('saved'),
  };
}

export const action = (args: ActionFunctionArgs) => editQuestions(args);

/** What a series asks, and beside it the form as people will see it. */
export default function HostQuestions() {
  const say = useText();
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { rows, version } = answer ?? page;
  return (
    <ConsolePage
      title={say('questions.title')}
      aside={page.title}
      back={{ to: `/host/series/${page.slug}`, label: say('host.series') }}
    >
      {page.saved && !answer ? <Notice kind="ok" title={say('questions.saved')} live /> : null}
      {answer?.problem ? (
        <Notice kind="bad" title={answer.problem.words} live>
          {answer.problem.n === null ? null : (
            <p>
              <a href={`#row-${answer.problem.n}`}>{say('questions.toRow')}</a>
            </p>
          )}
        </Notice>
      ) : null}
      {answer?.meanwhile ? (
        <Notice kind="bad" title={say('questions.meanwhile')} live>
          <ul>
            {answer.meanwhile.map((prompt) => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <p className="sub">{say('questions.intro')}</p>
      <Editor
        key={`${version}-${rows.length}-${answer ? 'answer' : 'page'}`}
        {...{ rows, version, locale: page.locale, problem: answer?.problem ?? null }}
      />
    </ConsolePage>
  );
}

function Editor({
  rows,
  version,
  locale,
  problem,
}: {
  readonly rows: readonly Row[];
  readonly version: number;
  readonly locale: 'ja' | 'en';
  readonly problem: Parameters<typeof EditorRow>[0]['problem'];
}) {
  const say = useText();
  const [typed, setTyped] = useState(rows);
  const view = previewOf(typed, locale);
  return (
    <div className="grid grid-cols-1 gap-4 lg:grid-cols-2">
      <Form
        method="post"
        className="stack"
        preventScrollReset
        onChange={({ currentTarget }) => setTyped(rowsOf(new FormData(currentTarget)))}
      >
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="rows" value={rows.length} />
        {rows.map((row, n) => (
          <EditorRow key={n} {...{ row, n, problem }} />
        ))}
        <div className="flex flex-wrap gap-2 [&>*]:flex-1">
          <Button type="submit" look="ghost" name="intent" value="add">
            {say('questions.add')}
          </Button>
          <Button type="submit" look="ghost" name="intent" value="preview">
            {say('questions.previewPress')}
          </Button>
        </div>
        <SubmitButton name="intent" value="save">
          {say('questions.save')}
        </SubmitButton>
      </Form>
      <Section id="preview" title={say('questions.preview')}>
        <Card className="stack">
          {view.questions.length === 0 ? (
            <p className="sub">{say('questions.none')}</p>
          ) : (
            <form className="stack" onSubmit={(event) => event.preventDefault()}>
              <QuestionFields view={view} />
            </form>
          )}
        </Card>
      </Section>
    </div>
  );
}
