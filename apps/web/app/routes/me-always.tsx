import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { Notice } from '../design-system/notice';
import { ConsolePage } from '../features/host/console-page';
import { signedIn } from '../features/host/viewer.server';
import { Absences } from '../features/standing/absences';
import { changeStanding } from '../features/standing/change-standing.server';
import { SeriesToAlways, StandingOfViewer } from '../features/standing/documents.server';
import { presentRecord, presentStanding } from '../features/standing/present.server';
import { GiveCard, StandingCard } from '../features/standing/standing-card';
import { wordsOf } from '../features/gatherings/worded.server';
import { read, servicesOf } from '../graphql/execute.server';
import { sayIn } from '../i18n/catalogues.server';
import { useText } from '../i18n/use-text';

export const handle = { interactive: true };

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { locale } = servicesOf(context);
  const say = sayIn(locale);
  const { viewer } = await read(context, StandingOfViewer, {});
  const { standingAnswers, noShows } = signedIn(viewer, context);
  const slug = new URL(request.url).searchParams.get('series');
  const asked = slug ? (await read(context, SeriesToAlways, { slug })).series : null;
  const [next] = asked && !asked.viewerStandingAnswer ? asked.nextOccurrences : [];
  return {
    offer: asked && next ? { id: next.id, title: wordsOf(asked.title, locale) } : null,
    standing: standingAnswers.map((one) => presentStanding(one, locale, say)),
    records: noShows.map((record) => presentRecord(record, locale, say)),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const id = form.get('id')?.toString() ?? '';
  const first = form.get('intent') === 'give' && form.has('first');
  return changeStanding(context, form, first ? { occurrenceId: id } : { standingAnswerId: id });
}

export default function MeAlways() {
  const say = useText();
  const { offer, standing, records } = useLoaderData<typeof loader>();
  const told = useActionData<typeof action>();
  return (
    <ConsolePage title={say('standing.title')} back={{ to: '/me', label: say('profile.title') }}>
      <p className="sub">{say('standing.lead')}</p>
      {told?.note ? (
        <Notice kind={told.ok ? 'ok' : 'bad'} live>
          <p>{told.note}</p>
        </Notice>
      ) : null}
      {offer ? <GiveCard title={offer.title} occurrenceId={offer.id} /> : null}
      {standing.length === 0 && !offer ? <p>{say('standing.none')}</p> : null}
      {standing.map((one) => (
        <StandingCard key={one.id} standing={one} told={told} />
      ))}
      <Absences records={records} told={told} />
    </ConsolePage>
  );
}
