import { type LoaderFunctionArgs, type MetaArgs, useLoaderData } from 'react-router';
import { LetterPage, Section } from '../design-system/page';
import { legalText, type LegalPage } from '../features/about/texts.server';
import { notFound, servicesOf } from '../graphql/execute.server';
import { sayIn } from '../i18n/catalogues.server';
import { publicMeta } from '../page-meta';

const PAGES: readonly LegalPage[] = ['terms', 'privacy', 'manners'];

export function loader({ context, params }: LoaderFunctionArgs) {
  const { locale, operator, publicUrl } = servicesOf(context);
  const page = PAGES.find((known) => known === params.page);
  if (!page) throw notFound();
  const text = legalText(page, locale, operator);
  const title = sayIn(locale)('app.title', { page: text.title });
  return {
    text,
    page: { title, description: text.lead, url: `${publicUrl}/about/${page}`, locale },
  };
}

export const meta = ({ loaderData }: MetaArgs<typeof loader>) =>
  loaderData ? publicMeta(loaderData.page) : [];

export default function About() {
  const { text } = useLoaderData<typeof loader>();
  return (
    <LetterPage title={text.title} lead={text.lead}>
      {text.parts.map((part, index) => (
        <Section key={part.title} id={`part-${index}`} title={part.title}>
          {part.text.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </Section>
      ))}
    </LetterPage>
  );
}
