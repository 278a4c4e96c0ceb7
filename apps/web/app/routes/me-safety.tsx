import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { Notice } from '../design-system/notice';
import { Section } from '../design-system/page';
import { ConsolePage } from '../features/host/console-page';
import { signedIn } from '../features/host/viewer.server';
import { changeOwnSafety } from '../features/safety/change-own.server';
import { OwnSafety } from '../features/safety/documents.server';
import { HoldCard, SellingForm } from '../features/safety/own-forms';
import { BlockList, EncounterList } from '../features/safety/people-cards';
import { presentSafety } from '../features/safety/present.server';
import { read, servicesOf } from '../graphql/execute.server';
import { sayIn } from '../i18n/catalogues.server';
import { useText } from '../i18n/use-text';

export const handle = { interactive: true };

const DONE = {
  reported: 'safety.done.reported',
  takenBack: 'safety.done.takenBack',
  blocked: 'safety.done.blocked',
  lifted: 'safety.done.lifted',
  contested: 'safety.done.contested',
  declared: 'safety.done.declared',
} as const;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { locale } = servicesOf(context);
  const { viewer } = await read(context, OwnSafety, {});
  const { person, introductionSafety } = signedIn(viewer, context);
  const done = new URL(request.url).searchParams.get('done') ?? '';
  return {
    ...presentSafety(introductionSafety, person.homeZone, locale, sayIn(locale)),
    done: done in DONE ? DONE[done as keyof typeof DONE] : null,
  };
}

export const action = async ({ request, context }: ActionFunctionArgs) =>
  changeOwnSafety(context, await request.formData());

export default function MeSafety() {
  const say = useText();
  const { encounters, blocks, holds, selling, done } = useLoaderData<typeof loader>();
  const told = useActionData<typeof action>();
  const toldAt = (at: string) => (told?.at === at ? told : undefined);
  return (
    <ConsolePage
      title={say('safety.title')}
      back={{ to: '/me/introductions', label: say('wishes.title') }}
    >
      <div id="told">
        {told?.note ? <Notice kind="bad" title={told.note} live /> : null}
        {done && !told ? <Notice kind="ok" title={say(done)} live /> : null}
      </div>
      <p className="sub">{say('safety.lead')}</p>
      {holds.length > 0 ? (
        <Section id="holds" title={say('safety.hold.title')}>
          {holds.map((hold) => (
            <HoldCard key={hold.id} hold={hold} told={toldAt(hold.id)} />
          ))}
        </Section>
      ) : null}
      <Section id="people" title={say('safety.people')}>
        <EncounterList people={encounters} />
      </Section>
      <Section id="blocks" title={say('safety.blocks')}>
        <BlockList blocks={blocks} />
      </Section>
      <Section id="selling" title={say('safety.sells.title')}>
        <SellingForm selling={selling} told={toldAt('selling')} />
      </Section>
    </ConsolePage>
  );
}
