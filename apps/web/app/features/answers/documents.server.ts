import { IntentQuestionFields } from '../wishes/intent-fragments';
import { graphql } from '../../graphql/graphql';
import { OccurrenceFacts } from '../gatherings/fragments.server';
import { ReceivedMessage } from '../messages/received.server';
import { QuestionFormFields } from '../questions/documents.server';

export const Respond = graphql(`
  mutation Respond($input: RespondToOccurrenceInput!) {
    respondToOccurrence(input: $input) {
      __typename
      ... on AnswerReceived {
        confirmationId
        heldUntil
      }
      ... on ResponseSettled {
        response {
          ticketToken
        }
      }
      ... on AnswersClosed {
        reason
      }
      ... on ApprovalRefused {
        why
      }
      ... on AnswerRefused {
        code
        questionId
        prompt {
          ja
          en
        }
        head
        min
        max
      }
      ... on TooManyMails {
        retryAt
      }
    }
  }
`);

export const InvitationState = graphql(`
  query InvitationState($token: String!) {
    answerInvitation(token: $token) {
      state
    }
  }
`);

export const Confirm = graphql(`
  mutation Confirm($input: ConfirmResponseInput!) {
    confirmResponse(input: $input) {
      __typename
      ... on ResponseConfirmed {
        ticket {
          token
        }
      }
      ... on ConfirmationFailed {
        code
        attemptsLeft
      }
      ... on ApprovalRefused {
        why
      }
    }
  }
`);

export const ConfirmationByToken = graphql(
  `
    query ConfirmationByToken($token: String!, $locale: Locale!) {
      responseConfirmation(token: $token) {
        email
        expiresAt
        answer
        companions
        always
        occurrence {
          ...OccurrenceFacts
        }
      }
    }
  `,
  [OccurrenceFacts],
);

export const ConfirmationOccurrence = graphql(
  `
    query ConfirmationOccurrence($slug: String!, $locale: Locale!) {
      occurrence(slug: $slug) {
        ...OccurrenceFacts
      }
    }
  `,
  [OccurrenceFacts],
);

export const TicketByToken = graphql(
  `
    query TicketByToken($token: String!, $locale: Locale!) {
      ticket(token: $token) {
        token
        name
        yomi
        openCall
        questions {
          ...QuestionFormFields
        }
        nameShown {
          audience
        }
        beforeCard {
          ...IntentQuestionFields
        }
        attendeesShown {
          names
          others
        }
        paid
        passableUntil
        seatPass {
          toName
        }
        response {
          party
          companions {
            name
          }
          answer
          seat
          approval
          note
          decisionReason
          provisionalUntil
          waitlistPosition
          offerUntil
          shortNotice
          askedAgainAt
          reconfirmUntil
          reconfirmReason
        }
        messages {
          ...ReceivedMessage
        }
        occurrence {
          ...OccurrenceFacts
          kept: seats {
            takesCode
          }
          answerRules {
            companionsMax
          }
        }
      }
    }
  `,
  [OccurrenceFacts, ReceivedMessage, QuestionFormFields, IntentQuestionFields],
);

export const Withdraw = graphql(`
  mutation Withdraw($input: WithdrawResponseInput!) {
    withdrawResponse(input: $input) {
      __typename
    }
  }
`);

export const KeepSeat = graphql(`
  mutation KeepSeat($input: KeepSeatInput!) {
    keepSeat(input: $input) {
      __typename
    }
  }
`);

export const Accept = graphql(`
  mutation Accept($input: AcceptOfferInput!) {
    acceptOffer(input: $input) {
      __typename
      ... on OfferGone {
        code
        waitlistPosition
      }
    }
  }
`);

export const ChangeAnswer = graphql(`
  mutation ChangeAnswer($input: ChangeAnswerInput!) {
    changeAnswer(input: $input) {
      __typename
      ... on ApprovalRefused {
        why
      }
    }
  }
`);

export const UpdateTicket = graphql(`
  mutation UpdateTicket($input: UpdateTicketInput!) {
    updateTicket(input: $input) {
      __typename
    }
  }
`);
