import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { SubmitButton } from '../design-system/button';
import { TextArea } from '../design-system/field';
import { Notice } from '../design-system/notice';
import { LetterPage } from '../design-system/page';
import { changeByLink } from '../features/safety/change-link.server';
import { SafetyOfLink } from '../features/safety/documents.server';
import { deadLink, read } from '../graphql/execute.server';
import { useText } from '../i18n/use-text';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { linkSafety } = await read(context, SafetyOfLink, { token: params.token ?? '' });
  if (!linkSafety) throw deadLink();
  return linkSafety;
}

export const action = async ({ request, context, params }: ActionFunctionArgs) =>
  changeByLink(context, await request.formData(), params.token ?? '');

export default function Report() {
  const say = useText();
  const { otherName: name, reported, blocked } = useLoaderData<typeof loader>();
  const told = useActionData<typeof action>();
  const title = say(reported ? 'safety.reported.title' : 'safety.ask.title', { name });
  return (
    <LetterPage title={title} lead={reported ? undefined : say('safety.ask.lead', { name })}>
      <title>{say('app.title', { page: title })}</title>
      {reported ? (
        <Notice kind="ok">
          <p>{say('safety.reported.body', { name })}</p>
        </Notice>
      ) : null}
      <Form method="post" className="stack">
        <TextArea
          field={{
            id: 'words',
            name: 'words',
            initialValue: told?.value ?? '',
            errors: told?.error ? [told.error] : undefined,
          }}
          label={say('safety.words')}
          hint={say('safety.words.hint')}
          rows={3}
          optional
          first
        />
        <SubmitButton
          large={!reported}
          look={reported ? 'ghost' : 'primary'}
          name="intent"
          value="report"
        >
          {say(reported ? 'safety.words.add' : 'safety.report')}
        </SubmitButton>
      </Form>
      <Form method="post" className="flex flex-wrap justify-center gap-x-2">
        {reported ? (
          <SubmitButton look="quiet" name="intent" value="take-back" className="text-muted">
            {say('safety.takeBack')}
          </SubmitButton>
        ) : null}
        {blocked || reported ? null : (
          <SubmitButton look="quiet" name="intent" value="block" className="text-muted">
            {say('safety.blockOnly')}
          </SubmitButton>
        )}
      </Form>
      <p className="sub">{say(blocked ? 'safety.blockedNow' : 'safety.block.hint', { name })}</p>
    </LetterPage>
  );
}
