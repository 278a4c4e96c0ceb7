import { Link } from 'react-router';
import { Card } from '../../../design-system/card';
import { Notice } from '../../../design-system/notice';
import { Section } from '../../../design-system/page';
import { useText } from '../../../i18n/use-text';
import type { loadDateAnswers, loadSeriesAnswers } from './load-answers.server';
import { QuotasForm } from './quotas-form';
import { RulesForm } from './rules-form';
import type { AnswersTold } from './save-answers.server';

type Page = Awaited<ReturnType<typeof loadSeriesAnswers | typeof loadDateAnswers>>;

/** What is asked of answers, how people will read it, and for whom seats are kept. */
export function AnswersScreen({
  page,
  told,
}: {
  readonly page: Page;
  readonly told: AnswersTold | undefined;
}) {
  const say = useText();
  const typed = told?.rules;
  const preview = typed?.preview ?? page.preview;
  const refused = typed?.error ?? told?.quotas?.error ?? null;
  return (
    <>
      <div id="told" className="stack">
        {page.done && !told ? <Notice kind="ok" title={say(page.done)} live /> : null}
        {refused ? <Notice kind="bad" title={refused.words} live /> : null}
        {typed?.preview ? <Notice kind="info" title={say('asks.notSaved')} live /> : null}
      </div>
      <Section id="seen" title={say(typed?.preview ? 'seen.titleTyped' : 'seen.title')}>
        <Card look="soft">
          {preview.date ? <p className="sub">{say('seen.for', { date: preview.date })}</p> : null}
          <ul className="m-0 list-disc pl-5">
            {preview.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Card>
        <p className="flex flex-wrap gap-x-4">
          <Link className="tap-link" to={`/host/series/${page.slug}/invitations`}>
            {say('invite.title')}
          </Link>
          {page.ofDate ? (
            <Link className="tap-link" to={`/host/series/${page.slug}/answers`}>
              {say('asks.ofSeries')}
            </Link>
          ) : null}
        </p>
      </Section>
      <Section id="rules" title={say('asks.title')}>
        <RulesForm
          key={JSON.stringify(typed?.values ?? page.values)}
          values={typed?.values ?? page.values}
          ofDate={page.ofDate}
          own={page.own}
          moments={preview.moments}
          error={typed?.error ?? null}
        />
      </Section>
      <Section id="quotas" title={say('quota.title')}>
        <QuotasForm
          key={JSON.stringify(told?.quotas?.rows ?? page.quotas)}
          rows={told?.quotas?.rows ?? page.quotas}
          error={told?.quotas?.error ?? null}
          ofDate={page.ofDate}
          own={page.ownQuotas}
        />
      </Section>
    </>
  );
}
