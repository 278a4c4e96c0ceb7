import { Injectable } from '@nestjs/common';
import {
  invalid,
  isUuid,
  ok,
  refuse,
  type InvalidInput,
  type Outcome,
  type Viewer,
} from '@asaza/kernel';
import { Database, type Tx } from '@asaza/platform/database';
import { Tokens } from '@asaza/platform/tokens';
import { signInFailed, type SignInFailed } from '../domain/people.refusals';
import { CODES_PER_ATTEMPT, decideSignIn, type Presented } from '../domain/sign-in';
import {
  SignInAttemptRepository,
  type StoredAttempt,
} from '../persistence/sign-in-attempt.repository';
import { People } from './people';
import { Sessions } from './sessions';

export interface SignInProof {
  readonly attemptId?: string | null;
  readonly code?: string | null;
  readonly token?: string | null;
}

/** What came along with the request, beside the input. */
export interface Browser {
  readonly browserKey: string | undefined;
  readonly sessionToken: string | undefined;
  readonly userAgent: string | null;
}

/** Signs in by a typed code, or by the mailed link in the browser that asked for it. Each attempt once. */
@Injectable()
export class ConfirmSignIn {
  constructor(
    private readonly database: Database,
    private readonly attempts: SignInAttemptRepository,
    private readonly people: People,
    private readonly sessions: Sessions,
    private readonly tokens: Tokens,
  ) {}

  async execute(
    proof: SignInProof,
    browser: Browser,
  ): Promise<Outcome<{ viewer: Viewer; token: string }, InvalidInput | SignInFailed>> {
    const by = parseProof(proof);
    if (!by.ok) return by;
    return this.database.tx(async (tx) => {
      const attempt =
        by.value.by === 'link'
          ? await this.attempts.lockByToken(tx, this.tokens.hash(by.value.token))
          : await this.attempts.lockById(tx, by.value.attemptId);
      // An attempt that never was reads like one of long ago.
      if (!attempt) return refuse(signInFailed('EXPIRED', 0));
      const presented = this.check(attempt, by.value, browser);
      const decision = decideSignIn(attempt, presented, attempt.readAt);
      if (!decision.ok) {
        const counts =
          decision.refusal.code === 'WRONG_CODE' && attempt.wrongCodes < CODES_PER_ATTEMPT;
        if (counts) await this.attempts.countWrong(tx, attempt.id);
        return decision;
      }
      return this.signIn(tx, attempt, browser);
    });
  }

  private check(attempt: StoredAttempt, proof: ParsedProof, browser: Browser): Presented {
    if (proof.by === 'link') {
      const sameBrowser =
        browser.browserKey !== undefined &&
        this.tokens.hash(browser.browserKey) === attempt.browserHash;
      return { by: 'link', sameBrowser };
    }
    const code = this.tokens.code('sign_in', attempt.id, attempt.seed);
    return { by: 'code', right: this.tokens.sameCode(proof.code, code) };
  }

  private async signIn(
    tx: Tx,
    attempt: StoredAttempt,
    browser: Browser,
  ): Promise<Outcome<{ viewer: Viewer; token: string }, SignInFailed>> {
    if (!(await this.attempts.use(tx, attempt.id))) return refuse(signInFailed('USED', 0));
    await this.people.verify(tx, attempt.personId);
    // Whoever was signed in here before is not any more: one browser, one session, always a new id.
    if (browser.sessionToken) await this.sessions.closeToken(tx, browser.sessionToken);
    return ok(await this.sessions.open(tx, attempt.personId, browser.userAgent));
  }
}

type ParsedProof =
  | { readonly by: 'link'; readonly token: string }
  | { readonly by: 'code'; readonly attemptId: string; readonly code: string };

const LONGEST_TYPED = 100;

function parseProof({ attemptId, code, token }: SignInProof): Outcome<ParsedProof, InvalidInput> {
  if (token) {
    return token.length > LONGEST_TYPED
      ? refuse(invalid('token', 'too_long', LONGEST_TYPED))
      : ok({ by: 'link', token });
  }
  if (!code || code.trim() === '') return refuse(invalid('code', 'required'));
  if (code.length > LONGEST_TYPED) return refuse(invalid('code', 'too_long', LONGEST_TYPED));
  if (!attemptId) return refuse(invalid('attemptId', 'required'));
  if (!isUuid(attemptId)) return refuse(invalid('attemptId', 'format'));
  return ok({ by: 'code', attemptId, code });
}
