import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { ButtonLink } from '../design-system/button';
import { Card } from '../design-system/card';
import { Notice } from '../design-system/notice';
import { LetterPage } from '../design-system/page';
import { OccurrenceFactList } from '../features/gatherings/occurrence-facts';
import { presentOccurrence } from '../features/gatherings/present.server';
import type { OccurrenceState } from '../features/gatherings/views';
import { wordsOf } from '../features/gatherings/worded.server';
import { answerInvitation } from '../features/speakers/answer-invitation.server';
import { InvitationByToken } from '../features/speakers/documents.server';
import { TalkAsked } from '../features/speakers/talk-asked';
import { InvitationForm } from '../features/speakers/invitation-form';
import { deadLink, read, servicesOf } from '../graphql/execute.server';
import { sayIn } from '../i18n/catalogues.server';
import { useText } from '../i18n/use-text';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { locale } = servicesOf(context);
  const say = sayIn(locale);
  const { speakerInvitation: invitation } = await read(context, InvitationByToken, {
    token: params.token ?? '',
    locale,
  });
  if (!invitation) throw deadLink();
  const { acceptedDate } = invitation;
  return {
    name: invitation.speakerName,
    club: wordsOf(invitation.club.name, locale),
    host: invitation.hostName,
    message: invitation.message,
    honorarium: invitation.honorarium,
    state: invitation.state,
    askedAgain: Boolean(invitation.askedAgainAt),
    accepted: acceptedDate ? presentOccurrence(acceptedDate, locale, say) : null,
    dates: invitation.dates.map(({ occurrence, taken }) => {
      const view = presentOccurrence(occurrence, locale, say);
      return {
        id: view.id,
        when: view.when,
        title: view.title,
        place: view.venue?.name ?? '',
        taken,
      };
    }),
  };
}

export const action = (args: ActionFunctionArgs) => answerInvitation(args);

/** Nothing is left to ask: the page says what became of the date. */
const FINISHED = new Set<OccurrenceState>(['started', 'over', 'cancelled', 'skipped']);

export default function Speak() {
  const say = useText();
  const { state, accepted, askedAgain, ...invitation } = useLoaderData<typeof loader>();
  const told = useActionData<typeof action>();
  const over = say(invitation.host ? 'speak.from' : 'speak.fromClub', {
    club: invitation.club,
    host: invitation.host,
  });
  if (accepted && askedAgain && !FINISHED.has(accepted.state))
    return <TalkAsked name={invitation.name} view={accepted} over={over} told={told} />;
  if (state === 'INVITED') return <InvitationForm {...invitation} over={over} told={told} />;
  const kind = state === 'ACCEPTED' ? 'accepted' : state === 'DECLINED' ? 'declined' : 'closed';
  return (
    <LetterPage over={over} title={say(`speak.${kind}.title`)}>
      <title>{say('app.title', { page: say(`speak.${kind}.title`) })}</title>
      {accepted?.state === 'cancelled' || accepted?.state === 'skipped' ? (
        <Notice kind="bad" title={say('speak.off.title')}>
          {accepted.cancelledReason ? (
            <p>{say('occurrence.cancelled.reason', { reason: accepted.cancelledReason })}</p>
          ) : null}
          <p>{say('speak.off.body')}</p>
        </Notice>
      ) : (
        <Notice kind={kind === 'accepted' ? 'ok' : 'info'}>
          <p>{say(`speak.${kind}.body`, { when: accepted?.when ?? '' })}</p>
        </Notice>
      )}
      {accepted ? (
        <Card>
          <OccurrenceFactList view={{ ...accepted, guests: [] }} calendar />
        </Card>
      ) : null}
      {accepted ? (
        <ButtonLink to={`/e/${accepted.slug}`} look="ghost" reloadDocument>
          {say('speak.page')}
        </ButtonLink>
      ) : null}
    </LetterPage>
  );
}
