import { type ActionFunctionArgs, data, redirect } from 'react-router';
import { reasonWords, type Labels } from '../../forms/form.server';
import { notFound, read, send, servicesOf } from '../../graphql/execute.server';
import { sayIn } from '../../i18n/catalogues.server';
import { ClubId } from '../host/club-documents.server';
import { ForgiveAbsence, SetNoShowRules } from './documents.server';
import { PROPOSED, type RuleValues, ruleFields } from './rules';

const LABELS: Labels = {
  absences: 'rules.absences',
  withinMonths: 'rules.withinMonths',
  forMonths: 'rules.forMonths',
};

/** A form with rules as it was typed, and what was wrong where. */
export interface RulesTold {
  readonly typed: readonly RuleValues[];
  readonly field: string;
  readonly error: string;
}

/** The rules of a club, all of them; or one absence that is forgiven. */
export async function changeNoShows({ request, context, params }: ActionFunctionArgs) {
  const form = await request.formData();
  const slug = params.slug ?? '';
  const here = (done: string) => redirect(`/host/clubs/${slug}/no-shows?done=${done}#told`, 303);
  const intent = form.get('intent');
  if (intent === 'forgive') {
    const absenceId = form.get('id')?.toString() ?? '';
    const sent = await send(context, ForgiveAbsence, { input: { absenceId } });
    if (!sent.ok) throw notFound();
    return here('forgiven');
  }
  const { club } = await read(context, ClubId, { slug });
  if (!club) throw notFound();
  const typed = intent === 'save' ? ruleFields(form) : intent === 'propose' ? PROPOSED : [];
  const used = typed.filter(({ consequence }) => consequence !== '');
  const sent = await send(context, SetNoShowRules, {
    input: {
      clubId: club.id,
      rules: used.map(({ absences, withinMonths, consequence, forMonths }) => ({
        absences: whole(absences),
        withinMonths: whole(withinMonths),
        consequence: consequence || ('MUST_RECONFIRM' as const),
        forMonths: forMonths.trim() === '' ? null : whole(forMonths),
      })),
    },
  });
  if (sent.ok) return here(used.length > 0 ? 'saved' : 'off');
  const [, nth = '0', part = ''] = sent.problem.field.split('.');
  const say = sayIn(servicesOf(context).locale);
  const place = typed.indexOf(used[Number(nth)] ?? typed[0]!);
  const { reason, limit } = sent.problem;
  return data<RulesTold>(
    { typed, field: `${place}.${part}`, error: reasonWords(say, LABELS, part, reason, limit) },
    { status: 422 },
  );
}

/** What is no whole number is out of every range: the api names the field. */
const whole = (text: string): number => (/^\d{1,4}$/.test(text.trim()) ? Number(text) : 0);
