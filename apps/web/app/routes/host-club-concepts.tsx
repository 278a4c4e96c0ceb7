import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { SubmitButton } from '../design-system/button';
import { TextField } from '../design-system/field';
import { Notice } from '../design-system/notice';
import { Section } from '../design-system/page';
import { ConsolePage } from '../features/host/console-page';
import { resultOf } from '../features/host/result-of';
import { changeClubWords, loadClubWords } from '../features/wishes/club-words.server';
import { FormProblem, useActionForm } from '../forms/use-action-form';
import { useText } from '../i18n/use-text';

export const handle = { interactive: true };

export const loader = (args: LoaderFunctionArgs) => loadClubWords(args);

export const action = (args: ActionFunctionArgs) => changeClubWords(args);

/** Words of one club, by which gives and asks find each other; and those that are missing. */
export default function HostClubConcepts() {
  const say = useText();
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const back = { to: `/host/clubs/${page.slug}/settings`, label: page.title };
  return (
    <ConsolePage title={say('words.title')} back={back}>
      <div id="told">
        {page.done === 'added' ? <Notice kind="ok" title={say('words.added')} live /> : null}
        {page.done === 'removed' ? <Notice kind="ok" title={say('words.removed')} live /> : null}
      </div>
      <p className="sub">{say('words.lead')}</p>
      <AddForm key={page.done ?? page.typed.ja} answer={answer} typed={page.typed} />
      <Section id="words" title={say('words.list')}>
        {page.concepts.length === 0 ? <p className="sub">{say('words.none')}</p> : null}
        <ul className="card grid p-0! empty:hidden [&>li+li]:border-t [&>li]:border-line">
          {page.concepts.map(({ id, label, words }) => (
            <li key={id} className="flex flex-wrap items-center justify-between gap-3 px-4 py-2">
              <div className="min-w-0 wrap-anywhere">
                <b>{label}</b>
                <p className="sub">{words}</p>
              </div>
              <Form method="post" preventScrollReset>
                <SubmitButton look="ghost" name="remove" value={id}>
                  <span className="sr-only">{label} </span>
                  {say('words.remove')}
                </SubmitButton>
              </Form>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="missed" title={say('words.missed')}>
        <p className="sub">{say('words.missedBody')}</p>
        {page.missed.length === 0 ? <p>{say('words.noMissed')}</p> : null}
        <ul className="m-0 list-none p-0">
          {page.missed.map(({ word, people }) => (
            <li key={word} className="flex items-center justify-between gap-3">
              <span className="num wrap-anywhere">
                {say('words.missedLine', { word, count: people })}
              </span>
              <Link className="tap-link" to={`?word=${encodeURIComponent(word)}#told`}>
                {say('words.use')}
                <span className="sr-only"> {word}</span>
              </Link>
            </li>
          ))}
        </ul>
      </Section>
    </ConsolePage>
  );
}

function AddForm({
  answer,
  typed,
}: {
  readonly answer: unknown;
  readonly typed: { readonly ja: string; readonly en: string };
}) {
  const say = useText();
  const { form, fields, firstBad, badCount } = useActionForm<{ ja: string; en: string }>(
    'add',
    resultOf(answer, 'add'),
    typed,
  );
  return (
    <Form method="post" id={form.id} noValidate className="card stack">
      <FormProblem errors={form.errors} badCount={badCount} />
      <TextField
        field={fields.ja}
        first={firstBad === 'ja'}
        optional
        label={say('words.ja')}
        hint={say('words.jaHint')}
      />
      <TextField
        field={fields.en}
        first={firstBad === 'en'}
        optional
        label={say('words.en')}
        hint={say('words.enHint')}
      />
      <SubmitButton name="intent" value="add">
        {say('words.add')}
      </SubmitButton>
    </Form>
  );
}
