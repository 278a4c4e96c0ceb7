import { graphql } from '../../graphql/graphql';
import { OccurrenceFacts } from '../gatherings/fragments.server';

export const InvitationByToken = graphql(
  `
    query InvitationByToken($token: String!, $locale: Locale!) {
      speakerInvitation(token: $token) {
        speakerName
        message
        honorarium
        state
        askedAgainAt
        hostName
        club {
          name {
            ja
            en
          }
        }
        dates {
          taken
          occurrence {
            ...OccurrenceFacts
          }
        }
        acceptedDate {
          ...OccurrenceFacts
        }
      }
    }
  `,
  [OccurrenceFacts],
);

export const AnswerInvitation = graphql(`
  mutation AnswerInvitation($input: AnswerSpeakerInvitationInput!) {
    answerSpeakerInvitation(input: $input) {
      __typename
    }
  }
`);
