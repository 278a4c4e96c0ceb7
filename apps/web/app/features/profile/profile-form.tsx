import { useState } from 'react';
import { Form } from 'react-router';
import { SubmitButton } from '../../design-system/button';
import { Tick } from '../../design-system/choice';
import { SelectField, TextArea, TextField } from '../../design-system/field';
import { Section } from '../../design-system/page';
import { FormProblem, useActionForm } from '../../forms/use-action-form';
import { useLocale, useText } from '../../i18n/use-text';
import { resultOf } from '../host/result-of';
import { NameFields } from './name-fields';
import { linesOf } from './lines';
import { SeenCard, type SeenFacts } from './seen-card';

type Values = Readonly<Record<string, string>>;

/** The facts of the card, from the form's own fields. */
function seenOf(value: (name: string) => string, locale: string): SeenFacts {
  const joined = (names: readonly string[]) =>
    (locale === 'ja' ? names : [...names].reverse()).map(value).filter(Boolean).join(' ');
  return {
    name: value('displayName') || joined(['familyName', 'givenName']),
    yomi: ['familyYomi', 'givenYomi'].map(value).filter(Boolean).join(' '),
    pitch: value('pitch'),
    gives: linesOf(value('gives')),
    asks: linesOf(value('asks')),
    topics: linesOf(value('topics')),
  };
}

/** Who I am, what I give and look for, and the explicit yes to being introduced. */
export function ProfileForm({
  answer,
  values,
  consented,
}: {
  readonly answer: unknown;
  readonly values: Values;
  readonly consented: boolean;
}) {
  const say = useText();
  const locale = useLocale();
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
  const begin = (name: string) => String(fields[name]?.initialValue ?? '');
  const [seen, setSeen] = useState(() => seenOf(begin, locale));
  const yes = result ? result.initialValue?.['introductionsConsent'] === 'on' : consented;
  return (
    <Form
      method="post"
      id={form.id}
      noValidate
      className="stack"
      onChange={(event) => {
        const typed = new FormData(event.currentTarget);
        setSeen(seenOf((name) => typed.get(name)?.toString() ?? '', locale));
      }}
    >
      <FormProblem errors={form.errors} badCount={badCount} />
      <NameFields line={line} />
      <Section id="about" title={say('profile.about')}>
        <TextField
          {...line('pitch')}
          label={say('profile.pitch')}
          hint={say('profile.pitchHint')}
        />
        <TextArea
          {...line('gives')}
          label={say('profile.gives')}
          hint={say('profile.listHint')}
          rows={3}
        />
        <TextArea
          {...line('asks')}
          label={say('profile.asks')}
          hint={say('profile.listHint')}
          rows={3}
        />
        <TextArea
          {...line('topics')}
          label={say('profile.topics')}
          hint={say('profile.listHint')}
          rows={3}
        />
        <TextField {...line('industry')} label={say('profile.industry')} />
      </Section>
      <Section id="introductions" title={say('profile.introductions')}>
        <p className="text-sm">{say('profile.introductionsBody')}</p>
        <SeenCard facts={seen} />
        <Tick card name="introductionsConsent" defaultChecked={yes}>
          <b>{say('profile.consent')}</b>
          <span className="sub block">{say('profile.consentHint')}</span>
        </Tick>
      </Section>
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
