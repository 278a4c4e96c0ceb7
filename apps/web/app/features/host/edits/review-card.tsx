import { useEffect, useRef } from 'react';
import { Form } from 'react-router';
import { Button, SubmitButton } from '../../../design-system/button';
import { Tick } from '../../../design-system/choice';
import { Phrase, useText } from '../../../i18n/use-text';
import { ChangeRows } from './change-rows';
import { HiddenValues } from './hidden-values';
import type { ReviewView, Sent } from './views';

interface ReviewCardProps {
  readonly review: ReviewView;
  readonly values: Sent;
}

/** The second step: what will change, who is told and what becomes of their answers. Nothing is saved yet. */
export function ReviewCard({ review, values }: ReviewCardProps) {
  const say = useText();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [review]);
  return (
    <section className="card card-soft stack" aria-labelledby="confirm" id="review">
      <h2 id="confirm" ref={title} tabIndex={-1} className="text-lg">
        <Phrase key={review.words}>{review.words}</Phrase>
      </h2>
      <ul className="grid gap-1 text-sm">
        {review.told.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <ChangeRows rows={review.rows} />
      {review.keepsOwn || values.some(([name]) => name === 'resetOwn') ? (
        <ResetOwn values={values} />
      ) : null}
      <Form method="post" className="flex flex-wrap gap-2 [&>*]:flex-1" preventScrollReset>
        <HiddenValues values={values} />
        <SubmitButton look={review.calls ? 'danger' : 'primary'} name="intent" value="save">
          {review.save}
        </SubmitButton>
        <Button type="submit" look="ghost" name="intent" value="revise">
          {say('edit.revise')}
        </Button>
      </Form>
      <p className="sub text-text!">{say('edit.notYet')}</p>
    </section>
  );
}

/** Dates with a time or values of their own stay as they are, unless the host says otherwise and looks again. */
function ResetOwn({ values }: { readonly values: Sent }) {
  const say = useText();
  return (
    <Form method="post" className="card grid gap-2" preventScrollReset>
      <HiddenValues values={values} without={['resetOwn']} />
      <Tick name="resetOwn" value="1" defaultChecked={values.some(([name]) => name === 'resetOwn')}>
        {say('edit.resetOwn')}
      </Tick>
      <Button type="submit" look="ghost" name="intent" value="review">
        {say('edit.lookAgain')}
      </Button>
    </Form>
  );
}
