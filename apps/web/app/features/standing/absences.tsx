import { Form } from 'react-router';
import { SubmitButton } from '../../design-system/button';
import { Card } from '../../design-system/card';
import { TextArea } from '../../design-system/field';
import { Notice } from '../../design-system/notice';
import { Section } from '../../design-system/page';
import { useText } from '../../i18n/use-text';
import type { AbsenceView, RecordView, Told } from './views';

/** What counts, until when, why, and one field to say something about it. Nothing where nothing counts. */
export function Absences({
  records,
  told,
}: {
  readonly records: readonly RecordView[];
  readonly told?: Told;
}) {
  const say = useText();
  if (records.length === 0) return null;
  return (
    <Section id="absences" title={say('noshow.title')}>
      <p className="sub">{say('noshow.lead')}</p>
      {records.map(({ club, applied, absences }) => (
        <Card key={club}>
          <h3 className="text-sm font-bold">{club}</h3>
          {applied.map((line) => (
            <Notice key={line} kind="warn">
              <p>{line}</p>
            </Notice>
          ))}
          {absences.map((absence) => (
            <Absence
              key={absence.id}
              absence={absence}
              told={told?.at === absence.id ? told : undefined}
            />
          ))}
        </Card>
      ))}
    </Section>
  );
}

function Absence({ absence, told }: { readonly absence: AbsenceView; readonly told?: Told }) {
  const say = useText();
  const { id, date, until, note, forgiven } = absence;
  const field = {
    id: `note-${id}`,
    name: 'note',
    initialValue: told?.value ?? '',
    errors: told?.error ? [told.error] : undefined,
  };
  return (
    <div className="mt-3">
      <p className="num font-bold">{say('noshow.at', { date })}</p>
      <p className="sub num">
        {forgiven ? say('noshow.forgiven') : say('noshow.until', { date: until })}
      </p>
      {note ? <p className="sub">{say('noshow.contested', { note })}</p> : null}
      {forgiven ? null : (
        <details open={Boolean(told?.error)}>
          <summary className="tap-link">{say('noshow.contest')}</summary>
          <Form method="post" className="stack">
            <input type="hidden" name="id" value={id} />
            <TextArea
              field={field}
              label={say('noshow.contest')}
              hint={say('noshow.contest.hint')}
              rows={2}
              maxLength={300}
              hideLabel
              first
            />
            <SubmitButton look="ghost" name="intent" value="contest">
              {say('noshow.contest.send')}
            </SubmitButton>
          </Form>
        </details>
      )}
    </div>
  );
}
