import { graphql } from '../../graphql/graphql';
import { OccurrenceLine } from './fragments.server';

/** An invitation as whoever opens its link reads it. */
export const InvitedPage = graphql(
  `
    query InvitedPage($token: String!) {
      answerInvitation(token: $token) {
        state
        series {
          title {
            ja
            en
          }
          nextOccurrences(first: 6) {
            ...OccurrenceLine
          }
        }
      }
    }
  `,
  [OccurrenceLine],
);
