import { Form } from 'react-router';
import { SubmitButton } from '../../design-system/button';
import { useText } from '../../i18n/use-text';

export interface SessionView {
  readonly id: string;
  readonly device: string;
  readonly seen: string;
  readonly current: boolean;
}

/** Where this account is signed in; any of them can be ended from here. */
export function SessionList({ sessions }: { readonly sessions: readonly SessionView[] }) {
  const say = useText();
  return (
    <ul className="card grid p-0! [&>li+li]:border-t [&>li]:border-line">
      {sessions.map((session) => (
        <li
          key={session.id}
          className="flex flex-wrap items-center justify-between gap-3 px-4 py-2"
        >
          <div>
            <b>{session.device}</b>
            <p className="sub num">{session.seen}</p>
          </div>
          {session.current ? (
            <span className="sub">{say('profile.thisDevice')}</span>
          ) : (
            <Form method="post" preventScrollReset>
              <SubmitButton look="ghost" name="session" value={session.id}>
                <span className="sr-only">{session.device} </span>
                {say('profile.revoke')}
              </SubmitButton>
            </Form>
          )}
        </li>
      ))}
    </ul>
  );
}
