import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { EmptyState, Notice } from '../design-system/notice';
import { Section } from '../design-system/page';
import { titleOf } from '../features/gatherings/present.server';
import { clockOf } from '../features/gatherings/time.server';
import { ConsolePage } from '../features/host/console-page';
import { Disclosure } from '../features/host/disclosure';
import { AddPairForm } from '../features/rounds/add-pair-form';
import { changeRound } from '../features/rounds/change-round.server';
import { PreviewRound, RoundPage } from '../features/rounds/documents.server';
import { FairnessTable } from '../features/rounds/fairness-table';
import { Forecast } from '../features/rounds/forecast';
import { PairCard } from '../features/rounds/pair-card';
import { presentForecast, presentRound } from '../features/rounds/present.server';
import { RoundState } from '../features/rounds/round-state';
import { termsInput, typedTerms } from '../features/rounds/terms';
import { TermsForm } from '../features/rounds/terms-form';
import { notFound, read, send, servicesOf } from '../graphql/execute.server';
import { sayIn } from '../i18n/catalogues.server';
import { useText } from '../i18n/use-text';

export const handle = { interactive: true };

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { locale } = servicesOf(context);
  const say = sayIn(locale);
  const { occurrence } = await read(context, RoundPage, { id: params.id ?? '' });
  if (!occurrence || !occurrence.viewerCanHost) throw notFound();
  const { round } = occurrence;
  const terms =
    round && round.state !== 'SENT' ? typedTerms(new URL(request.url).searchParams) : null;
  const looked =
    round && terms
      ? await send(context, PreviewRound, {
          input: { roundId: round.id, terms: termsInput(terms) },
        })
      : null;
  const previewed = looked?.ok ? looked.data.previewRound : null;
  const clock = clockOf(locale, occurrence.timeZone, say);
  return {
    id: occurrence.id,
    title: titleOf(occurrence, locale, say),
    over: occurrence.over,
    round: round ? presentRound(round, clock, say) : null,
    terms,
    chosen: round
      ? {
          each: `${round.terms.each ?? ''}`,
          floor: `${round.terms.floor ?? ''}`,
          wish: `${round.terms.fieldWish ?? ''}`,
        }
      : null,
    forecast:
      previewed?.__typename === 'RoundPreviewed' ? presentForecast(previewed.forecast, say) : null,
  };
}

export const action = (args: ActionFunctionArgs) => changeRound(args);

export default function HostRound() {
  const say = useText();
  const { id, title, over, round, terms, chosen, forecast } = useLoaderData<typeof loader>();
  const told = useActionData<typeof action>();
  return (
    <ConsolePage
      title={say('rounds.title')}
      aside={title}
      back={{ to: `/host/occurrences/${id}`, label: title }}
    >
      <div id="told">{told?.note ? <Notice kind="bad" title={told.note} live /> : null}</div>
      {!round ? (
        <EmptyState title={say(over ? 'rounds.soon' : 'rounds.before')}>
          <p>{say('rounds.soonBody')}</p>
        </EmptyState>
      ) : (
        <>
          <RoundState round={round} asking={told?.asking ?? false} />
          <p className="num text-sm">
            {say('rounds.counts', {
              present: round.present,
              consenting: round.consenting,
              pairs: round.count,
            })}
            <br />
            {round.fairness} <span className="text-muted">{round.best}</span>
          </p>
          <FairnessTable now={round.rows} />
          {round.state === 'SENT' ? null : (
            <Disclosure title={say('rounds.whatIf')} open={terms !== null}>
              <TermsForm terms={terms ?? chosen!} />
            </Disclosure>
          )}
          {forecast && terms ? <Forecast forecast={forecast} round={round} terms={terms} /> : null}
          <Section id="pairs" title={say('rounds.pairs', { count: round.count })}>
            {round.pairs.length === 0 ? <p>{round.empty ?? say('rounds.noPairs')}</p> : null}
            <ul className="stack gap-2!">
              {round.pairs.map((pair) => (
                <PairCard key={pair.id} pair={pair} roundId={round.id} />
              ))}
            </ul>
            <p className="sub">{say('rounds.private')}</p>
          </Section>
          {round.state !== 'SENT' && round.choosable.length > 1 ? (
            <Disclosure title={say('rounds.addTitle')} open={Boolean(told?.two)}>
              <AddPairForm round={round} two={told?.two ?? null} />
            </Disclosure>
          ) : null}
          {round.unmatched.length > 0 ? (
            <Section
              id="unmatched"
              title={say('rounds.unmatchedTitle', { count: round.unmatched.length })}
            >
              <ul className="card grid p-0! [&>li+li]:border-t [&>li]:border-line">
                {round.unmatched.map((person) => (
                  <li key={person.name} className="px-4 py-2 leading-[1.5]">
                    <b>{say('common.san', { name: person.name })}</b>
                    <p className="sub">{person.why}</p>
                  </li>
                ))}
              </ul>
            </Section>
          ) : null}
        </>
      )}
    </ConsolePage>
  );
}
