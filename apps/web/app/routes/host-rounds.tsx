import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { CardLink } from '../design-system/card';
import { EmptyState } from '../design-system/notice';
import { clockOf } from '../features/gatherings/time.server';
import { ConsolePage } from '../features/host/console-page';
import { presentConsoleLine } from '../features/host/home.server';
import { signedIn } from '../features/host/viewer.server';
import { RoundsPage } from '../features/rounds/documents.server';
import { read, servicesOf } from '../graphql/execute.server';
import { sayIn } from '../i18n/catalogues.server';
import { useText } from '../i18n/use-text';

export const handle = { interactive: true };

/** The introductions of past occurrences, the newest first. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { locale } = servicesOf(context);
  const say = sayIn(locale);
  const page = await read(context, RoundsPage, {});
  signedIn(page.viewer, context);
  const past = [...page.hostHome.past].sort(
    (a, b) => Date.parse(b.startsAt) - Date.parse(a.startsAt),
  );
  return past.flatMap((line) => {
    if (!line.round) return [];
    const { state, sendsAt, pairs } = line.round;
    const time = clockOf(locale, line.timeZone, say).moment(sendsAt);
    return {
      ...presentConsoleLine(line, locale, say),
      pairs: pairs.filter((pair) => !pair.vetoed).length,
      state: state === 'PREVIEW' ? say('rounds.sends', { time }) : say(`rounds.state.${state}`),
    };
  });
}

export default function HostRounds() {
  const say = useText();
  const rounds = useLoaderData<typeof loader>();
  return (
    <ConsolePage title={say('host.nav.rounds')}>
      {rounds.length === 0 ? (
        <EmptyState title={say('rounds.none')}>
          <p>{say('rounds.soonBody')}</p>
        </EmptyState>
      ) : null}
      <ul className="stack gap-2!">
        {rounds.map((round) => (
          <li key={round.id}>
            <CardLink to={`/host/rounds/${round.id}`}>
              <b className="num block">{round.title}</b>
              <span className="sub num block">
                {round.moment}
                {say('common.dot')}
                {say('rounds.pairs', { count: round.pairs })}
              </span>
              <span className="sub num block">{round.state}</span>
            </CardLink>
          </li>
        ))}
      </ul>
    </ConsolePage>
  );
}
