import { ButtonLink } from '../../design-system/button';
import { LetterPage } from '../../design-system/page';
import type { MessageId } from '../../i18n/messages';
import { useText } from '../../i18n/use-text';

/** What a loader or action tells the error page; it finds the words. */
export interface ErrorFacts {
  readonly kind: 'not-found' | 'link' | 'answer' | 'failed' | 'busy' | 'refused';
  readonly id?: string;
}

const WORDS: Record<ErrorFacts['kind'], { readonly title: MessageId; readonly body: MessageId }> = {
  'not-found': { title: 'error.notFound.title', body: 'error.notFound.body' },
  link: { title: 'error.link.title', body: 'error.link.body' },
  answer: { title: 'error.answer.title', body: 'error.answer.body' },
  failed: { title: 'error.failed.title', body: 'error.failed.body' },
  busy: { title: 'error.busy.title', body: 'error.busy.body' },
  refused: { title: 'error.refused.title', body: 'error.refused.body' },
};

/** What happened, what was kept, what to press. */
export function ErrorPage({ kind, id }: ErrorFacts) {
  const say = useText();
  const { title, body } = WORDS[kind];
  return (
    <LetterPage title={say(title)}>
      <title>{say('app.title', { page: say(title) })}</title>
      <p>{say(body)}</p>
      {id ? <p className="sub num">{say('error.failed.id', { id })}</p> : null}
      <div>
        <ButtonLink to="/" look="ghost" reloadDocument>
          {say('error.home')}
        </ButtonLink>
      </div>
    </LetterPage>
  );
}
