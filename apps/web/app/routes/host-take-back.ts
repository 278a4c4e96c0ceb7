import { type ActionFunctionArgs, redirect } from 'react-router';
import { TakeBackEdit } from '../features/host/edits/edit-documents.server';
import { localPath } from '../forms/local-path';
import { send } from '../graphql/execute.server';

/** Takes an edit back while nobody has been told, and goes back to where the press was. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const editId = params.id ?? '';
  const form = await request.formData();
  const [path = '/host'] = localPath(form.get('next')).split(/[?#]/);
  const sent = await send(context, TakeBackEdit, { input: { editId } });
  const search = new URLSearchParams({ edit: editId });
  const answer = sent.ok ? sent.data.takeBackEdit : null;
  if (answer?.__typename !== 'EditTakenBack')
    search.set('late', answer?.__typename === 'TooLateToTakeBack' ? answer.code : 'TOLD');
  return redirect(`${path}?${search}#told`, 303);
}

export const loader = () => redirect('/host', 303);
