import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
  useLoaderData,
} from 'react-router';
import { EmptyState, Notice } from '../design-system/notice';
import { Section } from '../design-system/page';
import { wordsOf } from '../features/gatherings/worded.server';
import { ConsolePage } from '../features/host/console-page';
import { CaseCard } from '../features/safety/case-card';
import { DecideReports, ReportCases } from '../features/safety/documents.server';
import { presentCase } from '../features/safety/present.server';
import { notFound, read, send, servicesOf } from '../graphql/execute.server';
import { sayIn } from '../i18n/catalogues.server';
import { useText } from '../i18n/use-text';

export const handle = { interactive: true };

const DONE = {
  LIFT: { kind: 'ok', words: 'reports.done.LIFT' },
  KEEP: { kind: 'ok', words: 'reports.done.KEEP' },
  REMOVE: { kind: 'ok', words: 'reports.done.REMOVE' },
  changed: { kind: 'warn', words: 'reports.changed' },
} as const;

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { locale } = servicesOf(context);
  const say = sayIn(locale);
  const { club } = await read(context, ReportCases, { slug: params.slug ?? '' });
  if (!club?.reportCases) throw notFound();
  const done = new URL(request.url).searchParams.get('done') ?? '';
  const cases = club.reportCases.map((one) => presentCase(one, locale, say));
  return {
    slug: club.slug,
    title: wordsOf(club.name, locale),
    waiting: cases.filter(({ waits }) => waits),
    decided: cases.filter(({ waits }) => !waits),
    done: done in DONE ? DONE[done as keyof typeof DONE] : null,
  };
}

const DECISIONS = ['LIFT', 'KEEP', 'REMOVE'] as const;

export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await request.formData();
  const slug = params.slug ?? '';
  const decision = DECISIONS.find((known) => known === form.get('decision'));
  const { club } = await read(context, ReportCases, { slug });
  if (!club?.reportCases || !decision) throw notFound();
  const personId = form.get('id')?.toString() ?? '';
  const seen = Number(form.get('seen'));
  if (!Number.isInteger(seen)) throw notFound();
  const sent = await send(context, DecideReports, {
    input: { clubId: club.id, personId, decision, seen },
  });
  return redirect(`/host/clubs/${slug}/reports?done=${sent.ok ? decision : 'changed'}#told`, 303);
}

export default function HostReports() {
  const say = useText();
  const { slug, title, waiting, decided, done } = useLoaderData<typeof loader>();
  return (
    <ConsolePage
      title={say('reports.title')}
      aside={title}
      back={{ to: `/host/clubs/${slug}/settings`, label: say('clubs.settings') }}
    >
      <div id="told">{done ? <Notice kind={done.kind} title={say(done.words)} live /> : null}</div>
      <p className="sub">{say('reports.lead')}</p>
      {waiting.length + decided.length === 0 ? (
        <EmptyState title={say('reports.none')} />
      ) : (
        <>
          <Section id="waiting" title={say('reports.waiting', { count: waiting.length })}>
            {waiting.map((about) => (
              <CaseCard key={about.personId} about={about} />
            ))}
          </Section>
          {decided.length > 0 ? (
            <Section id="decided" title={say('reports.decided')}>
              {decided.map((about) => (
                <CaseCard key={about.personId} about={about} />
              ))}
            </Section>
          ) : null}
        </>
      )}
    </ConsolePage>
  );
}
