import { Form } from 'react-router';
import { SubmitButton } from '../../design-system/button';
import { Card } from '../../design-system/card';
import { Section } from '../../design-system/page';
import { useText } from '../../i18n/use-text';
import { PartyFields } from './party-fields';

export interface PartyView {
  /** How many may come along; more may be there from before a host became stricter. */
  readonly most: number;
  /** The names that were told, an empty one for each that was not. */
  readonly names: readonly string[];
}

/** Who comes along: how many, and their names for whoever wants to tell them. */
export function CompanionsForm({ party }: { readonly party: PartyView }) {
  const say = useText();
  const most = Math.max(party.most, party.names.length);
  if (most === 0) return null;
  return (
    <Section id="party" title={say('party.title')}>
      <Card>
        <Form method="post" className="stack" preventScrollReset>
          <p className="sub">{say('party.body')}</p>
          <PartyFields most={most} count={party.names.length} names={party.names} />
          <SubmitButton look="ghost" name="intent" value="companions">
            {say('party.save')}
          </SubmitButton>
        </Form>
      </Card>
    </Section>
  );
}
