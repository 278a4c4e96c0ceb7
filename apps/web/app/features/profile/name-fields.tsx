import { type FieldState, TextField } from '../../design-system/field';
import { Section } from '../../design-system/page';
import { useLocale, useText } from '../../i18n/use-text';

interface Line {
  readonly field: FieldState;
  readonly first: boolean;
  readonly optional: boolean;
}

const COMPLETE: Readonly<Record<string, string>> = {
  familyName: 'family-name',
  givenName: 'given-name',
};

/** Family and given name in the order of the language, each with its reading. */
export function NameFields({ line }: { readonly line: (name: string) => Line }) {
  const say = useText();
  const order =
    useLocale() === 'ja' ? (['family', 'given'] as const) : (['given', 'family'] as const);
  return (
    <Section id="name" title={say('profile.name')}>
      {(['Name', 'Yomi'] as const).map((part) => (
        <div key={part} className="grid grid-cols-2 items-start gap-3">
          {order.map((which) => {
            const name = `${which}${part}` as const;
            return (
              <TextField
                key={name}
                {...line(name)}
                optional
                label={say(`profile.${name}`)}
                autoComplete={COMPLETE[name] ?? 'off'}
              />
            );
          })}
        </div>
      ))}
      <TextField
        {...line('displayName')}
        label={say('profile.displayName')}
        hint={say('profile.displayNameHint')}
        autoComplete="nickname"
      />
    </Section>
  );
}
