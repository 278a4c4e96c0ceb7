import { Form } from 'react-router';
import { SubmitButton } from '../../design-system/button';
import { SelectField } from '../../design-system/field';
import type { MessageId } from '../../i18n/messages';
import { useText } from '../../i18n/use-text';
import { TERM_CHOICES, type TypedTerms } from './terms';

const NAMES = ['each', 'floor', 'wish'] as const;

/** Three choices for a whole round. A GET: looking changes nothing, and the address can be kept. */
export function TermsForm({ terms }: { readonly terms: TypedTerms }) {
  const say = useText();
  return (
    <Form method="get" action="#forecast" className="stack" preventScrollReset>
      <p className="sub">{say('rounds.whatIfLead')}</p>
      {NAMES.map((name) => (
        <SelectField
          key={`${name}-${terms[name]}`}
          field={{ id: `terms-${name}`, name, initialValue: terms[name] }}
          label={say(`rounds.terms.${name}`)}
          optional
        >
          <option value="">{say('rounds.terms.asIs')}</option>
          {TERM_CHOICES[name].map((value) => (
            <option key={value} value={value}>
              {say(`rounds.terms.${name}.${value}` as MessageId)}
            </option>
          ))}
        </SelectField>
      ))}
      <SubmitButton look="ghost">{say('rounds.look')}</SubmitButton>
    </Form>
  );
}
