import { useEffect, useRef } from 'react';
import { Form, Link } from 'react-router';
import { SubmitButton } from '../../design-system/button';
import { useText } from '../../i18n/use-text';
import type { Review } from './change.server';

interface ConfirmCardProps {
  readonly review: Review;
  readonly intent: 'move' | 'cancel';
  readonly action: string;
  /** What the first step sent, sent again by the second. */
  readonly values: Readonly<Record<string, string>>;
}

/** The second step: says what will happen and who is told, and only then sends it. */
export function ConfirmCard({ review, intent, action, values }: ConfirmCardProps) {
  const say = useText();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [review.words]);
  return (
    <section className="card card-soft stack" aria-labelledby="confirm" id="review">
      <h2 id="confirm" ref={title} tabIndex={-1} className="text-lg">
        {review.words}
      </h2>
      {review.detail ? <p className="text-sm">{review.detail}</p> : null}
      <Form method="post" className="flex flex-wrap gap-2 [&>*]:flex-1">
        {Object.entries(values).map(([name, value]) =>
          name === 'intent' ? null : <input key={name} type="hidden" name={name} value={value} />,
        )}
        <SubmitButton
          look={intent === 'cancel' ? 'danger' : 'primary'}
          name="intent"
          value={intent}
        >
          {action}
        </SubmitButton>
        <Link to="." className="btn btn-ghost" replace preventScrollReset>
          {say('change.back')}
        </Link>
      </Form>
    </section>
  );
}
