import type { Caller } from './graphql-client';

/** A link by which several people may answer to a series, with one person invited by address beside it; its token. */
export async function invitedTo(host: Caller, slug: string, email: string): Promise<string> {
  const { series } = await host.get<{ series: { id: string } }>(
    `query ($slug: String!) { series(slug: $slug) { id } }`,
    { slug },
  );
  await host.mutate('makeAnswerLink', { seriesId: series.id }, '');
  await host.mutate(
    'inviteToAnswer',
    { seriesId: series.id, emails: [email], locale: 'ja' },
    '... on InvitedToAnswer { invited }',
  );
  const made = await host.get<{ series: { answerInvitations: { token: string | null }[] } }>(
    `query ($slug: String!) { series(slug: $slug) { answerInvitations { token } } }`,
    { slug },
  );
  return made.series.answerInvitations[0]!.token!;
}
