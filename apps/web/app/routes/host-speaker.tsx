import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { SubmitButton } from '../design-system/button';
import { Card } from '../design-system/card';
import { EmptyState, Notice } from '../design-system/notice';
import { Section } from '../design-system/page';
import { RubyName } from '../design-system/ruby-name';
import { InviteForm } from '../features/host/invite-form';
import { SlotsForm } from '../features/host/slots-form';
import { changeSpeaker } from '../features/host/invite-speaker.server';
import { SpeakerPage } from '../features/host/speaker-documents.server';
import { freeDates, presentInvitation } from '../features/host/speaker.server';
import { notFound, read, servicesOf } from '../graphql/execute.server';
import { sayIn } from '../i18n/catalogues.server';
import type { MessageId } from '../i18n/messages';
import { useText } from '../i18n/use-text';

const DONE: Readonly<Record<string, MessageId>> = {
  invited: 'speaker.invited',
  withdrawn: 'speaker.withdrawn',
  closed: 'speaker.closed',
  slots: 'slots.saved',
};

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { locale } = servicesOf(context);
  const say = sayIn(locale);
  const { occurrence } = await read(context, SpeakerPage, { id: params.id ?? '' });
  if (!occurrence) throw notFound();
  return {
    id: occurrence.id,
    talks: occurrence.talks,
    slots: { ...occurrence.talkSlots, minutes: occurrence.talkSlots.minutes ?? null },
    ofSeries: {
      talks: occurrence.series.talkSlots.talks,
      minutes: occurrence.series.talkSlots.minutes ?? null,
    },
    changeable: !occurrence.over && occurrence.status !== 'CANCELLED',
    invitations: occurrence.speakerInvitations.map((invitation) =>
      presentInvitation(invitation, occurrence.timeZone, locale, say),
    ),
    dates: freeDates(occurrence, locale, say),
    done: DONE[new URL(request.url).searchParams.get('done') ?? ''] ?? null,
  };
}

export const action = (args: ActionFunctionArgs) => changeSpeaker(args);

/** Who speaks, who was asked, and the letter to the next one. */
export default function HostSpeaker() {
  const say = useText();
  const { id, talks, slots, ofSeries, invitations, dates, done, changeable } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <div id="told">{done ? <Notice kind="ok" title={say(done)} live /> : null}</div>
      {talks.map((talk) => (
        <Card key={talk.speakerName} look="ok">
          <p className="sub text-text!">{say('speaker.fixed')}</p>
          <b className="font-serif text-lg">
            <RubyName name={talk.speakerName} yomi={talk.speakerYomi} />
          </b>
          <p className="sub text-text!">
            {[talk.speakerTitle, talk.title && say('occurrence.talk', { title: talk.title })]
              .filter(Boolean)
              .join(say('common.dot'))}
          </p>
        </Card>
      ))}
      {invitations.length > 0 ? (
        <Section id="invitations" title={say('speaker.invitations')}>
          <ul className="stack gap-2!">
            {invitations.map((invitation) => (
              <li
                key={invitation.id}
                className="card flex flex-wrap items-center justify-between gap-3"
              >
                <div className="min-w-0">
                  <b>
                    <RubyName name={invitation.name} yomi={invitation.yomi} />
                  </b>{' '}
                  <span className="font-bold text-primary">
                    {say(`speaker.state.${invitation.state}`)}
                  </span>
                  <p className="sub num">{invitation.dates}</p>
                  <p className="sub num">{invitation.answered ?? invitation.sent}</p>
                </div>
                {invitation.state === 'INVITED' ? (
                  <Form method="post" preventScrollReset>
                    <SubmitButton look="quiet" name="withdraw" value={invitation.id}>
                      <span className="sr-only">{invitation.name} </span>
                      {say('speaker.withdraw')}
                    </SubmitButton>
                  </Form>
                ) : null}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Section id="invite" title={say('speaker.invite')}>
        {dates.length > 0 ? (
          <InviteForm key={invitations.length} answer={answer} dates={dates} current={id} />
        ) : (
          <EmptyState title={say('speaker.noDates')} />
        )}
      </Section>
      {changeable ? (
        <Section id="slots" title={say('slots.title')}>
          <SlotsForm
            key={`${slots.talks} ${slots.minutes} ${slots.own}`}
            answer={answer}
            slots={slots}
            ofSeries={ofSeries}
          />
        </Section>
      ) : null}
    </>
  );
}
