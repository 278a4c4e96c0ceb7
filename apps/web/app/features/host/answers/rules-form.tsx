import { Form } from 'react-router';
import { Button, SubmitButton } from '../../../design-system/button';
import { Chips } from '../../../design-system/choice';
import { TextField } from '../../../design-system/field';
import { useText } from '../../../i18n/use-text';
import { PointField } from './point-field';
import { CHOICES, type ChoiceName, type RuleProps } from './rule-values';

const OPTIONS: Readonly<Record<ChoiceName, readonly string[]>> = {
  companionsMax: ['0', '1', '2', '3', '4', '5'],
  approval: ['NONE', 'NEWCOMERS', 'EVERYBODY'],
  invitationOnly: ['false', 'true'],
  offerMode: ['OFFER', 'GIVE'],
  reconfirmNewcomers: ['false', 'true'],
  passLate: ['false', 'true'],
};

/** Every rule of answers in plain words, all saved together. */
export function RulesForm(form: RuleProps) {
  const say = useText();
  return (
    <Form method="post" className="stack gap-4!" noValidate>
      <Group title={say('asks.group.window')}>
        <PointField name="opens" form={form} />
        <PointField name="closes" form={form} />
        <PointField name="cancelBy" form={form} />
      </Group>
      <Group title={say('asks.group.who')}>
        {CHOICES.slice(0, 3).map((name) => (
          <Choice key={name} name={name} form={form} />
        ))}
        <Screening form={form} />
      </Group>
      <Group title={say('asks.group.seats')}>
        <Choice name="offerMode" form={form} />
        <PointField name="offerCutoff" form={form} />
        <Choice name="reconfirmNewcomers" form={form} />
        <Choice name="passLate" form={form} />
        <PointField name="kitchenBy" form={form} />
      </Group>
      <Button type="submit" look="ghost" name="intent" value="preview">
        {say('asks.look')}
      </Button>
      <SubmitButton name="intent" value="rules">
        {say('asks.save')}
      </SubmitButton>
      {form.ofDate && form.own.length > 0 ? (
        <SubmitButton look="ghost" name="intent" value="rules-back">
          {say('asks.giveBack')}
        </SubmitButton>
      ) : null}
    </Form>
  );
}

function Group({
  title,
  children,
}: {
  readonly title: string;
  readonly children: React.ReactNode;
}) {
  return (
    <section className="card stack gap-5!">
      <h3 className="text-base">{title}</h3>
      {children}
    </section>
  );
}

function Choice({ name, form }: { readonly name: ChoiceName; readonly form: RuleProps }) {
  const say = useText();
  const options = [...(form.ofDate ? ['follow'] : []), ...OPTIONS[name]];
  const label = (value: string) => {
    if (value === 'follow') return say('asks.follow');
    if (name === 'companionsMax') return say('asks.companions', { count: Number(value) });
    return say(`asks.${name}.${value}` as 'asks.offerMode.GIVE');
  };
  return (
    <div>
      <Chips
        name={name}
        legend={say(`asks.${name}`)}
        chosen={form.values[name]}
        choices={options.map((value) => ({ value, label: label(value) }))}
      />
      {form.error?.field === name ? (
        <p className="mt-1 text-sm font-bold text-bad">{form.error.words}</p>
      ) : null}
      <p className="sub mt-1">
        {say(`asks.${name}.hint`)}
        {form.ofDate && form.own.includes(name) ? ` ${say('asks.own')}` : null}
      </p>
    </div>
  );
}

/** One line that newcomers are asked, in both languages if a host likes. */
function Screening({ form }: { readonly form: RuleProps }) {
  const say = useText();
  const { values, error, ofDate } = form;
  const line = (locale: 'ja' | 'en') => ({
    id: `screening-${locale}`,
    name: `screening.${locale}`,
    initialValue: values[`screening.${locale}`] ?? '',
    errors: error?.field === `screening.${locale}` ? [error.words] : [],
  });
  return (
    <div className="group grid gap-2">
      {ofDate ? (
        <Chips
          name="screening.kind"
          legend={say('asks.screening')}
          chosen={values['screening.kind']}
          choices={[
            { value: 'follow', label: say('asks.follow') },
            { value: 'own', label: say('asks.screening.own') },
          ]}
        />
      ) : null}
      <div className={ofDate ? 'hidden gap-2 group-has-[[value=own]:checked]:grid' : 'grid gap-2'}>
        <TextField field={line('ja')} label={say('asks.screening.ja')} optional first />
        <TextField field={line('en')} label={say('asks.screening.en')} optional first />
      </div>
      <p className="sub">{say('asks.screening.hint')}</p>
    </div>
  );
}
