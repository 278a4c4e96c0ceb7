import { Form } from 'react-router';
import { SubmitButton } from '../../design-system/button';
import { SelectField, TextArea, TextField } from '../../design-system/field';
import { FormProblem, useActionForm } from '../../forms/use-action-form';
import { useText } from '../../i18n/use-text';
import { resultOf } from './result-of';
import { VISIBILITIES } from './series-choices';

/** Names and descriptions in both languages, who may see the club, and its address. */
export function ClubForm({
  answer,
  values,
}: {
  readonly answer: unknown;
  readonly values: Readonly<Record<string, string>>;
}) {
  const say = useText();
  const result = resultOf(answer, 'settings');
  const { form, fields, firstBad, badCount } = useActionForm<Record<string, string>>(
    'settings',
    result,
    values,
  );
  const line = (name: string) => ({
    field: fields[name] ?? { id: name, name },
    first: firstBad === name,
  });
  return (
    <Form method="post" id={form.id} noValidate className="card stack">
      <FormProblem errors={form.errors} badCount={badCount} />
      <TextField {...line('nameJa')} label={say('clubs.nameJa')} lang="ja" optional />
      <TextField {...line('nameEn')} label={say('clubs.nameEn')} lang="en" optional />
      <TextArea {...line('descriptionJa')} label={say('clubs.descriptionJa')} lang="ja" optional />
      <TextArea {...line('descriptionEn')} label={say('clubs.descriptionEn')} lang="en" optional />
      <SelectField {...line('visibility')} label={say('series.visibility')}>
        {VISIBILITIES.map((visibility) => (
          <option key={visibility} value={visibility}>
            {say(`visibility.${visibility}.long`)}
          </option>
        ))}
      </SelectField>
      <TextField
        {...line('slug')}
        label={say('clubs.slug')}
        hint={say('clubs.slugHint')}
        autoComplete="off"
        autoCapitalize="none"
      />
      <SubmitButton name="intent" value="settings">
        {say('clubs.save')}
      </SubmitButton>
    </Form>
  );
}
