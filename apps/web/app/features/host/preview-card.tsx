import { Card } from '../../design-system/card';
import { Notice } from '../../design-system/notice';
import { Phrase, useText } from '../../i18n/use-text';
import type { PreviewedDate, SeriesPreview } from './preview.server';

/** One sentence and the next five real dates, before anything is saved. */
export function PreviewCard({ preview }: { readonly preview: SeriesPreview }) {
  const say = useText();
  if (!preview.ok)
    return (
      <div aria-live="polite">
        <Notice kind="warn" title={say('series.noPreview')}>
          <p>{preview.words}</p>
        </Notice>
      </div>
    );
  return (
    <Card look="soft" labelledBy="preview">
      <div aria-live="polite">
        <h2 id="preview" className="text-lg">
          <Phrase key={preview.sentence}>{preview.sentence}</Phrase>
        </h2>
        <p className="sub num text-text!">{preview.facts}</p>
        {preview.warning ? <p className="text-sm font-bold text-warn">{preview.warning}</p> : null}
      </div>
      <ol className="num mt-2 grid gap-1 text-sm">
        {preview.dates.map((date) => (
          <DateRow key={date.day} date={date} skips={preview.skips} />
        ))}
      </ol>
      <p className="sub mt-2 text-text!">{preview.more}</p>
    </Card>
  );
}

/** A date with what stands in its way, and a tick to leave it out. */
function DateRow({ date, skips }: { readonly date: PreviewedDate; readonly skips: boolean }) {
  const say = useText();
  const marked = date.note || date.clash;
  return (
    <li className="flex items-center justify-between gap-3">
      <span className="min-w-0 leading-[1.5]">
        <span className={date.skipped ? 'line-through' : marked ? 'font-bold text-warn' : ''}>
          {date.number} {date.date}
        </span>
        {date.skipped ? <span className="block">{say('series.skipped')}</span> : null}
        {date.note ? <span className="block text-warn">{date.note}</span> : null}
        {date.clash ? <span className="block text-warn">{date.clash}</span> : null}
      </span>
      {skips ? (
        <label className="chip flex-none">
          <input
            type="checkbox"
            className="sr-only"
            name="skip"
            value={date.day}
            defaultChecked={date.skipped}
            aria-label={say('series.skipDate', { date: date.date })}
          />
          {say('series.skip')}
        </label>
      ) : null}
    </li>
  );
}
