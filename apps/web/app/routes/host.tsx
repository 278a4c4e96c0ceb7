import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { ButtonLink } from '../design-system/button';
import { CardLink } from '../design-system/card';
import { LastBars } from '../design-system/last-bars';
import { EmptyState } from '../design-system/notice';
import { Section } from '../design-system/page';
import { ConsolePage } from '../features/host/console-page';
import { HostHomePage } from '../features/host/documents.server';
import {
  barsOf,
  calledName,
  daysWords,
  greeting,
  presentConsoleLine,
  seriesOf,
  todosOf,
} from '../features/host/home.server';
import { NextCard } from '../features/host/next-card';
import { signedIn } from '../features/host/viewer.server';
import { read, servicesOf } from '../graphql/execute.server';
import { sayIn } from '../i18n/catalogues.server';
import { Phrase, Rich, useText } from '../i18n/use-text';

export const handle = { interactive: true };

export async function loader({ context }: LoaderFunctionArgs) {
  const { locale, now } = servicesOf(context);
  const say = sayIn(locale);
  const page = await read(context, HostHomePage, {});
  const { person, clubs } = signedIn(page.viewer, context);
  const { next, occurrences, past } = page.hostHome;
  const timeZone = person.homeZone;
  return {
    greeting: greeting(now, timeZone, calledName(person, locale), say),
    hosts: clubs.some(({ role }) => role === 'OWNER' || role === 'HOST'),
    next: next
      ? {
          ...presentConsoleLine(next, locale, say),
          days: daysWords(now, next.startsAt, next.timeZone, say),
        }
      : null,
    todos: todosOf(occurrences, past, now, locale, say),
    series: seriesOf(next ? [next, ...occurrences] : occurrences, locale),
    bars: barsOf(next, past),
  };
}

export default function HostHome() {
  const say = useText();
  const { greeting: title, hosts, next, todos, bars, series } = useLoaderData<typeof loader>();
  return (
    <ConsolePage title={title}>
      {next ? <NextCard next={next} /> : null}
      {!next ? (
        <EmptyState title={say(hosts ? 'host.empty.noDates' : 'host.empty.title')}>
          <p>{say('host.empty.body')}</p>
          <ButtonLink to="/host/series/new" className="mt-3">
            {say('host.newSeries')}
          </ButtonLink>
        </EmptyState>
      ) : (
        <Section id="todo" title={say('host.todos', { count: todos.length })}>
          {todos.length === 0 ? <p className="sub">{say('host.noTodos')}</p> : null}
          {todos.map((todo) => (
            <CardLink key={todo.key} to={todo.to}>
              <Rich id={todo.id} values={todo.values} />
              <span className="sub block">
                <Phrase>{todo.sub}</Phrase>
              </span>
            </CardLink>
          ))}
        </Section>
      )}
      {bars.length > 0 ? (
        <Section id="bars" title={say('host.bars', { count: bars.length })}>
          <div className="card p-3!">
            <LastBars bars={bars} />
          </div>
        </Section>
      ) : null}
      {next ? (
        <Section id="series" title={say('host.seriesTitle')}>
          {series.map((one) => (
            <CardLink key={one.slug} to={`/host/series/${one.slug}`}>
              <b>{one.title}</b>
              <span className="sub block">{say('host.seriesSub')}</span>
            </CardLink>
          ))}
          <p className="sub">
            <Link className="tap-link" to="/host/series/new">
              {say('host.newSeries')}
            </Link>
          </p>
        </Section>
      ) : null}
    </ConsolePage>
  );
}
