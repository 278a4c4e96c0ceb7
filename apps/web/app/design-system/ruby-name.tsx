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
  const reading = yomi && yomi !== name ? yomi : null;
  return (
    <>
      {before}
      {reading ? (
        <ruby>
          {name}
          <rp>（</rp>
          <rt>{reading}</rt>
          <rp>）</rp>
        </ruby>
      ) : (
        name
      )}
      {after ? ` ${after}` : ''}
    </>
  );
}
