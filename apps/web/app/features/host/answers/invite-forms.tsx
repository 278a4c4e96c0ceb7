import { Form } from 'react-router';
import { SubmitButton } from '../../../design-system/button';
import { TextArea, TextField } from '../../../design-system/field';
import { useText } from '../../../i18n/use-text';
import { Disclosure } from '../disclosure';
import type { InvitationsTold } from './invitations.server';

/** By mail to each address, or one link for several people; what was refused is kept. */
export function InviteForms({ told }: { readonly told: InvitationsTold | null }) {
  const say = useText();
  const field = (intent: string) => (name: string) => {
    const own = told?.intent === intent ? told : null;
    return {
      ...{ id: name, name, initialValue: own?.typed[name] ?? '' },
      errors: own?.field === name ? [own.words] : [],
    };
  };
  const mail = field('mail');
  const link = field('link');
  return (
    <>
      <Disclosure title={say('invite.byMail')} open={told?.intent === 'mail'}>
        <Form method="post" className="stack" noValidate>
          <TextArea
            field={mail('emails')}
            first
            label={say('invite.emails')}
            hint={say('invite.emailsHint')}
            inputMode="email"
            autoComplete="off"
          />
          <SubmitButton name="intent" value="mail">
            {say('invite.send')}
          </SubmitButton>
        </Form>
      </Disclosure>
      <Disclosure title={say('invite.byLink')} open={told?.intent === 'link'}>
        <Form method="post" className="stack" noValidate>
          <p className="sub">{say('invite.linkHint')}</p>
          <TextField
            field={link('label')}
            first
            label={say('invite.label')}
            hint={say('invite.labelHint')}
            optional
            autoComplete="off"
          />
          <TextField
            field={link('usesMax')}
            first
            label={say('invite.usesMax')}
            hint={say('invite.usesHint')}
            optional
            inputMode="numeric"
          />
          <TextField
            field={link('endsOn')}
            first
            label={say('invite.endsOn')}
            hint={say('invite.endsHint')}
            optional
            type="date"
          />
          <SubmitButton name="intent" value="link">
            {say('invite.make')}
          </SubmitButton>
        </Form>
      </Disclosure>
    </>
  );
}
