import { SubmitButton } from '../../design-system/button';
import { Chips, Tick } from '../../design-system/choice';
import { Icon } from '../../design-system/icon';
import { TextArea, TextField, type FieldState } from '../../design-system/field';
import { useText } from '../../i18n/use-text';
import type { AnswerFormView, RefusedForm } from './form-views';
import { PartyFields } from './party-fields';

interface MoreProps {
  readonly form: AnswerFormView;
  readonly typed: RefusedForm | undefined;
  readonly fields: Readonly<Record<'count' | 'companion' | 'code' | 'note', FieldState>>;
  /** The code is asked for here; else it came with the link. */
  readonly asksCode: boolean;
}

/** What few people need, behind one press: who comes along, a code, always, a maybe or a no, a line to the host. */
export function AnswerMore({ form, typed, fields, asksCode }: MoreProps) {
  const say = useText();
  const open = typed && saysMore(typed, fields);
  return (
    <details className="group" open={open || undefined}>
      <summary className="tap-link sub w-full cursor-pointer list-none justify-between gap-3 [&::-webkit-details-marker]:hidden">
        {say(form.most > 0 ? 'answer.moreWith' : 'answer.more')}
        <span className="group-open:rotate-45">
          <Icon name="plus" size={18} />
        </span>
      </summary>
      <div className="stack pt-2 pb-1">
        {form.most > 0 ? (
          <PartyFields
            most={form.most}
            count={typed?.count ?? 0}
            names={typed?.names ?? []}
            countError={fields.count.errors?.[0]}
            nameError={fields.companion.errors?.[0]}
          />
        ) : null}
        {asksCode ? (
          <TextField
            field={fields.code}
            label={say('party.code')}
            hint={say('party.codeHint')}
            optional
            first
            autoComplete="off"
          />
        ) : null}
        {form.always ? (
          <div>
            <Tick name="always" defaultChecked={typed?.always}>
              {say('answer.always')}
            </Tick>
            <p className="sub">{say('answer.alwaysHint')}</p>
          </div>
        ) : null}
        <TextArea
          field={fields.note}
          label={say('another.note')}
          hint={say('answer.noteHint')}
          optional
          rows={2}
          maxLength={500}
        />
        <Chips
          name="said"
          legend={say('another.response')}
          chosen={typed?.said ?? 'ACCEPTED'}
          choices={[
            { value: 'ACCEPTED', label: say('another.ACCEPTED') },
            { value: 'TENTATIVE', label: say('another.TENTATIVE') },
            { value: 'DECLINED', label: say('another.DECLINED') },
          ]}
        />
        <div>
          <SubmitButton look="ghost" className="w-full">
            {say('answer.sendSaid')}
          </SubmitButton>
          <p className="sub mt-1">{say('answer.maybeHint')}</p>
        </div>
      </div>
    </details>
  );
}

const saysMore = (typed: RefusedForm, fields: MoreProps['fields']): boolean =>
  typed.count > 0 ||
  typed.always ||
  typed.said !== 'ACCEPTED' ||
  Boolean(fields.note.initialValue) ||
  [fields.count, fields.companion, fields.code, fields.note].some(({ errors }) => errors?.length);
