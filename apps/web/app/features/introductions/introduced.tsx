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
  topic,
  token,
}: {
  readonly over: string;
  readonly otherName: string;
  readonly otherEmail: string;
  readonly firstWriter: boolean;
  readonly topic: string | null;
  readonly token: string;
}) {
  const say = useText();
  const title = say('intro.met.title', { name: otherName });
  return (
    <LetterPage over={over} title={title} lead={say('intro.met.body')}>
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
      <ReportLine token={token} />
    </LetterPage>
  );
}
