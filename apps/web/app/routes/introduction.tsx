import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
  useLoaderData,
} from 'react-router';
import { Notice } from '../design-system/notice';
import { LetterPage } from '../design-system/page';
import { AnswerProposal, ProposalByToken } from '../features/introductions/documents.server';
import { Introduced } from '../features/introductions/introduced';
import { presentProposal } from '../features/introductions/present.server';
import { ProposalAnswers } from '../features/introductions/proposal-answers';
import { ProposalCard } from '../features/introductions/proposal-card';
import { ReportLine } from '../features/safety/report-line';
import { deadLink, read, send, servicesOf } from '../graphql/execute.server';
import { sayIn } from '../i18n/catalogues.server';
import { Rich, useText } from '../i18n/use-text';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { locale } = servicesOf(context);
  const { proposal } = await read(context, ProposalByToken, { token: params.token ?? '' });
  if (!proposal) throw deadLink();
  return { ...presentProposal(proposal, locale, sayIn(locale)), token: params.token ?? '' };
}

const ANSWERS = ['YES', 'NOT_NOW', 'ALREADY_KNOW', 'NEVER'] as const;

export async function action({ request, context, params }: ActionFunctionArgs) {
  const token = params.token ?? '';
  const pressed = (await request.formData()).get('answer');
  const answer = ANSWERS.find((known) => known === pressed);
  if (!answer) throw deadLink();
  const sent = await send(context, AnswerProposal, { input: { token, answer } });
  if (!sent.ok) throw deadLink();
  return redirect(`/i/${token}`, 303);
}

export default function Introduction() {
  const say = useText();
  const proposal = useLoaderData<typeof loader>();
  const { name, answer, open, introduction, over, token } = proposal;
  if (introduction)
    return (
      <Introduced
        {...{ over, token, topic: proposal.topic, reasons: proposal.reasons }}
        {...introduction}
      />
    );
  if (!open) {
    return (
      <LetterPage over={over} title={say('intro.closed.title')}>
        <title>{say('app.title', { page: say('intro.closed.title') })}</title>
        <p>{say('intro.closed.body')}</p>
        <ReportLine token={token} />
      </LetterPage>
    );
  }
  const title = say('intro.title', { name });
  return (
    <LetterPage over={over} title={title}>
      <title>{say('app.title', { page: title })}</title>
      {answer ? (
        <Notice kind="ok" title={say(`intro.mine.${answer}`)}>
          <p>{say('intro.thanks')}</p>
        </Notice>
      ) : null}
      <ProposalCard proposal={proposal} />
      <p className="sub [&_b]:text-text">
        <Rich id="intro.promise" values={{ name }} />
      </p>
      {answer ? (
        <details>
          <summary className="tap-link text-sm underline">{say('intro.change')}</summary>
          <ProposalAnswers />
        </details>
      ) : (
        <ProposalAnswers />
      )}
      <p className="sub text-center">{say('intro.until', { date: proposal.until })}</p>
      <ReportLine token={token} />
    </LetterPage>
  );
}
