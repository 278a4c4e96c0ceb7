import { type LoaderFunctionArgs, type MetaArgs, useLoaderData } from 'react-router';
import { Card } from '../design-system/card';
import { Hero } from '../design-system/hero';
import { Icon } from '../design-system/icon';
import { Logo } from '../design-system/logo';
import { EmptyState } from '../design-system/notice';
import { Section } from '../design-system/page';
import { HomePage } from '../features/gatherings/documents.server';
import { presentLine } from '../features/gatherings/present.server';
import { worded, wordsOf } from '../features/gatherings/worded.server';
import { read, servicesOf } from '../graphql/execute.server';
import { sayIn } from '../i18n/catalogues.server';
import { Phrase, useText } from '../i18n/use-text';
import { publicMeta } from '../page-meta';

const STEPS = [
  { icon: 'check', words: 'home.step1' },
  { icon: 'door', words: 'home.step2' },
  { icon: 'people', words: 'home.step3' },
] as const;

export async function loader({ context }: LoaderFunctionArgs) {
  const { locale, publicUrl } = servicesOf(context);
  const say = sayIn(locale);
  const { clubs } = await read(context, HomePage, {});
  return {
    clubs: clubs.edges.map(({ node }) => {
      const next = node.occurrences.edges.find((edge) => edge.node.status !== 'CANCELLED')?.node;
      return {
        slug: node.slug,
        name: wordsOf(node.name, locale),
        description: worded(node.description, locale),
        next: next ? presentLine(next, locale, say) : null,
      };
    }),
    page: {
      title: `${say('app.name')} — ${say('app.tagline')}`,
      description: say('home.lead'),
      url: `${publicUrl}/`,
      locale,
    },
  };
}

export const meta = ({ loaderData }: MetaArgs<typeof loader>) =>
  loaderData ? publicMeta(loaderData.page) : [];

export default function Home() {
  const say = useText();
  const { clubs } = useLoaderData<typeof loader>();
  return (
    <>
      <Hero
        over={
          <span className="flex items-center gap-2 font-serif text-lg font-bold text-text">
            <Logo size={26} />
            {say('app.name')}
          </span>
        }
        title={say('app.tagline')}
      >
        <p className="mt-3 max-w-[36rem]">{say('home.lead')}</p>
      </Hero>
      <main id="main" className="wrap stack pb-10">
        <Section id="clubs" title={say('home.clubs')}>
          {clubs.length === 0 ? <EmptyState title={say('home.none')} /> : null}
          <ul className="stack gap-2! md:grid-cols-2">
            {clubs.map((club) => (
              <li key={club.slug}>
                <a href={`/c/${club.slug}`} className="card flex h-full items-center gap-3">
                  <span className="min-w-0 flex-1 leading-[1.5]">
                    <b className="font-serif text-lg">
                      <Phrase>{club.name}</Phrase>
                    </b>
                    {club.description ? (
                      <span className="sub line-clamp-2" lang={club.description.lang}>
                        {club.description.text}
                      </span>
                    ) : null}
                    <span className="num mt-1 block text-sm font-bold">
                      {club.next ? say('home.next', { date: club.next.when }) : say('home.noNext')}
                    </span>
                    {club.next ? <span className="sub block">{club.next.state}</span> : null}
                  </span>
                  <Icon name="chevron" size={18} />
                </a>
              </li>
            ))}
          </ul>
        </Section>
        <Section id="steps" title={say('home.steps')}>
          <ul className="stack gap-2!">
            {STEPS.map(({ icon, words }) => (
              <li key={words} className="flex items-start gap-3">
                <span className="tile text-primary">
                  <Icon name={icon} />
                </span>
                <span className="flex-1 pt-1 leading-[1.6]">{say(words)}</span>
              </li>
            ))}
          </ul>
        </Section>
        <Card look="dawn" labelledBy="host" className="mt-4">
          <h2 id="host" className="text-lg">
            <Phrase>{say('home.host')}</Phrase>
          </h2>
          <p className="mt-1">{say('home.hostLead')}</p>
          <a className="btn mt-3" href="/host/series/new">
            <Phrase>{say('home.hostAction')}</Phrase>
          </a>
        </Card>
      </main>
    </>
  );
}
