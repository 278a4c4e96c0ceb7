import type { SubmissionResult } from '@conform-to/react';
import { Form } from 'react-router';
import { SubmitButton } from '../../design-system/button';
import { Tick } from '../../design-system/choice';
import { Section } from '../../design-system/page';
import { useText } from '../../i18n/use-text';
import { ChipSet } from '../host/check-chips';
import { HiddenValues } from '../host/edits/hidden-values';
import type { Sent } from '../host/edits/views';
import type { ReviewLine, WishesReview } from './present.server';
import { SeenCard } from './seen-card';

/** What a press answers: with a review, the second page; else the form as it was typed. */
export interface WishesAnswer extends SubmissionResult<string[]> {
  readonly review?: WishesReview;
  readonly values?: Sent;
}

/** Before anything is kept: which words each line stands for, what others will see, and the yes. */
export function WishesReviewForm({
  review,
  values,
}: {
  readonly review: WishesReview;
  readonly values: Sent;
}) {
  const say = useText();
  return (
    <Form method="post" className="stack">
      <HiddenValues values={values} without={['chip', 'consent']} />
      {review.lines.length > 0 ? (
        <Section id="chips" title={say('wishes.review.chips')}>
          <p className="sub">{say('wishes.review.chipsBody')}</p>
          {review.lines.map((line) => (
            <LineChips key={`${line.chips[0]?.value ?? ''} ${line.text}`} line={line} />
          ))}
        </Section>
      ) : null}
      <Section id="seen" title={say('wishes.review.seen')}>
        <SeenCard facts={review.seen} />
      </Section>
      <Tick card name="consent" defaultChecked={review.consented}>
        <b>{say('wishes.review.consent')}</b>
        <span className="sub block">{say('wishes.review.consentHint')}</span>
      </Tick>
      <SubmitButton large name="intent" value="save">
        {say('wishes.review.save')}
      </SubmitButton>
      <SubmitButton look="ghost" name="intent" value="revise">
        {say('wishes.review.revise')}
      </SubmitButton>
    </Form>
  );
}

function LineChips({ line }: { readonly line: ReviewLine }) {
  const say = useText();
  if (line.chips.length === 0)
    return (
      <div>
        <p className="text-sm font-bold wrap-anywhere">{line.text}</p>
        <p className="sub">{say('wishes.review.none')}</p>
      </div>
    );
  return (
    <ChipSet legend={line.text}>
      {line.chips.map(({ value, label, on }) => (
        <label key={value} className="chip min-w-11">
          <input
            type="checkbox"
            className="sr-only"
            name="chip"
            value={value}
            defaultChecked={on}
          />
          {label}
        </label>
      ))}
    </ChipSet>
  );
}
