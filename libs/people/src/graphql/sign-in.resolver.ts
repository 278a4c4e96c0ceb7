import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { AsViewer, InRequest, present, type RequestContext } from '@asaza/platform/graphql';
import type { Viewer } from '@asaza/kernel';
import { ConfirmSignIn } from '../application/confirm-sign-in';
import { RequestSignIn } from '../application/request-sign-in';
import { RevokeSession } from '../application/revoke-session';
import { SignOut } from '../application/sign-out';
import { ConfirmSignInInput, RequestSignInInput, RevokeSessionInput } from './people.inputs';
import {
  ConfirmSignInResult,
  RequestSignInResult,
  RevokeSessionResult,
  SignOutResult,
} from './people.results';
import { SignInCookies } from './sign-in-cookies';

@Resolver()
export class SignInResolver {
  constructor(
    private readonly request: RequestSignIn,
    private readonly confirm: ConfirmSignIn,
    private readonly out: SignOut,
    private readonly revoke: RevokeSession,
    private readonly cookies: SignInCookies,
  ) {}

  @Mutation(() => RequestSignInResult, {
    description: 'Sends a mail with a code and a link, and ties the link to this browser.',
  })
  async requestSignIn(
    @Args('input') input: RequestSignInInput,
    @InRequest() context: RequestContext,
  ) {
    const outcome = await this.request.execute(
      { email: input.email, locale: input.locale ?? context.locale },
      context.cookie(this.cookies.browserKey),
    );
    return present(
      outcome,
      ({ attemptId, expiresAt, browserKey }): object => {
        context.setCookie(this.cookies.setBrowserKey(browserKey));
        return { __typename: 'SignInRequested', attemptId, expiresAt };
      },
      (refusal) => ({ __typename: 'TooManyMails', ...refusal }),
    );
  }

  @Mutation(() => ConfirmSignInResult, {
    description: 'Signs in by the code or the link of a mail, and sets the session cookie.',
  })
  async confirmSignIn(
    @Args('input') input: ConfirmSignInInput,
    @InRequest() context: RequestContext,
  ) {
    const outcome = await this.confirm.execute(input, {
      browserKey: context.cookie(this.cookies.browserKey),
      sessionToken: context.cookie(this.cookies.session),
      userAgent: context.userAgent,
    });
    return present(
      outcome,
      ({ viewer, token }): object => {
        context.setCookie(this.cookies.setSession(token));
        context.setCookie(this.cookies.clearBrowserKey());
        return { __typename: 'SignedIn', viewer };
      },
      (refusal) => ({ __typename: 'SignInFailed', ...refusal }),
    );
  }

  @Mutation(() => SignOutResult, { description: 'Ends the session of this browser.' })
  async signOut(@AsViewer() viewer: Viewer | null, @InRequest() context: RequestContext) {
    await this.out.execute(viewer);
    context.setCookie(this.cookies.clearSession());
    return { __typename: 'SignedOut', ok: true };
  }

  @Mutation(() => RevokeSessionResult, {
    description: "Ends one of the viewer's sessions, on whatever device.",
  })
  async revokeSession(
    @Args('input') input: RevokeSessionInput,
    @AsViewer() viewer: Viewer | null,
    @InRequest() context: RequestContext,
  ) {
    const outcome = await this.revoke.execute(viewer, input.sessionId);
    return present(
      outcome,
      ({ sessionId }) => {
        if (sessionId === viewer?.sessionId) context.setCookie(this.cookies.clearSession());
        return { __typename: 'SessionRevoked', sessionId };
      },
      (never: never) => never,
    );
  }
}
