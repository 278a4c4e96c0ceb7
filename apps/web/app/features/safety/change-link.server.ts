import { data, redirect, type RouterContextProvider } from 'react-router';
import { reasonWords } from '../../forms/form.server';
import { deadLink, send, servicesOf } from '../../graphql/execute.server';
import { sayIn } from '../../i18n/catalogues.server';
import { BlockPerson, ReportSolicitation, TakeBackReport } from './documents.server';
import type { Told } from './told';

const LABELS = { words: 'safety.words' } as const;

/** One press on the page of a link: report, say more, take back, block. */
export async function changeByLink(
  context: Readonly<RouterContextProvider>,
  form: FormData,
  token: string,
) {
  const here = redirect(`/report/${token}`, 303);
  switch (form.get('intent')) {
    case 'report': {
      const words = form.get('words')?.toString() ?? '';
      const sent = await send(context, ReportSolicitation, { input: { token, words } });
      if (sent.ok) return here;
      const { reason, limit } = sent.problem;
      const say = sayIn(servicesOf(context).locale);
      const error = reasonWords(say, LABELS, 'words', reason, limit);
      return data<Told>({ ok: false, value: words, error }, { status: 422 });
    }
    case 'take-back':
      if (!(await send(context, TakeBackReport, { input: { token } })).ok) throw deadLink();
      return here;
    case 'block':
      if (!(await send(context, BlockPerson, { input: { token } })).ok) throw deadLink();
      return here;
    default:
      throw deadLink();
  }
}
