import { Card } from '../../design-system/card';
import { useText } from '../../i18n/use-text';
import type { IntentView, QuestionView } from './intent.server';

/** Before the event: whom one may hope to meet, as counts; names only of those who show theirs. */
export function IntentCard({ intent }: { readonly intent: IntentView | null }) {
  const say = useText();
  if (!intent) return null;
  return (
    <Card labelledBy="intent" className="stack gap-2!">
      <h2 id="intent" className="text-sm font-bold">
        {say('intent.title')}
      </h2>
      {intent.parts.map(({ title, lines }) => (
        <div key={title}>
          <p className="num">{title}</p>
          <ul className="m-0 list-none p-0 text-sm text-muted">
            {lines.map((line) => (
              <li key={line} className="wrap-anywhere">
                {line}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {intent.hint ? (
        <p className="sub">
          {intent.hint}{' '}
          <a className="tap-link underline" href="/me/introductions">
            {say('wishes.title')}
          </a>
        </p>
      ) : null}
    </Card>
  );
}

/** A few questions worth asking that day. */
export function BeforeCard({ questions }: { readonly questions: readonly QuestionView[] }) {
  const say = useText();
  if (questions.length === 0) return null;
  return (
    <Card look="dawn" labelledBy="before" className="stack gap-2!">
      <h2 id="before" className="text-sm font-bold">
        {say('before.title')}
      </h2>
      <ol className="m-0 grid gap-2 pl-5">
        {questions.map(({ question, because }) => (
          <li key={question} className="wrap-anywhere">
            {question}
            {because ? <span className="sub block">{because}</span> : null}
          </li>
        ))}
      </ol>
    </Card>
  );
}
