import { CopyText } from '../../design-system/copy-text';
import { Section } from '../../design-system/page';
import { Phrase, Rich, useText } from '../../i18n/use-text';
import { subscriptions } from './subscriptions';

/** A calendar that follows every change: opened by the device's own program, or on the web. */
export function Subscribe({
  url,
  name,
  ruleUrl,
}: {
  readonly url: string;
  readonly name: string;
  /** One file with the rule itself, for programs that read no subscription. */
  readonly ruleUrl?: string;
}) {
  const say = useText();
  const links = subscriptions(url, name);
  return (
    <Section id="calendar" title={say('series.subscribe')}>
      <p className="sub">{say('series.subscribeHint')}</p>
      <div className="flex flex-wrap gap-2">
        <a className="btn btn-ghost flex-auto px-2! text-sm!" href={links.device}>
          <Phrase>{say('calendar.device')}</Phrase>
        </a>
        <a
          className="btn btn-ghost flex-auto px-2! text-sm!"
          href={links.google}
          rel="noopener noreferrer"
        >
          <Phrase>{say('calendar.google')}</Phrase>
        </a>
        <a
          className="btn btn-ghost flex-auto px-2! text-sm!"
          href={links.outlook}
          rel="noopener noreferrer"
        >
          <Phrase>{say('calendar.outlook')}</Phrase>
        </a>
      </div>
      <details className="sub">
        <summary className="w-fit py-3">{say('calendar.other')}</summary>
        <CopyText id="calendar-address" label={say('calendar.address')} text={url} />
        {ruleUrl ? (
          <p className="mt-2">
            <a className="tap-link" href={ruleUrl}>
              {say('calendar.rule')}
            </a>
            <br />
            {say('calendar.ruleHint')}
          </p>
        ) : null}
      </details>
    </Section>
  );
}

/** Of members only: what one takes part in is in one's own calendar. */
export function NoPublicCalendar() {
  const say = useText();
  return (
    <Section id="calendar" title={say('series.subscribe')}>
      <p className="sub">
        <Rich id="calendar.private" link={(words) => <a href="/me#calendar">{words}</a>} />
      </p>
    </Section>
  );
}
