import { ButtonLink } from '../../design-system/button';
import { Notice } from '../../design-system/notice';
import { useText } from '../../i18n/use-text';
import type { OccurrenceView } from './views';

/** Why nobody can answer any more, and where to go instead. */
export function ClosedNotice({
  view,
  present,
  next,
}: {
  readonly view: OccurrenceView;
  readonly present: number;
  readonly next: { readonly to: string; readonly date: string } | null;
}) {
  const say = useText();
  return (
    <>
      {view.state === 'cancelled' ? (
        <Notice kind="bad" title={say('occurrence.cancelled.title')}>
          {view.cancelledReason ? (
            <p>{say('occurrence.cancelled.reason', { reason: view.cancelledReason })}</p>
          ) : null}
          <p>{say('occurrence.cancelled.body')}</p>
        </Notice>
      ) : view.state === 'started' ? (
        <Notice kind="info" title={say('occurrence.started.title')}>
          <p>{say('occurrence.started.body')}</p>
        </Notice>
      ) : (
        <Notice kind="info" title={say('occurrence.over.title')}>
          <p>{say('occurrence.over.body', { count: present })}</p>
        </Notice>
      )}
      {next ? (
        <ButtonLink to={next.to} reloadDocument>
          {say('occurrence.next', { date: next.date })}
        </ButtonLink>
      ) : null}
    </>
  );
}
