import type { ReceivedMail } from '../../tools/local/inbox/received-mail';
import { Caller } from './graphql-client';
import type { Stack } from './stack';

/** The 6-digit code that stands first in a mail's subject: 【483920】. */
export const codeIn = (mail: ReceivedMail): string => {
  const code = /【(\d{6})】/.exec(mail.subject)?.[1];
  if (!code) throw new Error(`No code in: ${mail.subject}`);
  return code;
};

/** The token of a link such as /t/TOKEN in a mail's text. */
export const tokenIn = (mail: ReceivedMail, path: string): string => {
  const token = new RegExp(`/${path}/([\\w-]{43})`).exec(mail.text ?? '')?.[1];
  if (!token) throw new Error(`No /${path}/ link in: ${mail.text ?? ''}`);
  return token;
};

/** Signs somebody in by the code that is mailed to them; the caller then holds the session. */
export async function signIn(stack: Stack, email: string): Promise<Caller> {
  const caller = new Caller(stack.url);
  const seen = codeMails(stack, email).length;
  const asked = await caller.mutate<{ __typename: string; attemptId: string }>(
    'requestSignIn',
    { email, locale: 'ja' },
    '... on SignInRequested { attemptId }',
  );
  const mail = await nextCodeMail(stack, email, seen);
  const confirmed = await caller.mutate<{ __typename: string }>(
    'confirmSignIn',
    { attemptId: asked.attemptId, code: codeIn(mail) },
    '... on SignInFailed { code attemptsLeft }',
  );
  if (confirmed.__typename !== 'SignedIn')
    throw new Error(`${email}: ${JSON.stringify(confirmed)}`);
  return caller;
}

/** The mails with a code: others may come in between, in any order. */
export const codeMails = (stack: Stack, email: string): ReceivedMail[] =>
  stack.inbox.mails(email).filter(({ subject }) => /【\d{6}】/.test(subject));

/** The mail with a code that comes after the first `seen` ones. */
export async function nextCodeMail(
  stack: Stack,
  email: string,
  seen: number,
): Promise<ReceivedMail> {
  const deadline = performance.now() + 15_000;
  for (;;) {
    const mails = codeMails(stack, email);
    if (mails.length > seen) return mails[0]!;
    if (performance.now() > deadline) throw new Error(`No further code to ${email}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export interface Ticket {
  readonly token: string;
  readonly name: string;
  readonly response: { readonly seat: string; readonly waitlistPosition: number | null };
}

const TICKET = 'token name response { seat waitlistPosition offerUntil }';

/** A stranger answers with name and mail, and confirms with the code. */
export async function answer(
  stack: Stack,
  occurrenceId: string,
  name: string,
  email: string,
): Promise<Ticket> {
  const caller = new Caller(stack.url);
  const seen = codeMails(stack, email).length;
  const received = await caller.mutate<{ __typename: string; confirmationId: string }>(
    'respondToOccurrence',
    { occurrenceId, name, email, locale: 'ja' },
    '... on AnswerReceived { confirmationId } ... on AnswersClosed { code reason }',
  );
  const mail = await nextCodeMail(stack, email, seen);
  const confirmed = await caller.mutate<{ __typename: string; ticket: Ticket }>(
    'confirmResponse',
    { confirmationId: received.confirmationId, code: codeIn(mail) },
    `... on ResponseConfirmed { ticket { ${TICKET} } } ... on ConfirmationFailed { code attemptsLeft }`,
  );
  if (confirmed.__typename !== 'ResponseConfirmed')
    throw new Error(`${email}: ${JSON.stringify(confirmed)}`);
  return confirmed.ticket;
}

/** What a ticket's owner sees. */
export async function ticketOf(stack: Stack, token: string): Promise<Ticket> {
  const { ticket } = await new Caller(stack.url).get<{ ticket: Ticket }>(
    `query ($token: String!) { ticket(token: $token) { ${TICKET} } }`,
    { token },
  );
  return ticket;
}
