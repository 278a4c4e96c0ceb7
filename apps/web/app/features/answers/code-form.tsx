import { Form } from 'react-router';
import { SubmitButton } from '../../design-system/button';
import { Card } from '../../design-system/card';
import { TextField } from '../../design-system/field';
import { Section } from '../../design-system/page';
import { useText } from '../../i18n/use-text';

/** Whoever has a code for kept seats need not wait for the others. */
export function CodeForm() {
  const say = useText();
  return (
    <Section id="code" title={say('party.codeTitle')}>
      <Card>
        <Form method="post" className="stack" preventScrollReset>
          <TextField
            field={{ id: 'seat-code', name: 'code' }}
            label={say('party.code')}
            hint={say('party.codeHint')}
            autoComplete="off"
          />
          <SubmitButton look="ghost" name="intent" value="code">
            {say('party.codeSend')}
          </SubmitButton>
        </Form>
      </Card>
    </Section>
  );
}
