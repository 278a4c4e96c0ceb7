import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { SubmitButton } from '../design-system/button';
import { Chips } from '../design-system/choice';
import { SelectField } from '../design-system/field';
import { Notice } from '../design-system/notice';
import { ConsolePage } from '../features/host/console-page';
import { loadHostNotices, saveHostNotices } from '../features/messages/host-notices.server';
import { useText } from '../i18n/use-text';

export const handle = { interactive: true };

export const loader = (args: LoaderFunctionArgs) => loadHostNotices(args);

export const action = (args: ActionFunctionArgs) => saveHostNotices(args);

const CHOICES = ['AT_ONCE', 'DIGEST', 'NEVER'] as const;
const HOURS = Array.from({ length: 17 }, (_, index) => index + 5);

/** What a host hears of one club: at once, in one mail a day, or not. */
export default function HostClubNotices() {
  const say = useText();
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const back = { to: `/host/clubs/${page.slug}/settings`, label: page.title };
  return (
    <ConsolePage title={say('notices.title')} back={back}>
      <div id="told">
        {answer?.problem ? <Notice kind="bad" title={answer.problem} live /> : null}
        {page.saved ? <Notice kind="ok" title={say('notices.saved')} live /> : null}
        {page.stopped ? <Notice kind="warn" title={say('notices.stopped')} /> : null}
      </div>
      <p>{say('notices.lead')}</p>
      <Form method="post" className="card stack">
        {page.choices.map(({ kind, choice }) => (
          <Chips
            key={kind}
            name={kind}
            legend={say(`notices.kind.${kind}`)}
            choices={CHOICES.map((value) => ({ value, label: say(`notices.choice.${value}`) }))}
            chosen={choice}
          />
        ))}
        <SelectField
          field={{ id: 'digestHour', name: 'digestHour' }}
          label={say('notices.hour')}
          hint={say('notices.hourHint')}
          defaultValue={String(page.digestHour)}
        >
          {HOURS.map((hour) => (
            <option key={hour} value={hour}>
              {say('notices.at', { hour })}
            </option>
          ))}
        </SelectField>
        <p className="sub">{say('notices.night')}</p>
        <SubmitButton>{say('notices.save')}</SubmitButton>
      </Form>
    </ConsolePage>
  );
}
