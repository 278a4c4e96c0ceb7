import { type ActionFunctionArgs, redirect } from 'react-router';
import { z } from 'zod';
import { fieldError, type Labels, readForm, refused, rejected } from '../../forms/form.server';
import { notFound, read, send, servicesOf } from '../../graphql/execute.server';
import { sayIn } from '../../i18n/catalogues.server';
import { ClubId, SetMemberRole, UpdateClub } from './club-documents.server';
import { VISIBILITIES } from './series-choices';

const LABELS: Labels = {
  nameJa: 'clubs.nameJa',
  nameEn: 'clubs.nameEn',
  descriptionJa: 'clubs.descriptionJa',
  descriptionEn: 'clubs.descriptionEn',
  visibility: 'series.visibility',
  slug: 'clubs.slug',
};

const NAMES: Readonly<Record<string, string>> = {
  name: 'nameJa',
  'name.ja': 'nameJa',
  'name.en': 'nameEn',
  description: 'descriptionJa',
  'description.ja': 'descriptionJa',
  'description.en': 'descriptionEn',
};

const ROLES = ['OWNER', 'HOST', 'HELPER', 'MEMBER'] as const;

const settings = z.object({
  intent: z.literal('settings'),
  nameJa: z.string().optional(),
  nameEn: z.string().optional(),
  descriptionJa: z.string().optional(),
  descriptionEn: z.string().optional(),
  visibility: z.enum(VISIBILITIES, { error: 'required' }),
  slug: z.string({ error: 'required' }),
});
const role = z.object({ personId: z.string(), role: z.enum(ROLES) });

/** The club's names and address, or one member's role. */
export async function changeClub(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const { club } = await read(args.context, ClubId, { slug: args.params.slug ?? '' });
  if (!club) throw notFound();
  return form.get('intent') === 'settings'
    ? saveSettings(args, form, club.id)
    : saveRole(args, form, club.id);
}

const here = (slug: string | undefined, done: string) =>
  redirect(`/host/clubs/${slug}/settings?done=${done}#told`, 303);

async function saveSettings({ context }: ActionFunctionArgs, form: FormData, clubId: string) {
  const say = sayIn(servicesOf(context).locale);
  const submission = readForm(form, settings);
  if (submission.status !== 'success') return rejected(submission, LABELS, say);
  const { nameJa, nameEn, descriptionJa, descriptionEn, visibility, slug } = submission.value;
  const sent = await send(context, UpdateClub, {
    input: {
      clubId,
      name: { ja: nameJa, en: nameEn },
      description: { ja: descriptionJa, en: descriptionEn },
      visibility,
      slug,
    },
  });
  if (!sent.ok) return refused(submission, sent.problem, LABELS, say, NAMES);
  const answer = sent.data.updateClub;
  if (answer.__typename === 'SlugTaken') {
    const words = say('series.slugTaken', { suggestion: answer.suggestion });
    return fieldError(submission, 'slug', words);
  }
  return here(answer.club.slug, 'saved');
}

async function saveRole({ context, params }: ActionFunctionArgs, form: FormData, clubId: string) {
  const submission = readForm(form, role);
  if (submission.status !== 'success') return here(params.slug, 'nothing');
  const sent = await send(context, SetMemberRole, { input: { clubId, ...submission.value } });
  const refusedRole = !sent.ok || sent.data.setMemberRole.__typename === 'LastOwner';
  return here(params.slug, refusedRole ? 'owner' : 'role');
}
