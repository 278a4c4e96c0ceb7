import { CopyText } from '../../design-system/copy-text';
import { Section } from '../../design-system/page';
import { useText } from '../../i18n/use-text';
import type { ShareText } from './share.server';

const LABELS = { line: 'share.line', mail: 'share.mail', x: 'share.x' } as const;
const SENDS = { line: 'share.send.line', mail: 'share.send.mail', x: 'share.send.x' } as const;

/** Ready texts to copy, and links that open the same text where it is sent. */
export function SharePanel({ texts }: { readonly texts: readonly ShareText[] }) {
  const say = useText();
  return (
    <Section id="share" title={say('share.title')}>
      {texts.map((text) => (
        <div key={text.id} className="card">
          <CopyText id={`share-${text.id}`} label={say(LABELS[text.id])} text={text.text}>
            <SendLink text={text} />
          </CopyText>
        </div>
      ))}
    </Section>
  );
}

/** For guests: one text to copy, and one press to each place it may go. */
export function ShareCard({ texts }: { readonly texts: readonly ShareText[] }) {
  const say = useText();
  const [first] = texts;
  if (!first) return null;
  return (
    <Section id="share" title={say('share.title')}>
      <div className="card grid gap-2">
        <CopyText id="share-text" label={say('share.text')} text={first.text} />
        <div className="flex flex-wrap gap-2 [&>*]:flex-1">
          {texts.map((text) => (
            <SendLink key={text.id} text={text} compact />
          ))}
        </div>
      </div>
    </Section>
  );
}

function SendLink({ text, compact }: { readonly text: ShareText; readonly compact?: boolean }) {
  const say = useText();
  return (
    <a
      className={`btn btn-ghost ${compact ? 'px-2! text-sm! whitespace-nowrap' : ''}`}
      href={text.href}
      rel="noopener noreferrer"
    >
      {say(SENDS[text.id])}
    </a>
  );
}
