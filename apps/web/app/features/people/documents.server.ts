import { graphql } from '../../graphql/graphql';

export const WhoAmI = graphql(`
  query WhoAmI {
    viewer {
      person {
        displayName
      }
    }
  }
`);

export const RequestSignIn = graphql(`
  mutation RequestSignIn($input: RequestSignInInput!) {
    requestSignIn(input: $input) {
      __typename
      ... on SignInRequested {
        attemptId
      }
      ... on TooManyMails {
        retryAt
      }
    }
  }
`);

export const ConfirmSignIn = graphql(`
  mutation ConfirmSignIn($input: ConfirmSignInInput!) {
    confirmSignIn(input: $input) {
      __typename
      ... on SignInFailed {
        code
        attemptsLeft
      }
    }
  }
`);

export const SignOut = graphql(`
  mutation SignOut {
    signOut {
      __typename
    }
  }
`);
