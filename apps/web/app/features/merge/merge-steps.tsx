import { Form } from 'react-router';
import { SubmitButton } from '../../design-system/button';
import { Card } from '../../design-system/card';
import { Chips } from '../../design-system/choice';
import { TextField } from '../../design-system/field';
import { Notice } from '../../design-system/notice';
import { useText } from '../../i18n/use-text';

export interface MergeView {
  readonly id: string;
  readonly email: string;
  readonly proven: boolean;
  readonly agreed: boolean;
  readonly until: string;
  readonly ownName: string;
  readonly otherName: string;
}

export interface Problem {
  readonly field: string;
  readonly value: string;
  readonly error: string;
}

const stateOf = (name: string, problem: Problem | undefined) =>
  problem?.field === name
    ? { id: name, name, initialValue: problem.value, errors: [problem.error] }
    : { id: name, name };

/** What a merge means, before anybody says yes to it. */
export function MergeMeaning({ own }: { readonly own?: string }) {
  const say = useText();
  return (
    <Notice kind="warn" title={say('merge.final')}>
      <ul className="grid list-disc gap-1 pl-5">
        <li>{say('merge.meansAll')}</li>
        <li>{say('merge.meansSeats')}</li>
        <li>{own ? say('merge.meansMail', { email: own }) : say('merge.meansTheirMail')}</li>
      </ul>
    </Notice>
  );
}

export function AskStep({ problem }: { readonly problem: Problem | undefined }) {
  const say = useText();
  return (
    <Card>
      <Form method="post" className="stack" noValidate>
        <TextField
          field={stateOf('email', problem)}
          first
          label={say('merge.email')}
          hint={say('merge.emailHint')}
          type="email"
          inputMode="email"
          autoComplete="off"
        />
        <SubmitButton name="intent" value="ask">
          {say('merge.ask')}
        </SubmitButton>
      </Form>
    </Card>
  );
}

export function ProveStep({
  merge,
  problem,
}: {
  readonly merge: MergeView;
  readonly problem: Problem | undefined;
}) {
  const say = useText();
  return (
    <Card>
      <Form method="post" className="stack" noValidate>
        <p>{say('merge.sent', { email: merge.email, until: merge.until })}</p>
        <input type="hidden" name="mergeId" value={merge.id} />
        <TextField
          field={stateOf('code', problem)}
          first
          label={say('merge.code')}
          inputMode="numeric"
          autoComplete="one-time-code"
        />
        <SubmitButton name="intent" value="code">
          {say('merge.codeSend')}
        </SubmitButton>
      </Form>
    </Card>
  );
}

export function AgreeStep({ merge }: { readonly merge: MergeView }) {
  const say = useText();
  const { ownName, otherName } = merge;
  const choose = otherName !== '' && otherName !== ownName;
  return (
    <Card>
      <Form method="post" className="stack">
        <p>{say('merge.proven', { email: merge.email })}</p>
        <input type="hidden" name="mergeId" value={merge.id} />
        {choose ? (
          <Chips
            name="name"
            legend={say('merge.whichName')}
            chosen="own"
            choices={[
              { value: 'own', label: ownName || say('merge.noName') },
              { value: 'other', label: otherName },
            ]}
          />
        ) : null}
        <SubmitButton name="intent" value="agree">
          {say('merge.agree')}
        </SubmitButton>
      </Form>
    </Card>
  );
}

export function StopAsking() {
  const say = useText();
  return (
    <Form method="post">
      <SubmitButton look="ghost" name="intent" value="take-back">
        {say('merge.stop')}
      </SubmitButton>
    </Form>
  );
}
