import { graphql, type ResultOf } from '../../graphql/graphql';

export const SpeakerPage = graphql(`
  query SpeakerPage($id: ID!) {
    occurrence(id: $id) {
      id
      over
      status
      timeZone
      talks {
        speakerName
        speakerYomi
        speakerTitle
        title
      }
      talkSlots {
        talks
        minutes
        own
        free
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
        id
        talkSlots {
          talks
          minutes
        }
        nextOccurrences(first: 8) {
          id
          number
          startsAt
          timeZone
          status
          talkSlots {
            free
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

export const SetTalkSlots = graphql(`
  mutation SetTalkSlots($input: SetTalkSlotsInput!) {
    setTalkSlots(input: $input) {
      __typename
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
