import { Form } from 'react-router';
import { SubmitButton } from '../../design-system/button';
import { Notice } from '../../design-system/notice';
import { useText } from '../../i18n/use-text';

export interface MessageDeedsProps {
  readonly state: string;
  readonly version: number;
  readonly sends: string;
  readonly recipients: number;
  readonly unreachable: number;
  readonly optedOut: number;
  readonly back: string;
}

/** How many it reaches, and the one press that matters now. */
export function MessageDeeds(props: MessageDeedsProps) {
  const say = useText();
  const { state, version, sends, recipients, unreachable, optedOut, back } = props;
  const reached = recipients - unreachable - optedOut;
  if (state === 'SENT') return null;
  if (state === 'QUEUED')
    return (
      <Form method="post" className="card stack">
        <p className="font-bold">{say('message.queued', { time: sends })}</p>
        <SubmitButton look="ghost" name="intent" value="takeBack">
          {say('message.takeBack')}
        </SubmitButton>
      </Form>
    );
  return (
    <>
      {recipients === 0 ? (
        <Notice title={say('message.nobody')}>
          <p>{say('message.nobodyBody')}</p>
        </Notice>
      ) : (
        <Form method="post" className="card stack">
          <p className="font-bold">{say('message.reach', { count: reached })}</p>
          {unreachable > 0 ? (
            <p className="sub">{say('message.unreachable', { count: unreachable })}</p>
          ) : null}
          {optedOut > 0 ? (
            <p className="sub">{say('message.optedOut', { count: optedOut })}</p>
          ) : null}
          <input type="hidden" name="version" value={version} />
          <SubmitButton large name="intent" value="send">
            {say('message.send', { count: reached })}
          </SubmitButton>
          <p className="sub">{say('message.delay')}</p>
        </Form>
      )}
      <Form method="post">
        <input type="hidden" name="back" value={back} />
        <SubmitButton look="quiet" name="intent" value="discard">
          {say('message.discard')}
        </SubmitButton>
      </Form>
    </>
  );
}
