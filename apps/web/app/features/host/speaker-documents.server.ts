import { graphql, type ResultOf } from '../../graphql/graphql';

export const SpeakerPage = graphql(`
  query SpeakerPage($id: ID!) {
    occurrence(id: $id) {
      id
      over
      status
      timeZone
      talk {
        speakerName
        speakerYomi
        speakerTitle
        title
      }
      speakerInvitations {
        id
        speakerName
        speakerYomi
        state
        sentAt
        answeredAt
        acceptedDate {
          id
          number
          startsAt
          timeZone
        }
        dates {
          taken
          occurrence {
            id
            number
            startsAt
            timeZone
          }
        }
      }
      series {
        nextOccurrences(first: 8) {
          id
          number
          startsAt
          timeZone
          status
          talk {
            speakerName
          }
        }
      }
    }
  }
`);

export const InviteSpeaker = graphql(`
  mutation InviteSpeaker($input: InviteSpeakerInput!) {
    inviteSpeaker(input: $input) {
      __typename
      ... on DateTaken {
        number
      }
    }
  }
`);

export const WithdrawInvitation = graphql(`
  mutation WithdrawInvitation($input: WithdrawSpeakerInvitationInput!) {
    withdrawSpeakerInvitation(input: $input) {
      __typename
    }
  }
`);

export type SpeakerOccurrence = NonNullable<ResultOf<typeof SpeakerPage>['occurrence']>;
