import { SubmitButton } from '../../design-system/button';
import { Card } from '../../design-system/card';
import { SelectField, TextField } from '../../design-system/field';
import { useLocale, useText } from '../../i18n/use-text';

interface ReceiptFormProps {
  readonly name: string;
  readonly refused?: { readonly note: string; readonly addressee: string };
}

/** To whom the receipt is made out, and in which language. */
export function ReceiptForm({ name, refused }: ReceiptFormProps) {
  const say = useText();
  const locale = useLocale();
  const field = {
    ...{ id: 'addressee', name: 'addressee' },
    initialValue: refused?.addressee ?? name,
    errors: refused ? [refused.note] : undefined,
  };
  return (
    <Card>
      <form method="post" className="stack">
        <TextField
          field={field}
          label={say('receipt.addressee')}
          hint={say('receipt.addresseeHint')}
          maxLength={60}
        />
        <SelectField
          field={{ id: 'language', name: 'language', initialValue: locale }}
          label={say('receipt.language')}
        >
          <option value="ja">領収書</option>
          <option value="en">Receipt</option>
        </SelectField>
        <SubmitButton>{say('receipt.make')}</SubmitButton>
      </form>
    </Card>
  );
}
