import { graphql } from '../../graphql/graphql';

export const MergePage = graphql(`
  query MergePage {
    viewer {
      person {
        email
        homeZone
      }
      merge {
        id
        email
        proven
        agreed
        expiresAt
        ownName
        otherName
      }
    }
  }
`);

export const MergeOffer = graphql(`
  query MergeOffer($token: String!) {
    mergeOffer(token: $token) {
      from
      to
      proven
      open
    }
  }
`);

export const AskToMerge = graphql(`
  mutation AskToMerge($input: AskToMergeInput!) {
    askToMerge(input: $input) {
      __typename
    }
  }
`);

export const ProveMerge = graphql(`
  mutation ProveMerge($input: ProveMergeInput!) {
    proveMerge(input: $input) {
      __typename
      ... on MergeFailed {
        code
        attemptsLeft
      }
    }
  }
`);

export const AgreeToMerge = graphql(`
  mutation AgreeToMerge($input: AgreeToMergeInput!) {
    agreeToMerge(input: $input) {
      __typename
    }
  }
`);

export const TakeBackMerge = graphql(`
  mutation TakeBackMerge {
    takeBackMerge {
      __typename
    }
  }
`);
