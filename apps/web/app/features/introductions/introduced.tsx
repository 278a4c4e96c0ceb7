import { Link } from 'react-router';
import { Card } from '../../design-system/card';
import { Avatar } from '../../design-system/facts';
import { LetterPage } from '../../design-system/page';
import { RubyName } from '../../design-system/ruby-name';
import { ReportLine } from '../safety/report-line';
import { useText } from '../../i18n/use-text';

/** Both said yes: the name, the address, and who writes first. */
export function Introduced({
  over,
  otherName,
  otherEmail,
  firstWriter,
  byPicks,
  next,
  reasons,
  topic,
  token,
}: {
  readonly over: string;
  readonly otherName: string;
  readonly otherEmail: string;
  readonly firstWriter: boolean;
  /** They chose each other on their cards. */
  readonly byPicks: boolean;
  readonly next: { readonly slug: string; readonly when: string } | null;
  readonly reasons: readonly string[];
  readonly topic: string | null;
  readonly token: string;
}) {
  const say = useText();
  const title = say('intro.met.title', { name: otherName });
  return (
    <LetterPage
      over={over}
      title={title}
      lead={say(byPicks ? 'intro.met.picked' : 'intro.met.body')}
    >
      <title>{say('app.title', { page: title })}</title>
      <Card look="dawn" className="stack">
        <div className="flex items-center gap-3">
          <Avatar name={otherName} large />
          <div className="min-w-0 leading-[1.45]">
            <b className="text-lg">
              <RubyName name={otherName} />
            </b>
            <div className="sub">
              <span className="sr-only">{say('intro.met.mail')} </span>
              <span className="text-md text-text">{otherEmail}</span>
            </div>
          </div>
        </div>
        {reasons.length > 0 ? (
          <div className="text-sm">
            <p className="sub">{say('intro.why')}</p>
            {reasons.map((reason) => (
              <p key={reason} className="leading-[1.6] whitespace-pre-line">
                {reason}
              </p>
            ))}
          </div>
        ) : null}
        {topic ? (
          <p className="text-sm">
            <span className="sub">{say('intro.topic')}</span>
            <br />
            {topic}
          </p>
        ) : null}
      </Card>
      <p>
        {firstWriter ? say('intro.met.youFirst') : say('intro.met.theyFirst', { name: otherName })}
      </p>
      <a className="btn btn-large" href={`mailto:${encodeURIComponent(otherEmail)}`}>
        {say('intro.met.write')}
      </a>
      {next ? (
        <p className="text-sm">
          {say('intro.met.next', { when: next.when })}{' '}
          <Link to={`/e/${next.slug}`} className="tap-link">
            {say('intro.met.page')}
          </Link>
        </p>
      ) : null}
      <ReportLine token={token} />
    </LetterPage>
  );
}
