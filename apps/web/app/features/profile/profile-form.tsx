import { Form } from 'react-router';
import { SubmitButton } from '../../design-system/button';
import { SelectField, TextField } from '../../design-system/field';
import { Section } from '../../design-system/page';
import { FormProblem, useActionForm } from '../../forms/use-action-form';
import { useText } from '../../i18n/use-text';
import { resultOf } from '../host/result-of';
import { NameFields } from './name-fields';

type Values = Readonly<Record<string, string>>;

/** What I am called, and where I am at home. */
export function ProfileForm({
  answer,
  values,
}: {
  readonly answer: unknown;
  readonly values: Values;
}) {
  const say = useText();
  const result = resultOf(answer, 'profile');
  const { form, fields, firstBad, badCount } = useActionForm<Record<string, string>>(
    'profile',
    result,
    values,
  );
  const line = (name: string) => ({
    field: fields[name] ?? { id: name, name },
    first: firstBad === name,
    optional: true,
  });
  return (
    <Form method="post" id={form.id} noValidate className="stack">
      <FormProblem errors={form.errors} badCount={badCount} />
      <NameFields line={line} />
      <Section id="place" title={say('profile.place')}>
        <SelectField {...line('locale')} optional={false} label={say('profile.locale')}>
          <option value="ja" lang="ja">
            日本語
          </option>
          <option value="en" lang="en">
            English
          </option>
        </SelectField>
        <TextField
          {...line('homeZone')}
          optional={false}
          label={say('profile.homeZone')}
          hint={say('series.zoneHint')}
          autoComplete="off"
        />
      </Section>
      <SubmitButton name="intent" value="profile">
        {say('profile.save')}
      </SubmitButton>
    </Form>
  );
}
