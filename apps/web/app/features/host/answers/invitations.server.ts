import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from 'react-router';
import { type Labels, reasonWords } from '../../../forms/form.server';
import { notFound, read, send, servicesOf } from '../../../graphql/execute.server';
import { graphql } from '../../../graphql/graphql';
import { sayIn } from '../../../i18n/catalogues.server';
import type { Say } from '../../../i18n/messages';
import { type Clock, clockOf } from '../../gatherings/time.server';
import { wordsOf } from '../../gatherings/worded.server';
import { typedNumber } from '../typed';
import { runs } from '../used-venues.server';
import { SeriesOf } from './documents.server';

const InvitationsPage = graphql(`
  query InvitationsPage($slug: String!) {
    series(slug: $slug) {
      slug
      timeZone
      title {
        ja
        en
      }
      club {
        viewerRole
      }
      answerRules {
        invitationOnly
      }
      answerInvitations {
        id
        who
        label
        token
        usesMax
        used
        endsAt
        state
      }
    }
  }
`);
const InviteToAnswer = graphql(`
  mutation InviteToAnswer($input: InviteToAnswerInput!) {
    inviteToAnswer(input: $input) {
      ... on InvitedToAnswer {
        invited
      }
    }
  }
`);
const MakeAnswerLink = graphql(`
  mutation MakeAnswerLink($input: MakeAnswerLinkInput!) {
    makeAnswerLink(input: $input) {
      __typename
    }
  }
`);
const RevokeAnswerInvitation = graphql(`
  mutation RevokeAnswerInvitation($input: RevokeAnswerInvitationInput!) {
    revokeAnswerInvitation(input: $input) {
      __typename
    }
  }
`);

/** Who is invited to a series, for its hosts. */
export async function loadInvitations({ context, params, request }: LoaderFunctionArgs) {
  const { locale, publicUrl } = servicesOf(context);
  const say = sayIn(locale);
  const series = await seriesFor(context, params.slug ?? '');
  const { series: page } = await read(context, InvitationsPage, { slug: series.slug });
  if (!page) throw notFound();
  const clock = clockOf(locale, page.timeZone, say);
  const all = page.answerInvitations;
  return {
    slug: page.slug,
    title: wordsOf(page.title, locale),
    on: page.answerRules.invitationOnly,
    links: all
      .filter(({ token }) => token !== null)
      .map((link) => ({
        id: link.id,
        name: link.label || say('invite.link'),
        url: `${publicUrl}/invited/${link.token}`,
        words: linkWords(link, clock, say),
      })),
    people: all.flatMap(({ id, who, token }) => (token === null ? [{ id, who: who ?? '' }] : [])),
    done: doneIn(request, say),
  };
}

interface LinkFacts {
  readonly used: number;
  readonly usesMax: number | null;
  readonly endsAt: string | null;
  readonly state: string;
}

/** The last moment of a link's last day still is that day. */
const linkWords = ({ used, usesMax, endsAt, state }: LinkFacts, clock: Clock, say: Say): string =>
  [
    state === 'USED_UP' || state === 'ENDED' ? say(`invite.state.${state}`) : '',
    usesMax === null
      ? say('invite.used', { count: used })
      : say('invite.usedOf', { count: used, max: usesMax }),
    endsAt
      ? say('invite.until', {
          date: clock.date(new Date(Date.parse(endsAt) - 1000).toISOString()),
        })
      : '',
  ]
    .filter(Boolean)
    .join(say('common.dot'));

function doneIn(request: Request, say: Say): string {
  const asked = new URL(request.url).searchParams;
  switch (asked.get('done')) {
    case 'sent':
      return say('invite.sent', { count: Number(asked.get('count') ?? 0) || 0 });
    case 'made':
      return say('invite.made');
    case 'revoked':
      return say('invite.revoked');
    default:
      return '';
  }
}

async function seriesFor(context: LoaderFunctionArgs['context'], slug: string) {
  const { series } = await read(context, SeriesOf, { slug });
  if (!series || !runs({ role: series.club.viewerRole ?? '' })) throw notFound();
  return series;
}

export interface InvitationsTold {
  readonly intent: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly field: string;
  readonly words: string;
}

const LABELS: Labels = {
  emails: 'invite.emails',
  label: 'invite.label',
  usesMax: 'invite.usesMax',
  endsOn: 'invite.endsOn',
};

/** Invites by address, makes a link, or takes an invitation back. */
export async function changeInvitations({ context, params, request }: ActionFunctionArgs) {
  const { locale } = servicesOf(context);
  const say = sayIn(locale);
  const { id: seriesId, slug } = await seriesFor(context, params.slug ?? '');
  const form = await request.formData();
  const typed = Object.fromEntries([...form].map(([name, value]) => [name, value.toString()]));
  const here = (query: string) => redirect(`/host/series/${slug}/invitations?${query}#told`, 303);
  const refused = (field: string, words: string) =>
    data<InvitationsTold>({ intent: typed['intent'] ?? '', typed, field, words }, { status: 422 });
  if (typed['intent'] === 'revoke') {
    const input = { invitationId: typed['id'] ?? '' };
    const sent = await send(context, RevokeAnswerInvitation, { input });
    if (!sent.ok) throw notFound();
    return here('done=revoked');
  }
  if (typed['intent'] === 'mail') {
    const emails = (typed['emails'] ?? '').split(/[\s,、;]+/).filter(Boolean);
    const sent = await send(context, InviteToAnswer, { input: { seriesId, emails, locale } });
    if (sent.ok) return here(`done=sent&count=${sent.data.inviteToAnswer.invited}`);
    const { field, reason, limit } = sent.problem;
    const nth = /^emails\.(\d+)$/.exec(field)?.[1];
    return refused(
      'emails',
      nth === undefined
        ? reasonWords(say, LABELS, field, reason, limit)
        : say('invite.badEmail', { email: (emails[Number(nth)] ?? '').slice(0, 80) }),
    );
  }
  const uses = (typed['usesMax'] ?? '').trim();
  const sent = await send(context, MakeAnswerLink, {
    input: {
      ...{ seriesId, label: typed['label'] || null, endsOn: typed['endsOn'] || null },
      usesMax: uses === '' ? null : (typedNumber(uses) ?? 0),
    },
  });
  if (sent.ok) return here('done=made');
  const { field, reason, limit } = sent.problem;
  return refused(field, reasonWords(say, LABELS, field, reason, limit));
}
