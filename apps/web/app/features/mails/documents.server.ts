import { graphql } from '../../graphql/graphql';

export const MailPreferenceByToken = graphql(`
  query MailPreferenceByToken($token: String!) {
    mailPreference(token: $token) {
      category
      subscribed
      clubName {
        ja
        en
      }
      maskedEmail
    }
  }
`);

export const SetMailPreference = graphql(`
  mutation SetMailPreference($input: SetMailPreferenceInput!) {
    setMailPreference(input: $input) {
      __typename
    }
  }
`);
