import { Form } from 'react-router';
import { SubmitButton } from '../../design-system/button';
import { Card } from '../../design-system/card';
import { Tick } from '../../design-system/choice';
import { Section } from '../../design-system/page';
import { useText } from '../../i18n/use-text';

export type NameAudience = 'HOSTS' | 'ATTENDEES' | 'EVERYBODY';

const CHOICES = [
  ['HOSTS', 'names.hosts'],
  ['ATTENDEES', 'names.attendees'],
  ['EVERYBODY', 'names.everybody'],
] as const;

/** To whom the own name is shown: in one club (on a ticket), or in general. */
export function NameShown({
  audience,
  general,
}: {
  readonly audience: NameAudience;
  /** What counts wherever nothing else is said. */
  readonly general?: boolean;
}) {
  const say = useText();
  return (
    <Section id="names" title={say('names.title')}>
      <Card>
        <Form method="post" className="stack" key={audience}>
          <p className="sub">
            {say('names.body')} {general ? say('names.default') : null}
          </p>
          <div>
            {CHOICES.map(([value, words]) => (
              <Tick
                key={value}
                type="radio"
                name="audience"
                value={value}
                defaultChecked={audience === value}
              >
                {say(words)}
              </Tick>
            ))}
          </div>
          <SubmitButton look="ghost" name="intent" value="names">
            {say('names.save')}
          </SubmitButton>
        </Form>
      </Card>
    </Section>
  );
}

export const audienceOf = (form: FormData): NameAudience =>
  CHOICES.map(([value]) => value).find((value) => value === form.get('audience')) ?? 'HOSTS';
