import { data, type RouterContextProvider } from 'react-router';
import { reasonWords } from '../../forms/form.server';
import { type InputProblem, send, servicesOf } from '../../graphql/execute.server';
import { sayIn } from '../../i18n/catalogues.server';
import { ContestAbsence, EndStanding, GiveStanding, PauseStanding } from './documents.server';
import type { Told } from './views';

const LABELS = { until: 'standing.pause.until', note: 'noshow.contest' } as const;

/** By a ticket, or signed in with the id of the standing answer. */
export type Whose =
  | { readonly ticketToken: string }
  | { readonly standingAnswerId: string }
  | { readonly occurrenceId: string };

/** One press about a standing answer or an absence; what was typed is kept where it was wrong. */
export async function changeStanding(
  context: Readonly<RouterContextProvider>,
  form: FormData,
  whose: Whose,
) {
  const say = sayIn(servicesOf(context).locale);
  const text = (name: string) => form.get(name)?.toString() ?? '';
  const seats = text('seats') === 'GIVE_BACK' ? ('GIVE_BACK' as const) : ('KEEP' as const);
  const at = text('id');
  const done = (note: string, ok = true) => data<Told>({ ok, note }, { status: ok ? 200 : 422 });
  const own = 'occurrenceId' in whose ? {} : whose;
  const wrong = (field: keyof typeof LABELS, { reason, limit }: InputProblem) =>
    data<Told>(
      {
        ...{ ok: false, at, value: text(field) },
        error: reasonWords(say, LABELS, field, reason, limit),
      },
      { status: 422 },
    );
  switch (text('intent')) {
    case 'give': {
      const sent = await send(context, GiveStanding, { input: whose });
      return done(say(sent.ok ? 'standing.done.given' : 'standing.nameFirst'), sent.ok);
    }
    case 'pause': {
      const until = text('until');
      if (!/^\d{4}-\d{2}-\d{2}$/.test(until))
        return wrong('until', { field: 'until', reason: until ? 'format' : 'required' });
      const sent = await send(context, PauseStanding, { input: { ...own, until, seats } });
      if (!sent.ok) return wrong('until', sent.problem);
      return done(say('standing.done.paused', { count: sent.data.pauseStandingAnswer.givenBack }));
    }
    case 'end': {
      const sent = await send(context, EndStanding, { input: { ...own, seats } });
      if (!sent.ok) return data<Told>({ ok: false });
      return done(say('standing.done.ended', { count: sent.data.endStandingAnswer.givenBack }));
    }
    case 'contest': {
      const by = 'ticketToken' in whose ? whose : {};
      const note = text('note');
      const sent = await send(context, ContestAbsence, {
        input: { ...by, absenceId: at, note },
      });
      return sent.ok ? done(say('noshow.contest.done')) : wrong('note', sent.problem);
    }
    default:
      return data<Told>({ ok: false });
  }
}
