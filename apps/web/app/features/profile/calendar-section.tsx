import { Form } from 'react-router';
import { SubmitButton } from '../../design-system/button';
import { CopyText } from '../../design-system/copy-text';
import { Section } from '../../design-system/page';
import { Phrase, useText } from '../../i18n/use-text';
import { subscriptions } from '../gatherings/subscriptions';

export interface OwnCalendar {
  readonly url: string;
  /** Since when it works, in words. */
  readonly since: string;
}

/** One's own calendar: every date with a seat or a place on a waitlist, under an address that only its owner has. */
export function CalendarSection({ calendar }: { readonly calendar: OwnCalendar | null }) {
  const say = useText();
  return (
    <Section id="calendar" title={say('profile.calendar')}>
      <p className="text-sm">{say('profile.calendarBody')}</p>
      {calendar ? <Subscribed calendar={calendar} /> : null}
      <Form method="post" preventScrollReset className="flex flex-wrap gap-2">
        <SubmitButton look="ghost" name="intent" value="calendar-renew">
          {say(calendar ? 'profile.calendarRenew' : 'profile.calendarMake')}
        </SubmitButton>
        {calendar ? (
          <SubmitButton look="danger" name="intent" value="calendar-revoke">
            {say('profile.calendarRevoke')}
          </SubmitButton>
        ) : null}
      </Form>
      {calendar ? <p className="sub">{say('profile.calendarRenewHint')}</p> : null}
    </Section>
  );
}

function Subscribed({ calendar }: { readonly calendar: OwnCalendar }) {
  const say = useText();
  const links = subscriptions(calendar.url, say('profile.calendarName'));
  return (
    <div className="card grid gap-3">
      <div className="flex flex-wrap gap-2 [&>*]:flex-auto">
        <a className="btn px-2! text-sm!" href={links.device}>
          <Phrase>{say('calendar.device')}</Phrase>
        </a>
        <a className="btn btn-ghost px-2! text-sm!" href={links.google} rel="noopener noreferrer">
          <Phrase>{say('calendar.google')}</Phrase>
        </a>
        <a className="btn btn-ghost px-2! text-sm!" href={links.outlook} rel="noopener noreferrer">
          <Phrase>{say('calendar.outlook')}</Phrase>
        </a>
      </div>
      <CopyText id="calendar-address" label={say('profile.calendarAddress')} text={calendar.url} />
      <p className="sub">
        {say('profile.calendarSecret')} <span className="num">{calendar.since}</span>
      </p>
    </div>
  );
}
