import { graphql } from '../../graphql/graphql';

export const OwnAcquaintances = graphql(`
  query OwnAcquaintances($after: String) {
    viewer {
      acquaintances(first: 50, after: $after) {
        edges {
          node {
            id
            kind
            name
            occurrence {
              title {
                ja
                en
              }
              number
              timeZone
              startsAt
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const ForgetAcquaintance = graphql(`
  mutation ForgetAcquaintance($input: ForgetAcquaintanceInput!) {
    forgetAcquaintance(input: $input) {
      __typename
    }
  }
`);
