import type { SubmissionResult } from '@conform-to/react';
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { Notice } from '../design-system/notice';
import { Section } from '../design-system/page';
import { MeanwhileCard } from '../features/host/edits/meanwhile-card';
import { changeOccurrence, loadChange } from '../features/host/edits/occurrence-change.server';
import { OccurrenceForm } from '../features/host/edits/occurrence-form';
import { OffForms, ReinstateCard } from '../features/host/edits/off-forms';
import { ReviewCard } from '../features/host/edits/review-card';
import { ScopeNav } from '../features/host/edits/scope-nav';
import { SeatsForm } from '../features/host/edits/seats-form';
import type { EditAnswer } from '../features/host/edits/views';
import { Problem } from '../features/host/schedule/problem';
import { useText } from '../i18n/use-text';

export const loader = (args: LoaderFunctionArgs) => loadChange(args);

export const action = (args: ActionFunctionArgs) => changeOccurrence(args);

/** One date only: its own time, place and words, its seats, or whether it takes place at all. */
export default function HostChange() {
  const say = useText();
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as EditAnswer | undefined;
  const { id, version, state } = page;
  if (answer?.meanwhile) return <MeanwhileCard meanwhile={answer.meanwhile} />;
  if (answer?.review) return <ReviewCard review={answer.review} values={answer.values ?? []} />;
  if (state === 'begun') return <Notice title={say('change.closed')} />;
  if (state !== 'open')
    return (
      <>
        <Problem answer={answer} />
        <ReinstateCard id={id} version={version} />
      </>
    );
  const result = answer as SubmissionResult<string[]> | undefined;
  const own = typeof result?.initialValue?.['was'] === 'string' ? result : undefined;
  return (
    <>
      <Problem answer={answer} />
      <ScopeNav now="one" slug={page.slug} occurrenceId={id} />
      <Section id="one" title={say('change.oneTitle')}>
        <OccurrenceForm result={own} values={page.values} version={version} own={page.own} />
      </Section>
      <Section id="seats" title={say('people.capacity')}>
        <SeatsForm answer={answer} capacity={page.capacity} />
      </Section>
      <OffForms id={id} version={version} answer={answer} />
    </>
  );
}
