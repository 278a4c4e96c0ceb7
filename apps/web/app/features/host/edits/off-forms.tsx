import { TextArea } from '../../../design-system/field';
import { Section } from '../../../design-system/page';
import { useText } from '../../../i18n/use-text';
import { OnePress, SmallForm } from '../schedule/small-form';

interface OffProps {
  readonly id: string;
  readonly version: number;
  readonly answer: unknown;
}

/** Leaving a date out, which takes its number away, or calling it off, which keeps it to be seen. */
export function OffForms({ id, version, answer }: OffProps) {
  const say = useText();
  const hidden = { occurrenceId: id };
  return (
    <Section id="cancel" title={say('change.off')}>
      <div className="card stack">
        <p className="text-sm">{say('change.skipHint')}</p>
        <OnePress what="skip" version={version} hidden={hidden} action={say('change.skip')} />
      </div>
      <div className="card">
        <SmallForm
          what="cancel"
          version={version}
          answer={answer}
          hidden={hidden}
          action={say('change.cancelAsk')}
          danger
        >
          {(line) => (
            <TextArea
              {...line('reason')}
              label={say('change.reason')}
              hint={say('change.reasonHint')}
              rows={2}
              optional
            />
          )}
        </SmallForm>
      </div>
    </Section>
  );
}

/** A date that is off can be held after all; those who had answered are asked again. */
export function ReinstateCard({ id, version }: Omit<OffProps, 'answer'>) {
  const say = useText();
  return (
    <div className="card stack">
      <p>{say('change.reinstateHint')}</p>
      <OnePress
        what="reinstate"
        version={version}
        hidden={{ occurrenceId: id }}
        action={say('change.reinstate')}
      />
    </div>
  );
}
