import { TextField } from '../../../design-system/field';
import { useText } from '../../../i18n/use-text';
import { Disclosure } from '../disclosure';
import { answerTo, SmallForm } from './small-form';

interface FormsProps {
  readonly version: number;
  readonly answer: unknown;
}

/** A date beside the rule, with the hours of the series unless it says otherwise. */
export function AddDateForm({
  start,
  end,
  ...props
}: FormsProps & { readonly start: string; readonly end: string }) {
  const say = useText();
  return (
    <Disclosure title={say('schedule.add')} open={Boolean(answerTo(props.answer, 'add'))}>
      <SmallForm {...props} what="add" values={{ start, end }} action={say('edit.ask')}>
        {(line) => (
          <>
            <TextField {...line('date')} label={say('schedule.addDate')} type="date" />
            <div className="grid grid-cols-2 items-start gap-3">
              <TextField
                {...line('start')}
                label={say('series.start')}
                inputMode="numeric"
                autoComplete="off"
              />
              <TextField
                {...line('end')}
                label={say('series.end')}
                inputMode="numeric"
                autoComplete="off"
              />
            </div>
            <TextField
              {...line('venue')}
              label={say('series.venueField')}
              hint={say('schedule.addVenueHint')}
              autoComplete="off"
              optional
            />
            <TextField
              {...line('subtitleJa')}
              label={say('change.subtitleJa')}
              lang="ja"
              optional
            />
            <TextField
              {...line('subtitleEn')}
              label={say('change.subtitleEn')}
              lang="en"
              optional
            />
          </>
        )}
      </SmallForm>
    </Disclosure>
  );
}

/** Days without dates: お盆, 年末年始. */
export function CloseForm(props: FormsProps) {
  const say = useText();
  return (
    <Disclosure title={say('schedule.close')} open={Boolean(answerTo(props.answer, 'close'))}>
      <SmallForm {...props} what="close" action={say('edit.ask')}>
        {(line) => (
          <>
            <div className="grid items-start gap-3 sm:grid-cols-2">
              <TextField {...line('firstDay')} label={say('schedule.firstDay')} type="date" />
              <TextField {...line('lastDay')} label={say('schedule.lastDay')} type="date" />
            </div>
            <TextField
              {...line('label')}
              label={say('schedule.closeLabel')}
              hint={say('schedule.closeHint')}
              autoComplete="off"
              optional
            />
          </>
        )}
      </SmallForm>
    </Disclosure>
  );
}

export function PauseForm({ today, ...props }: FormsProps & { readonly today: string }) {
  const say = useText();
  return (
    <Disclosure title={say('schedule.pause')} open={Boolean(answerTo(props.answer, 'pause'))}>
      <SmallForm {...props} what="pause" values={{ fromDay: today }} action={say('edit.ask')}>
        {(line) => (
          <>
            <div className="grid items-start gap-3 sm:grid-cols-2">
              <TextField {...line('fromDay')} label={say('schedule.pauseFrom')} type="date" />
              <TextField
                {...line('untilDay')}
                label={say('schedule.pauseUntil')}
                type="date"
                optional
              />
            </div>
            <p className="sub">{say('schedule.pauseHint')}</p>
          </>
        )}
      </SmallForm>
    </Disclosure>
  );
}

export function EndForm(props: FormsProps) {
  const say = useText();
  return (
    <Disclosure title={say('schedule.end')} open={Boolean(answerTo(props.answer, 'end'))}>
      <SmallForm {...props} what="end" action={say('edit.ask')} danger>
        {(line) => (
          <TextField
            {...line('lastDay')}
            label={say('schedule.lastDay')}
            hint={say('schedule.endHint')}
            type="date"
          />
        )}
      </SmallForm>
    </Disclosure>
  );
}
