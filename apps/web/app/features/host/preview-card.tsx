import { Card } from '../../design-system/card';
import { Notice } from '../../design-system/notice';
import { Phrase, useText } from '../../i18n/use-text';
import type { SeriesPreview } from './preview.server';

/** One sentence and the next five real dates, before anything is saved. */
export function PreviewCard({ preview }: { readonly preview: SeriesPreview }) {
  const say = useText();
  return (
    <div aria-live="polite">
      {preview.ok ? (
        <Card look="soft" labelledBy="preview">
          <h2 id="preview" className="text-lg">
            <Phrase key={preview.sentence}>{preview.sentence}</Phrase>
          </h2>
          <p className="sub num text-text!">{preview.facts}</p>
          <ol className="num mt-2 grid gap-0.5 text-sm">
            {preview.dates.map((date) => (
              <li key={date.key} className="flex flex-wrap justify-between gap-x-3">
                <span className={date.note ? 'font-bold text-warn' : undefined}>{date.words}</span>
                {date.note ? <span className="text-warn">{date.note}</span> : null}
              </li>
            ))}
          </ol>
          <p className="sub mt-2 text-text!">{preview.more}</p>
        </Card>
      ) : (
        <Notice kind="warn" title={say('series.noPreview')}>
          <p>{preview.words}</p>
        </Notice>
      )}
    </div>
  );
}
