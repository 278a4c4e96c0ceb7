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
      {texts.map(({ id, text, href }) => (
        <div key={id} className="card">
          <CopyText
            id={`share-${id}`}
            label={say(LABELS[id])}
            text={text}
            rows={id === 'mail' ? 6 : 4}
          >
            <a className="btn btn-ghost" href={href} rel="noopener noreferrer">
              {say(SENDS[id])}
            </a>
          </CopyText>
        </div>
      ))}
    </Section>
  );
}
