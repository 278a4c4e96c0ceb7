import { type ActionFunctionArgs, redirect, redirectDocument } from 'react-router';
import { type Labels, readForm, refused, rejected } from '../../forms/form.server';
import { send, servicesOf } from '../../graphql/execute.server';
import { sayIn } from '../../i18n/catalogues.server';
import {
  RenewCalendar,
  RevokeCalendar,
  RevokeSession,
  SignOut,
  UpdateProfile,
} from './documents.server';
import { ShowName } from '../questions/documents.server';
import { audienceOf } from '../questions/name-shown';
import { profileShape } from './profile-shape';

const LABELS: Labels = {
  familyName: 'profile.familyName',
  givenName: 'profile.givenName',
  familyYomi: 'profile.familyYomi',
  givenYomi: 'profile.givenYomi',
  displayName: 'profile.displayName',
  locale: 'profile.locale',
  homeZone: 'profile.homeZone',
};

/** The profile, one's own calendar, one session less, or signing out. */
export async function changeProfile({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const session = form.get('session')?.toString();
  if (session) {
    await send(context, RevokeSession, { input: { sessionId: session } });
    return redirect('/me?done=revoked#told', 303);
  }
  switch (form.get('intent')) {
    case 'sign-out':
      await send(context, SignOut, {});
      // A document of its own: nothing of the signed-in page may stay in the tab.
      return redirectDocument('/', 303);
    case 'names':
      await send(context, ShowName, { input: { audience: audienceOf(form) } });
      return redirect('/me?done=names#told', 303);
    case 'calendar-renew':
      await send(context, RenewCalendar, {});
      return redirect('/me?done=calendar#told', 303);
    case 'calendar-revoke':
      await send(context, RevokeCalendar, {});
      return redirect('/me?done=calendar-off#told', 303);
    default:
      return saveProfile(form, context);
  }
}

async function saveProfile(form: FormData, context: ActionFunctionArgs['context']) {
  const say = sayIn(servicesOf(context).locale);
  const submission = readForm(form, profileShape);
  if (submission.status !== 'success') return rejected(submission, LABELS, say);
  const { intent: _intent, ...lines } = submission.value;
  const typed = Object.fromEntries(TEXTS.map((name) => [name, lines[name] ?? '']));
  const sent = await send(context, UpdateProfile, {
    input: { ...typed, locale: lines.locale, homeZone: lines.homeZone },
  });
  if (sent.ok) return redirect('/me?done=saved#told', 303);
  return refused(submission, sent.problem, LABELS, say);
}

const TEXTS = ['familyName', 'givenName', 'familyYomi', 'givenYomi', 'displayName'] as const;
