import { TextField } from '../../design-system/field';
import { useText } from '../../i18n/use-text';
import { Choices, useLegend, type OneProps } from './choices';
import { ALLERGENS, nameOf, USUAL_ALLERGENS, type Allergen } from './views';

/** A dish, where some are offered, and what must not be in it. */
export function FoodFields(props: OneProps & { readonly demanded: boolean }) {
  const say = useText();
  const { question, head, view, error, demanded } = props;
  const legend = useLegend(props);
  const name = nameOf(question.id, head);
  const value = view.values[name];
  const ticked = value?.allergies ?? [];
  const [usual, rest] = [ALLERGENS.slice(0, USUAL_ALLERGENS), ALLERGENS.slice(USUAL_ALLERGENS)];
  const whose = head > 0 ? ` ${say('questions.companion', { head })}` : '';
  return (
    <div className="grid gap-3">
      {question.options.length > 0 ? (
        <Choices
          {...props}
          options={question.options}
          chosen={value?.choices ?? []}
          demanded={demanded}
          type="radio"
        />
      ) : (
        <p className="text-sm font-bold">{legend}</p>
      )}
      <fieldset className="m-0 border-0 p-0">
        <legend className="p-0 text-sm font-bold">
          {say('questions.allergies')}
          {whose}
          <span className="sub font-normal">{say('common.optional')}</span>
        </legend>
        <AllergenTicks name={name} allergens={usual} ticked={ticked} />
        <details open={rest.some((allergen) => ticked.includes(allergen))}>
          <summary className="tap-link sub cursor-pointer">
            {say('questions.moreAllergens')}
          </summary>
          <AllergenTicks name={name} allergens={rest} ticked={ticked} />
        </details>
      </fieldset>
      <TextField
        field={{
          id: `${name}.other`,
          name: `${name}.other`,
          initialValue: value?.other ?? '',
          errors: error && question.options.length === 0 ? [error] : undefined,
        }}
        label={`${say('questions.otherAllergies')}${whose}`}
        optional
        maxLength={500}
        autoComplete="off"
      />
    </div>
  );
}

function AllergenTicks({
  name,
  allergens,
  ticked,
}: {
  readonly name: string;
  readonly allergens: readonly Allergen[];
  readonly ticked: readonly string[];
}) {
  const say = useText();
  return (
    <div className="mt-1 flex flex-wrap gap-2">
      {allergens.map((allergen) => (
        <label key={allergen} className="chip">
          <input
            type="checkbox"
            className="sr-only"
            name={`${name}.allergy`}
            value={allergen}
            defaultChecked={ticked.includes(allergen)}
          />
          {say(`allergen.${allergen}`)}
        </label>
      ))}
    </div>
  );
}
