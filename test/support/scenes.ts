import { Caller } from './graphql-client';
import { signIn } from './people-of-the-story';
import type { Stack } from './stack';

export interface Door {
  readonly seated: number;
  readonly present: number;
  readonly entries: readonly {
    readonly personId: string;
    readonly name: string;
    readonly visit: number;
    readonly firstTime: boolean;
    readonly present: boolean;
  }[];
}

/** The door's list as a host or helper sees it. */
export async function doorOf(host: Caller, id: string): Promise<Door> {
  const { occurrence } = await host.get<{ occurrence: { door: Door } }>(
    `query ($id: ID!) { occurrence(id: $id) { door { seated present entries { personId name visit firstTime present } } } }`,
    { id },
  );
  return occurrence.door;
}

const CRAFTS = ['選書', '製本', '珈琲の焙煎', '写真', '棚づくり'];
const craft = (n: number): string => CRAFTS[n % CRAFTS.length]!;

/** Signs the n-th person in, who says what they give and ask, and yes to being introduced. */
export async function fillProfile(
  stack: Stack,
  n: number,
  name: string,
  email: string,
): Promise<void> {
  const person = await signIn(stack, email);
  await person.mutate(
    'updateProfile',
    {
      displayName: name,
      pitch: `${craft(n)}をしています`,
      gives: [`${craft(n)}の相談`],
      asks: [`${craft(n + 1)}の相談`, `${craft(n + 2)}の相談`],
      topics: ['本', '朝'],
      introductionsConsent: true,
    },
    '... on ProfileUpdated { profile { displayName } }',
  );
}

export interface ProposalView {
  readonly otherName: string;
  readonly myAnswer: string | null;
  readonly open: boolean;
  readonly reason: readonly { kind: string; theirs: string; yours: string }[];
  readonly introduction: { otherEmail: string } | null;
}

/** What the owner of a proposal's link sees. */
export async function proposalOf(stack: Stack, token: string): Promise<ProposalView> {
  const { proposal } = await new Caller(stack.url).get<{ proposal: ProposalView }>(
    `query ($token: String!) { proposal(token: $token) { otherName myAnswer open reason { kind theirs yours } introduction { otherEmail } } }`,
    { token },
  );
  return proposal;
}

export const decide = (stack: Stack, token: string, answer: string) =>
  new Caller(stack.url).mutate<{ __typename: string }>(
    'answerProposal',
    { token, answer },
    '... on ProposalAnswered { proposal { myAnswer } }',
  );

/** A seat is passed on to somebody, and another address is asked to be the caller's own: both get a mail. */
export async function askOthers(
  stack: Stack,
  caller: Caller,
  ticketToken: string,
  { substitute, own }: { readonly substitute: string; readonly own: string },
): Promise<void> {
  const other = { name: 'カナリア 代', email: substitute, locale: 'ja' };
  await caller.mutate('passSeat', { token: ticketToken, ...other }, '');
  await caller.mutate('askToMerge', { email: own }, '');
  for (const to of [substitute, own]) await stack.inbox.waitFor({ to, subject: /./ });
}
