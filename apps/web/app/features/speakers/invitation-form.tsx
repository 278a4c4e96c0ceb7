import { Form } from 'react-router';
import { BottomBar } from '../../design-system/bottom-bar';
import { SubmitButton } from '../../design-system/button';
import { Card } from '../../design-system/card';
import { Tick } from '../../design-system/choice';
import { TextArea } from '../../design-system/field';
import { SiteHeader } from '../../design-system/nav';
import { Notice } from '../../design-system/notice';
import { Phrase, useText } from '../../i18n/use-text';
import type { SpeakerTold } from './answer-invitation.server';

const FORM = 'invitation';

interface InvitationFormProps {
  readonly over: string;
  readonly name: string;
  readonly club: string;
  readonly message: string | null;
  readonly honorarium: string | null;
  readonly dates: readonly {
    readonly id: string;
    readonly when: string;
    readonly title: string;
    readonly place: string;
    readonly taken: boolean;
  }[];
  readonly told: SpeakerTold | undefined;
}

/** The letter, the dates, and two buttons: one date and one press are enough. */
export function InvitationForm({
  over,
  name,
  club,
  message,
  honorarium,
  dates,
  told,
}: InvitationFormProps) {
  const say = useText();
  const title = say('speak.title', { name });
  const open = dates.filter((date) => !date.taken);
  const chosen = told?.chosen || (open.length === 1 ? open[0]?.id : undefined);
  return (
    <>
      <title>{say('app.title', { page: title })}</title>
      <SiteHeader />
      <main id="main">
        <div className="wrap stack pt-2 pb-4">
          <div>
            <p className="sub">{over}</p>
            <h1 className="mt-1 font-serif text-2xl">
              <Phrase>{title}</Phrase>
            </h1>
          </div>
          <p className="text-sm leading-[1.75] whitespace-pre-line">
            {message ?? say('speak.lead', { club })}
          </p>
          <Form method="post" id={FORM} className="stack" noValidate>
            {told ? (
              <Notice kind="bad" live>
                <p>{told.problem}</p>
              </Notice>
            ) : null}
            <fieldset className="stack m-0 border-0 p-0">
              <legend className="mb-2 p-0 font-bold">{say('speak.choose')}</legend>
              {dates.map((date) => (
                <Tick
                  key={date.id}
                  card
                  type="radio"
                  name="occurrenceId"
                  value={date.id}
                  required
                  disabled={date.taken}
                  defaultChecked={date.id === chosen}
                >
                  <b className="num block">{date.when}</b>
                  <span className="sub">
                    {[date.title, date.taken ? say('speak.taken') : date.place]
                      .filter(Boolean)
                      .join(say('common.dot'))}
                  </span>
                </Tick>
              ))}
            </fieldset>
            <TextArea
              field={{ id: 'note', name: 'note', initialValue: told?.note ?? '' }}
              label={say('speak.note')}
              hint={say('speak.noteHint')}
              optional
              rows={2}
            />
          </Form>
          <Card>
            <dl className="grid grid-cols-[5rem_1fr] gap-x-3 gap-y-1 text-sm leading-[1.6]">
              {honorarium ? <Line term={say('speak.honorarium')}>{honorarium}</Line> : null}
              <Line term={say('speak.public')}>{say('speak.publicBody')}</Line>
              <Line term={say('speak.later')}>{say('speak.laterBody')}</Line>
            </dl>
          </Card>
        </div>
        <BottomBar>
          <SubmitButton
            look="ghost"
            form={FORM}
            name="intent"
            value="decline"
            formNoValidate
            className="flex-[.55]"
          >
            {say('speak.decline')}
          </SubmitButton>
          <SubmitButton form={FORM} name="intent" value="accept" className="flex-1">
            {say('speak.accept')}
          </SubmitButton>
        </BottomBar>
      </main>
    </>
  );
}

function Line({ term, children }: { readonly term: string; readonly children: string }) {
  return (
    <>
      <dt className="text-muted">{term}</dt>
      <dd className="m-0">{children}</dd>
    </>
  );
}
