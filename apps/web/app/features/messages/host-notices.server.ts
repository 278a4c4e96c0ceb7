import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from 'react-router';
import { graphql } from '../../graphql/graphql';
import { notFound, read, send, servicesOf } from '../../graphql/execute.server';
import { sayIn } from '../../i18n/catalogues.server';
import { wordsOf } from '../gatherings/worded.server';
import { reasonWords } from '../../forms/form.server';

const ClubOfNotices = graphql(`
  query ClubOfNotices($slug: String!) {
    club(slug: $slug) {
      id
      slug
      name {
        ja
        en
      }
      viewerRole
    }
  }
`);

const HostNoticesPage = graphql(`
  query HostNoticesPage($clubId: ID!) {
    hostNotices(clubId: $clubId) {
      digestHour
      stopped
      choices {
        kind
        choice
      }
    }
  }
`);

const SetHostNotices = graphql(`
  mutation SetHostNotices($input: SetHostNoticesInput!) {
    setHostNotices(input: $input) {
      __typename
    }
  }
`);

const KINDS = [
  ...(['ANSWER', 'CANCELLATION', 'FEW_SEATS'] as const),
  ...(['SEAT_OFFER', 'MISSED_OFFER', 'KITCHEN', 'ROUND'] as const),
];
const CHOICES = ['AT_ONCE', 'DIGEST', 'NEVER'] as const;

async function clubOf({ context, params }: Pick<LoaderFunctionArgs, 'context' | 'params'>) {
  const { club } = await read(context, ClubOfNotices, { slug: params.slug ?? '' });
  if (!club || (club.viewerRole !== 'OWNER' && club.viewerRole !== 'HOST')) throw notFound();
  return club;
}

export async function loadHostNotices(args: LoaderFunctionArgs) {
  const { locale } = servicesOf(args.context);
  const club = await clubOf(args);
  const { hostNotices } = await read(args.context, HostNoticesPage, { clubId: club.id });
  return {
    ...hostNotices,
    slug: club.slug,
    title: wordsOf(club.name, locale),
    saved: new URL(args.request.url).searchParams.get('done') === 'saved',
  };
}

export async function saveHostNotices(args: ActionFunctionArgs) {
  const say = sayIn(servicesOf(args.context).locale);
  const club = await clubOf(args);
  const form = await args.request.formData();
  const choices = KINDS.flatMap((kind) => {
    const choice = CHOICES.find((one) => one === form.get(kind));
    return choice ? [{ kind, choice }] : [];
  });
  const input = { clubId: club.id, choices, digestHour: Number(form.get('digestHour')) };
  const sent = await send(args.context, SetHostNotices, { input });
  if (sent.ok) return redirect(`/host/clubs/${club.slug}/notices?done=saved#told`, 303);
  const { field, reason, limit } = sent.problem;
  const labels = { digestHour: 'notices.hour' } as const;
  return data({ problem: reasonWords(say, labels, field, reason, limit) }, { status: 422 });
}
