import { Link } from 'react-router';
import { ButtonLink } from '../../../design-system/button';
import { Card } from '../../../design-system/card';
import { EmptyState } from '../../../design-system/notice';
import { Section } from '../../../design-system/page';
import { Phrase, useText } from '../../../i18n/use-text';
import { Badge } from '../badge';
import { EditBannerCard } from '../edits/edit-banner';
import { EditLog } from '../edits/edit-log';
import { ClosureList } from './closure-list';
import { Problem } from './problem';
import { ScheduleList } from './schedule-list';
import { AddDateForm, CloseForm, EndForm, PauseForm } from './series-forms';
import type { loadSeries } from './series-console.server';
import { OnePress } from './small-form';
import { UndecidedCard } from './undecided-card';

type SeriesPage = Extract<Awaited<ReturnType<typeof loadSeries>>, { hosts: true }>;

interface SeriesScreenProps {
  readonly page: SeriesPage;
  readonly answer: unknown;
}

export function SeriesScreen({ page, answer }: SeriesScreenProps) {
  const say = useText();
  const here = `/host/series/${page.slug}`;
  const { version } = page;
  return (
    <>
      <EditBannerCard banner={page.banner} next={here} />
      <Problem answer={answer} />
      <SeriesHead page={page} />
      <UndecidedCard dates={page.undecided} version={version} />
      <Section id="schedule" title={say('schedule.title')}>
        {page.dates.length === 0 ? (
          <EmptyState title={say('schedule.none')}>
            <p>{say('schedule.noneBody')}</p>
          </EmptyState>
        ) : null}
        <ScheduleList dates={page.dates} version={version} />
        <p className="flex flex-wrap gap-x-4">
          {page.first ? null : (
            <Link className="tap-link" to="?">
              {say('people.firstPage')}
            </Link>
          )}
          {page.more ? (
            <Link className="tap-link" to={`?after=${encodeURIComponent(page.more)}#schedule`}>
              {say('schedule.more')}
            </Link>
          ) : null}
        </p>
        <AddDateForm version={version} answer={answer} start={page.start} end={page.end} />
      </Section>
      <p className="flex flex-wrap gap-x-4">
        <Link className="tap-link" to={`/host/series/${page.slug}/answers`}>
          {say('asks.page')}
        </Link>
        <Link className="tap-link" to={`/host/series/${page.slug}/invitations`}>
          {say('invite.title')}
        </Link>
        <Link className="tap-link" to={`/host/series/${page.slug}/questions`}>
          {say('questions.title')}
        </Link>
      </p>
      <Section id="breaks" title={say('schedule.breaks')}>
        <ClosureList closures={page.closures} version={version} />
        {page.byRule ? <CloseForm version={version} answer={answer} /> : null}
        {page.paused ? null : <PauseForm version={version} answer={answer} today={page.today} />}
        {page.state === 'ENDED' ? null : <EndForm version={version} answer={answer} />}
      </Section>
      <Section id="edits" title={say('schedule.edits')}>
        <EditLog edits={page.edits} next={here} />
      </Section>
    </>
  );
}

function SeriesHead({ page }: { readonly page: SeriesPage }) {
  const say = useText();
  const { stateView } = page;
  return (
    <Card look={page.state === 'ACTIVE' ? 'dawn' : 'plain'} labelledBy="when" className="stack">
      <div className="flex items-start justify-between gap-3">
        <h2 id="when" className="text-lg">
          <Phrase key={page.sentence}>{page.sentence}</Phrase>
        </h2>
        <Badge look={stateView.look}>{stateView.words}</Badge>
      </div>
      <p className="sub num text-text!">
        {page.club}
        {say('common.dot')}
        {page.facts}
      </p>
      {[page.next, ...stateView.lines].filter(Boolean).map((line) => (
        <p key={line} className="num text-sm">
          {line}
        </p>
      ))}
      <div className="flex flex-wrap gap-2 [&_.btn]:flex-1 sm:[&_.btn]:whitespace-nowrap">
        {page.state === 'ENDED' ? null : (
          <ButtonLink to="edit">{say('schedule.editSeries')}</ButtonLink>
        )}
        {page.paused ? (
          <OnePress what="resume" version={page.version} action={say('schedule.resume')} />
        ) : null}
        <ButtonLink to="messages" look="ghost">
          {say('message.tab')}
        </ButtonLink>
        <ButtonLink to={`/s/${page.slug}`} look="ghost" reloadDocument>
          {say('host.publicPage')}
        </ButtonLink>
      </div>
    </Card>
  );
}
