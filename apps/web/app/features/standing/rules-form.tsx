import { Form } from 'react-router';
import { SubmitButton } from '../../design-system/button';
import { Card } from '../../design-system/card';
import { SelectField, TextField } from '../../design-system/field';
import { useText } from '../../i18n/use-text';
import type { RulesTold } from './change-no-shows.server';
import { EMPTY, RULES, type RuleValues } from './rules';

/** A few rules in plain words, all saved together. Off: the proposed ones with one press. */
export function RulesForm({
  rules,
  told,
}: {
  readonly rules: readonly RuleValues[];
  readonly told?: RulesTold;
}) {
  const say = useText();
  const shown = told?.typed ?? rules;
  return (
    <>
      {rules.length === 0 && !told ? (
        <Card look="soft">
          <p className="font-bold">{say('rules.off')}</p>
          <p className="sub">{say('rules.proposed')}</p>
          <Form method="post" className="stack mt-2">
            <SubmitButton name="intent" value="propose">
              {say('rules.propose')}
            </SubmitButton>
          </Form>
        </Card>
      ) : null}
      <Form method="post" className="stack">
        {Array.from({ length: RULES }, (_, n) => (
          <Rule key={n} n={n} values={shown[n] ?? EMPTY} told={told} />
        ))}
        <SubmitButton name="intent" value="save">
          {say('rules.save')}
        </SubmitButton>
        {rules.length > 0 ? (
          <SubmitButton look="ghost" name="intent" value="off">
            {say('rules.turnOff')}
          </SubmitButton>
        ) : null}
      </Form>
    </>
  );
}

function Rule({
  n,
  values,
  told,
}: {
  readonly n: number;
  readonly values: RuleValues;
  readonly told?: RulesTold;
}) {
  const say = useText();
  const field = (name: keyof RuleValues) => ({
    id: `${name}-${n}`,
    name: `${name}-${n}`,
    initialValue: values[name],
    errors: told?.field === `${n}.${name}` ? [told.error] : undefined,
  });
  const number = { inputMode: 'numeric', maxLength: 2, optional: true, first: true } as const;
  return (
    <fieldset className="card m-0 grid gap-3">
      <legend className="sr-only">{say('rules.rule', { n: n + 1 })}</legend>
      <p className="text-sm font-bold" aria-hidden="true">
        {say('rules.rule', { n: n + 1 })}
      </p>
      <div className="grid grid-cols-2 gap-3">
        <TextField field={field('absences')} label={say('rules.absences')} {...number} />
        <TextField field={field('withinMonths')} label={say('rules.withinMonths')} {...number} />
      </div>
      <SelectField
        field={field('consequence')}
        label={say('rules.consequence')}
        defaultValue={values.consequence}
      >
        <option value="">{say('rules.consequence.none')}</option>
        <option value="MUST_RECONFIRM">{say('rules.consequence.MUST_RECONFIRM')}</option>
        <option value="END_OF_WAITLIST">{say('rules.consequence.END_OF_WAITLIST')}</option>
      </SelectField>
      <TextField
        field={field('forMonths')}
        label={say('rules.forMonths')}
        hint={say('rules.forMonths.hint')}
        {...number}
      />
    </fieldset>
  );
}
