import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { Notice } from '../design-system/notice';
import { LetterPage } from '../design-system/page';
import { changeFollowUp } from '../features/follow/change-follow-up.server';
import { FollowUpByToken } from '../features/follow/documents.server';
import { FollowAnswers, HelpedAnswers, StopForm } from '../features/follow/follow-forms';
import { titleOf } from '../features/gatherings/present.server';
import { ReportLine } from '../features/safety/report-line';
import { deadLink, read, servicesOf } from '../graphql/execute.server';
import { sayIn } from '../i18n/catalogues.server';
import { useText } from '../i18n/use-text';

/** The letter's link. Scanners open it, too: looking changes nothing, only a press does. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { locale } = servicesOf(context);
  const token = params.token ?? '';
  const { followUp } = await read(context, FollowUpByToken, { token });
  if (!followUp) throw deadLink();
  const { occurrence, ...rest } = followUp;
  return { ...rest, token, over: titleOf(occurrence, locale, sayIn(locale)) };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  return changeFollowUp(context, params.token ?? '', await request.formData());
}

export default function Follow() {
  const say = useText();
  const {
    stage,
    otherName: name,
    answer,
    helped,
    open,
    stopped,
    over,
    token,
  } = useLoaderData<typeof loader>();
  const title = say(open ? `follow.${stage}.title` : 'follow.closed', { name });
  return (
    <LetterPage over={over} title={title}>
      <title>{say('app.title', { page: title })}</title>
      {answer ? (
        <Notice kind="ok" title={say('follow.thanks')}>
          <p>{say(open ? 'follow.thanks.body' : 'follow.closed.body')}</p>
        </Notice>
      ) : null}
      {stopped ? (
        <Notice kind="info">
          <p>{say('follow.stopped')}</p>
        </Notice>
      ) : null}
      {open ? (
        <>
          <FollowAnswers stage={stage} answer={answer} />
          {stage === 'IN_TOUCH' && answer ? <HelpedAnswers helped={helped} /> : null}
          <p className="sub text-center">{say('follow.private', { name })}</p>
        </>
      ) : answer ? null : (
        <p>{say('follow.closed.body')}</p>
      )}
      <StopForm stopped={stopped} />
      <ReportLine token={token} />
    </LetterPage>
  );
}
