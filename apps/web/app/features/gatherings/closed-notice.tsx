import { ButtonLink } from '../../design-system/button';
import { Notice } from '../../design-system/notice';
import { useText } from '../../i18n/use-text';
import type { OccurrenceView, WindowView } from './views';

/** Why nobody can answer now, and where to go instead. */
export function ClosedNotice({
  view,
  present,
  next,
  window,
}: {
  readonly view: OccurrenceView;
  readonly window: WindowView;
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
      ) : view.state === 'skipped' ? (
        <Notice kind="info" title={say('occurrence.skipped.title')}>
          <p>{say('occurrence.skipped.body')}</p>
        </Notice>
      ) : view.state === 'notOpen' ? (
        <Notice kind="warn" title={say('occurrence.notOpen.title', { time: window.opens })}>
          <p data-opens-in={window.opensInMs}>
            {say('occurrence.notOpen.body', { in: window.opensIn })}
          </p>
        </Notice>
      ) : view.state === 'closed' ? (
        <Notice kind="info" title={say('occurrence.closed.title')}>
          <p>{say('occurrence.closed.body', { time: window.closed })}</p>
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
