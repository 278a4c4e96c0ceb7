import { Form } from 'react-router';
import { SubmitButton } from '../../design-system/button';
import { Card } from '../../design-system/card';
import { Tick } from '../../design-system/choice';
import { TextArea, TextField } from '../../design-system/field';
import { Notice } from '../../design-system/notice';
import { useText } from '../../i18n/use-text';
import type { SafetyView } from './present.server';
import type { Told } from './told';

/** What is held, and one field to say something to it. */
export function HoldCard({
  hold,
  told,
}: {
  readonly hold: SafetyView['holds'][number];
  readonly told: Told | undefined;
}) {
  const say = useText();
  return (
    <Card className="stack">
      <Notice kind="warn">
        <p>{hold.words}</p>
      </Notice>
      <p className="sub">{say('safety.hold.kind')}</p>
      <Form method="post" className="stack">
        <input type="hidden" name="id" value={hold.id} />
        <TextArea
          field={{
            id: `contest-${hold.id}`,
            name: 'words',
            initialValue: told?.value ?? hold.contest ?? '',
            errors: told?.error ? [told.error] : undefined,
          }}
          label={say('safety.contest')}
          hint={say('safety.contest.hint')}
          rows={3}
          first
        />
        <SubmitButton name="intent" value="contest">
          {say('safety.contest.send')}
        </SubmitButton>
      </Form>
    </Card>
  );
}

/** Whether selling is the reader's work; who is put to them reads it before a yes. */
export function SellingForm({
  selling,
  told,
}: {
  readonly selling: SafetyView['selling'];
  readonly told: Told | undefined;
}) {
  const say = useText();
  const sells = Boolean(told) || selling.what !== '';
  return (
    <Form method="post" className="card stack">
      <p>{say('safety.sells.lead')}</p>
      <fieldset className="m-0 border-0 p-0">
        <legend className="sr-only">{say('safety.sells.title')}</legend>
        <Tick
          type="radio"
          name="sells"
          value="no"
          defaultChecked={!sells && selling.declared}
          required
        >
          {say('safety.sells.no')}
        </Tick>
        <Tick type="radio" name="sells" value="yes" defaultChecked={sells}>
          {say('safety.sells.yes')}
        </Tick>
      </fieldset>
      <TextField
        field={{
          id: 'what',
          name: 'what',
          initialValue: told?.value ?? selling.what,
          errors: told?.error ? [told.error] : undefined,
        }}
        label={say('safety.sells.what')}
        hint={say('safety.sells.hint')}
        optional
        first
      />
      <SubmitButton look="ghost" name="intent" value="declare">
        {say('safety.sells.save')}
      </SubmitButton>
    </Form>
  );
}
