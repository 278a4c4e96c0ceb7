import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from 'react-router';
import { z } from 'zod';
import { fieldError, type Labels, readForm, refused, rejected } from '../../forms/form.server';
import { graphql } from '../../graphql/graphql';
import { notFound, read, send, servicesOf } from '../../graphql/execute.server';
import { sayIn } from '../../i18n/catalogues.server';
import { wordsOf } from '../gatherings/worded.server';

const ClubWordsPage = graphql(`
  query ClubWordsPage($slug: String!) {
    club(slug: $slug) {
      id
      slug
      name {
        ja
        en
      }
      introductionWords {
        concepts {
          id
          ja
          en
        }
        missed {
          word
          people
        }
      }
    }
  }
`);

const AddClubConcept = graphql(`
  mutation AddClubConcept($input: AddClubConceptInput!) {
    addClubConcept(input: $input) {
      __typename
    }
  }
`);

const RemoveClubConcept = graphql(`
  mutation RemoveClubConcept($input: RemoveClubConceptInput!) {
    removeClubConcept(input: $input) {
      __typename
    }
  }
`);

const LABELS: Labels = { ja: 'words.ja', en: 'words.en' };

const shape = z.object({
  intent: z.literal('add'),
  ja: z.string().optional(),
  en: z.string().optional(),
});

/** Words of one field, with a comma of either language between them. */
const split = (text: string | undefined): string[] => (text ?? '').split(/[、,，\n]/);

async function clubOf({ context, params }: LoaderFunctionArgs | ActionFunctionArgs) {
  const { club } = await read(context, ClubWordsPage, { slug: params.slug ?? '' });
  if (!club?.introductionWords) throw notFound();
  return { ...club, words: club.introductionWords };
}

export async function loadClubWords(args: LoaderFunctionArgs) {
  const { locale } = servicesOf(args.context);
  const say = sayIn(locale);
  const club = await clubOf(args);
  const asked = new URL(args.request.url).searchParams;
  return {
    slug: club.slug,
    title: wordsOf(club.name, locale),
    concepts: club.words.concepts.map(({ id, ja, en }) => ({
      ...{ id, label: (locale === 'ja' ? ja : en)[0] ?? '' },
      words: [...new Set([...ja, ...en])].join(say('common.dot')),
    })),
    missed: club.words.missed,
    typed: { ja: asked.get('word') ?? '', en: '' },
    done: asked.get('done'),
  };
}

export async function changeClubWords(args: ActionFunctionArgs) {
  const { context, request } = args;
  const say = sayIn(servicesOf(context).locale);
  const form = await request.formData();
  const { id: clubId, slug } = await clubOf(args);
  const here = (done: string) => redirect(`/host/clubs/${slug}/concepts?done=${done}#told`, 303);
  const conceptId = form.get('remove')?.toString();
  if (conceptId) {
    const sent = await send(context, RemoveClubConcept, { input: { clubId, conceptId } });
    return sent.ok ? here('removed') : data(null, { status: 422 });
  }
  const submission = readForm(form, shape);
  if (submission.status !== 'success') return rejected(submission, LABELS, say);
  const { ja, en } = submission.value;
  const sent = await send(context, AddClubConcept, {
    input: { clubId, ja: split(ja), en: split(en) },
  });
  if (!sent.ok) return refused(submission, sent.problem, LABELS, say);
  return sent.data.addClubConcept.__typename === 'ClubConceptExists'
    ? fieldError(submission, 'ja', say('words.exists'))
    : here('added');
}
