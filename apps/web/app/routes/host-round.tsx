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
import { changeRound } from '../features/rounds/change-round.server';
import { RoundPage } from '../features/rounds/documents.server';
import { PairCard } from '../features/rounds/pair-card';
import { presentRound } from '../features/rounds/present.server';
import { RoundState } from '../features/rounds/round-state';
import { notFound, read, servicesOf } from '../graphql/execute.server';
import { sayIn } from '../i18n/catalogues.server';
import { useText } from '../i18n/use-text';

export const handle = { interactive: true };

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { locale } = servicesOf(context);
  const say = sayIn(locale);
  const { occurrence } = await read(context, RoundPage, { id: params.id ?? '' });
  if (!occurrence || !occurrence.viewerCanHost) throw notFound();
  const clock = clockOf(locale, occurrence.timeZone, say);
  return {
    id: occurrence.id,
    title: titleOf(occurrence, locale, say),
    over: occurrence.over,
    round: occurrence.round ? presentRound(occurrence.round, clock, say) : null,
  };
}

export const action = (args: ActionFunctionArgs) => changeRound(args);

export default function HostRound() {
  const say = useText();
  const { id, title, over, round } = useLoaderData<typeof loader>();
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
          <Section id="pairs" title={say('rounds.pairs', { count: round.count })}>
            {round.pairs.length === 0 ? <p>{say('rounds.noPairs')}</p> : null}
            <ul className="stack gap-2!">
              {round.pairs.map((pair) => (
                <PairCard
                  key={pair.id}
                  pair={pair}
                  roundId={round.id}
                  open={round.state !== 'SENT'}
                />
              ))}
            </ul>
            <p className="sub">{say('rounds.private')}</p>
          </Section>
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
