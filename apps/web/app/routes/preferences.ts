import { type ActionFunctionArgs, redirect } from 'react-router';
import { preferenceCookie } from '../cookies';
import { localPath } from '../forms/local-path';
import { LOCALE_COOKIE, parseLocale } from '../i18n/locale';
import { webServices } from '../load-context';
import { parseTheme, THEME_COOKIE } from '../theme';

export const loader = () => redirect('/', 303);

/** Language and theme: remembered in the reader's own browser, then back to the page they were on. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const headers = new Headers();
  const secure = context.get(webServices).publicUrl.startsWith('https:');
  const locale = parseLocale(form.get('locale')?.toString());
  if (locale) headers.append('Set-Cookie', preferenceCookie(LOCALE_COOKIE, locale, secure));
  const theme = form.get('theme')?.toString();
  if (theme)
    headers.append('Set-Cookie', preferenceCookie(THEME_COOKIE, parseTheme(theme), secure));
  return redirect(localPath(form.get('returnTo')), { status: 303, headers });
}
