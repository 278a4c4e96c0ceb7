import { Form } from 'react-router';
import type { SubmissionResult } from '@conform-to/react';
import { SubmitButton } from '../../design-system/button';
import type { ChipChoice } from '../../design-system/choice';
import { TextArea, TextField } from '../../design-system/field';
import { Section } from '../../design-system/page';
import { FormProblem, useActionForm } from '../../forms/use-action-form';
import { useText } from '../../i18n/use-text';
import { CheckChips, chosenIn } from '../host/check-chips';
import { AskFields } from './ask-fields';
import { WishFields } from './wish-fields';

export type WishesValues = Readonly<Record<string, string | readonly string[]>>;

/** What I give, look for and wish: one line each is enough. */
export function WishesForm({
  result,
  values,
  languages,
  named,
  paused,
}: {
  readonly result: SubmissionResult<string[]> | undefined;
  readonly values: WishesValues;
  readonly languages: readonly ChipChoice[];
  /** A name is known; else it is asked for here. */
  readonly named: boolean;
  readonly paused: boolean;
}) {
  const say = useText();
  const { form, fields, firstBad, badCount } = useActionForm<Record<string, string>>(
    'wishes',
    result,
    values,
  );
  const fieldOf = (name: string) => fields[name] ?? { id: `wishes-${name}`, name };
  const line = (name: string) => ({
    field: fieldOf(name),
    first: firstBad === name,
    optional: true,
  });
  return (
    <Form method="post" id={form.id} noValidate className="stack">
      <FormProblem errors={form.errors} badCount={badCount} />
      {named ? null : <TextField {...line('displayName')} label={say('profile.displayName')} />}
      <TextField {...line('pitch')} label={say('profile.pitch')} hint={say('profile.pitchHint')} />
      <TextArea
        {...line('gives')}
        label={say('profile.gives')}
        hint={say('wishes.giveHint')}
        rows={3}
      />
      <Section id="asks" title={say('wishes.asks')}>
        <p className="sub">{say('wishes.giveFirst')}</p>
        <AskFields line={line} />
      </Section>
      <TextField
        {...line('topics')}
        label={say('profile.topics')}
        hint={say('wishes.topicsHint')}
      />
      <TextField {...line('industry')} label={say('profile.industry')} />
      <CheckChips
        name="languages"
        legend={say('wishes.languages')}
        choices={languages}
        chosen={chosenIn(fieldOf('languages'))}
      />
      <p className="sub">{say('wishes.languagesHint')}</p>
      <WishFields line={line} paused={paused} />
      <SubmitButton large name="intent" value="review">
        {say('wishes.toReview')}
      </SubmitButton>
    </Form>
  );
}
