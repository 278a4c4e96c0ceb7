import { data, redirect, type RouterContextProvider } from 'react-router';
import { send, servicesOf } from '../../graphql/execute.server';
import { sayIn } from '../../i18n/catalogues.server';
import { BlockPerson, LiftBlock, ReportSolicitation, TakeBackReport } from './documents.server';
import { changeOwnWords } from './own-words.server';
import type { Told } from './told';

/** One press on the page of the signed-in: about a person, a hold, or one's own work. */
export async function changeOwnSafety(context: Readonly<RouterContextProvider>, form: FormData) {
  const say = sayIn(servicesOf(context).locale);
  const text = (name: string) => form.get(name)?.toString() ?? '';
  const personId = text('id');
  const here = (done: string) => redirect(`/me/introductions/safety?done=${done}#told`, 303);
  const lost = () => data<Told>({ ok: false, note: say('safety.lost') }, { status: 422 });
  switch (text('intent')) {
    case 'report':
      return (await send(context, ReportSolicitation, { input: { personId } })).ok
        ? here('reported')
        : lost();
    case 'take-back':
      return (await send(context, TakeBackReport, { input: { personId } })).ok
        ? here('takenBack')
        : lost();
    case 'block':
      return (await send(context, BlockPerson, { input: { personId } })).ok
        ? here('blocked')
        : lost();
    case 'lift':
      return (await send(context, LiftBlock, { input: { personId } })).ok ? here('lifted') : lost();
    default:
      return changeOwnWords(context, form);
  }
}
