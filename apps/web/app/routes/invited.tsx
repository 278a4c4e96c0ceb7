import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { EmptyState, Notice } from '../design-system/notice';
import { LetterPage } from '../design-system/page';
import { DateList } from '../features/gatherings/date-list';
import { InvitedPage } from '../features/gatherings/invited.server';
import { presentLine } from '../features/gatherings/present.server';
import { wordsOf } from '../features/gatherings/worded.server';
import { deadLink, read, servicesOf } from '../graphql/execute.server';
import { sayIn } from '../i18n/catalogues.server';
import { useText } from '../i18n/use-text';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { locale } = servicesOf(context);
  const say = sayIn(locale);
  const token = params.token ?? '';
  const { answerInvitation: invitation } = await read(context, InvitedPage, { token });
  if (!invitation) throw deadLink();
  const { series, state } = invitation;
  const coming = series.nextOccurrences.filter(({ status }) => status !== 'CANCELLED');
  return {
    title: wordsOf(series.title, locale),
    state,
    dates: coming.map((occurrence) => {
      const line = presentLine(occurrence, locale, say);
      return { ...line, to: `${line.to}?invite=${encodeURIComponent(token)}` };
    }),
  };
}

/** An invitation's dates: each leads to its form, which carries the invitation. Opening this uses nothing. */
export default function Invited() {
  const say = useText();
  const { title, state, dates } = useLoaderData<typeof loader>();
  return (
    <LetterPage title={say('invited.title', { title })}>
      {state === 'USED_UP' ? <Notice kind="warn" title={say('invited.used_up')} /> : null}
      {state === 'ENDED' ? <Notice kind="warn" title={say('invited.ended')} /> : null}
      <p>{say('invited.lead')}</p>
      {dates.length > 0 ? <DateList dates={dates} /> : <EmptyState title={say('invited.none')} />}
    </LetterPage>
  );
}
