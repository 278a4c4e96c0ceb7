import { Form } from 'react-router';
import { BottomBar } from '../../design-system/bottom-bar';
import { SubmitButton } from '../../design-system/button';
import { Card } from '../../design-system/card';
import { TextArea } from '../../design-system/field';
import { SiteHeader } from '../../design-system/nav';
import { Notice } from '../../design-system/notice';
import { Phrase, useText } from '../../i18n/use-text';
import { OccurrenceFactList } from '../gatherings/occurrence-facts';
import { TimeChange } from '../gatherings/time-change';
import type { OccurrenceView } from '../gatherings/views';
import type { SpeakerTold } from './answer-invitation.server';

const FORM = 'talk';

/** The date of an accepted talk has moved: the speaker keeps it or gives it up. Until then it stays. */
export function TalkAsked({
  name,
  view,
  over,
  told,
}: {
  readonly name: string;
  readonly view: OccurrenceView;
  readonly over: string;
  readonly told: SpeakerTold | undefined;
}) {
  const say = useText();
  const title = say(view.before ? 'speak.again.title' : 'speak.backOn.title', { name });
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
          {told ? (
            <Notice kind="bad" live>
              <p>{told.problem}</p>
            </Notice>
          ) : null}
          <Card look="dawn">
            <TimeChange before={view.before} now={view.when} />
            <p className="text-sm">{say('speak.again.body')}</p>
          </Card>
          <Card>
            <OccurrenceFactList view={{ ...view, guests: [], before: null }} />
          </Card>
          <Form method="post" id={FORM} className="stack" noValidate>
            <input type="hidden" name="occurrenceId" value={view.id} />
            <TextArea
              field={{ id: 'note', name: 'note', initialValue: told?.note ?? '' }}
              label={say('speak.note')}
              hint={say('speak.noteHint')}
              optional
              rows={2}
            />
          </Form>
        </div>
        <BottomBar>
          <SubmitButton
            look="ghost"
            form={FORM}
            name="intent"
            value="decline"
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
