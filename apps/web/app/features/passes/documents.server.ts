import { graphql } from '../../graphql/graphql';
import { OccurrenceFacts } from '../gatherings/fragments.server';

export const PassByTicket = graphql(
  `
    query PassByTicket($token: String!, $locale: Locale!) {
      ticket(token: $token) {
        name
        passableUntil
        seatPass {
          toName
        }
        response {
          party
        }
        occurrence {
          ...OccurrenceFacts
        }
      }
    }
  `,
  [OccurrenceFacts],
);

export const PassOffer = graphql(
  `
    query PassOffer($token: String!, $locale: Locale!) {
      seatPassOffer(token: $token) {
        fromName
        name
        seats
        open
        taken
        occurrence {
          ...OccurrenceFacts
        }
      }
    }
  `,
  [OccurrenceFacts],
);

export const HostPasses = graphql(`
  query HostPasses($id: ID!, $after: String) {
    occurrence(id: $id) {
      id
      timeZone
      viewerCanHost
      over
      status
      seatPasses {
        fromName
        toName
        byHost
        takenAt
      }
      attendeesInState(state: COMING, first: 50, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            name
            party
          }
        }
      }
    }
  }
`);

export const PassSeat = graphql(`
  mutation PassSeat($input: PassSeatInput!) {
    passSeat(input: $input) {
      __typename
      ... on SeatNotPassed {
        reason
      }
    }
  }
`);

export const PassSeatOfAttendee = graphql(`
  mutation PassSeatOfAttendee($input: PassSeatOfAttendeeInput!) {
    passSeatOfAttendee(input: $input) {
      __typename
      ... on SeatNotPassed {
        reason
      }
    }
  }
`);

export const TakeBackSeatPass = graphql(`
  mutation TakeBackSeatPass($input: TakeBackSeatPassInput!) {
    takeBackSeatPass(input: $input) {
      __typename
    }
  }
`);

export const TakePassedSeat = graphql(`
  mutation TakePassedSeat($input: TakePassedSeatInput!) {
    takePassedSeat(input: $input) {
      __typename
      ... on PassedSeatTaken {
        ticket {
          token
        }
      }
      ... on SeatNotPassed {
        reason
      }
    }
  }
`);
