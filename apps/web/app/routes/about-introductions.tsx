import { type LoaderFunctionArgs, type MetaArgs, useLoaderData } from 'react-router';
import { LetterPage, Section } from '../design-system/page';
import { IntroductionRules } from '../features/honesty/documents.server';
import { presentRules } from '../features/honesty/present.server';
import { WeightTable } from '../features/honesty/weight-table';
import { read, servicesOf } from '../graphql/execute.server';
import { sayIn } from '../i18n/catalogues.server';
import { useText } from '../i18n/use-text';
import { publicMeta } from '../page-meta';

export async function loader({ context }: LoaderFunctionArgs) {
  const { locale, publicUrl } = servicesOf(context);
  const say = sayIn(locale);
  const { introductionRules } = await read(context, IntroductionRules, {});
  return {
    ...presentRules(introductionRules, say),
    page: {
      title: say('app.title', { page: say('weights.page') }),
      description: say('weights.lead'),
      url: `${publicUrl}/about/introductions`,
      locale,
    },
  };
}

export const meta = ({ loaderData }: MetaArgs<typeof loader>) =>
  loaderData ? publicMeta(loaderData.page) : [];

const PARTS = ['flow', 'floor', 'never', 'safety', 'kept'] as const;

export default function AboutIntroductions() {
  const say = useText();
  const { weights, values } = useLoaderData<typeof loader>();
  return (
    <LetterPage title={say('weights.page')} lead={say('weights.lead')}>
      <Section id="weights" title={say('weights.title')}>
        <p>{say('weights.intro')}</p>
        <WeightTable weights={weights} />
        <p>{say('weights.around', values)}</p>
      </Section>
      {PARTS.map((part) => (
        <Section key={part} id={part} title={say(`weights.${part}.title`)}>
          <p>{say(`weights.${part}.body`, values)}</p>
        </Section>
      ))}
    </LetterPage>
  );
}
