import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { Card } from '../design-system/card';
import { EmptyState } from '../design-system/notice';
import { Section } from '../design-system/page';
import { OwnHistory } from '../features/honesty/documents.server';
import { presentHistory } from '../features/honesty/present.server';
import { ConsolePage } from '../features/host/console-page';
import { signedIn } from '../features/host/viewer.server';
import { read, servicesOf } from '../graphql/execute.server';
import { sayIn } from '../i18n/catalogues.server';
import { useText } from '../i18n/use-text';

export const handle = { interactive: true };

export async function loader({ context }: LoaderFunctionArgs) {
  const { locale } = servicesOf(context);
  const { viewer } = await read(context, OwnHistory, {});
  return presentHistory(signedIn(viewer, context).introductionHistory, locale, sayIn(locale));
}

export default function MeHistory() {
  const say = useText();
  const { rounds, month } = useLoaderData<typeof loader>();
  return (
    <ConsolePage
      title={say('history.title')}
      back={{ to: '/me/introductions', label: say('wishes.title') }}
    >
      <Section id="month" title={say('history.thisMonth')}>
        <Card>
          {month.map((line) => (
            <p key={line} className="num">
              {line}
            </p>
          ))}
        </Card>
      </Section>
      <Section id="rounds" title={say('history.rounds')}>
        {rounds.length === 0 ? <EmptyState title={say('history.none')} /> : null}
        {rounds.map(({ id, title, date, outcome, help, at }) => (
          <Card key={id}>
            <h3 className="text-sm font-bold">{title}</h3>
            <p className="sub num">{date}</p>
            <p>{outcome}</p>
            {help ? <p className="sub">{help}</p> : null}
            {at ? (
              <a className="tap-link" href={at}>
                {say('history.go')}
              </a>
            ) : null}
          </Card>
        ))}
      </Section>
      <Section id="own-data" title={say('history.data')}>
        <p className="sub">{say('history.data.body')}</p>
        <p>
          <a className="tap-link" href="/me/introductions/export.json" download>
            {say('history.export')}
          </a>
        </p>
        <p>
          <a className="tap-link" href="/about/introductions">
            {say('weights.page')}
          </a>
        </p>
      </Section>
    </ConsolePage>
  );
}
