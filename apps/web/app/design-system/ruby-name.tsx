import { Fragment } from 'react';
import { useText } from '../i18n/use-text';

/** A name with its reading above it, and さん after it where the language has it. */
export function RubyName({
  name,
  yomi,
  san = true,
}: {
  readonly name: string;
  readonly yomi?: string | null;
  readonly san?: boolean;
}) {
  const say = useText();
  const [before = '', after = ''] = san ? say('common.san', { name: '\n' }).split('\n') : [];
  return (
    <>
      {before}
      {pairs(name, yomi).map(([written, read], index) => (
        <Fragment key={index}>
          {index > 0 ? ' ' : ''}
          <Read written={written} read={read} />
        </Fragment>
      ))}
      {after ? ` ${after}` : ''}
    </>
  );
}

/** Family and given name each get their own reading, so that a narrow line can break between them. */
function pairs(name: string, yomi: string | null | undefined): [string, string | undefined][] {
  if (!yomi || yomi === name) return [[name, undefined]];
  const written = name.trim().split(/\s+/);
  const read = yomi.trim().split(/\s+/);
  return written.length === read.length
    ? written.map((part, index) => [part, read[index]])
    : [[name, yomi]];
}

function Read({ written, read }: { readonly written: string; readonly read: string | undefined }) {
  if (!read || read === written) return <>{written}</>;
  return (
    <ruby>
      {written}
      <rp>（</rp>
      <rt>{read}</rt>
      <rp>）</rp>
    </ruby>
  );
}
