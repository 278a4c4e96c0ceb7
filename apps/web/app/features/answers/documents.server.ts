import { graphql } from '../../graphql/graphql';
import { OccurrenceFacts } from '../gatherings/fragments.server';

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
      ... on TooManyMails {
        retryAt
      }
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
    }
  }
`);

export const ConfirmationByToken = graphql(
  `
    query ConfirmationByToken($token: String!, $locale: Locale!) {
      responseConfirmation(token: $token) {
        email
        expiresAt
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
        response {
          answer
          seat
          provisionalUntil
          waitlistPosition
          offerUntil
          shortNotice
        }
        occurrence {
          ...OccurrenceFacts
        }
      }
    }
  `,
  [OccurrenceFacts],
);

export const Withdraw = graphql(`
  mutation Withdraw($input: WithdrawResponseInput!) {
    withdrawResponse(input: $input) {
      __typename
    }
  }
`);

export const Accept = graphql(`
  mutation Accept($input: AcceptOfferInput!) {
    acceptOffer(input: $input) {
      __typename
      ... on OfferGone {
        waitlistPosition
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
