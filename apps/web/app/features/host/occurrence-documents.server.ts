import { graphql, type ResultOf } from '../../graphql/graphql';
import { OccurrenceFacts } from '../gatherings/fragments.server';
import { ConsoleLine } from './documents.server';

export const OccurrenceHead = graphql(
  `
    query OccurrenceHead($id: ID!) {
      occurrence(id: $id) {
        ...ConsoleLine
        viewerCanHost
        viewerCanHelp
        presentCount
        cancelledReason
      }
    }
  `,
  [ConsoleLine],
);

export const PeoplePage = graphql(`
  query PeoplePage($id: ID!, $after: String, $search: String) {
    occurrence(id: $id) {
      id
      startsAt
      timeZone
      over
      status
      seats {
        capacity
        held
        free
        waiting
      }
      attendees(first: 50, after: $after, search: $search) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            personId
            name
            yomi
            answer
            seat
            provisionalUntil
            waitlistPosition
            confirmed
            visit
          }
        }
      }
    }
  }
`);

export const SharePage = graphql(
  `
    query SharePage($id: ID!, $locale: Locale!) {
      occurrence(id: $id) {
        ...OccurrenceFacts
      }
    }
  `,
  [OccurrenceFacts],
);

export const ChangePage = graphql(`
  query ChangePage($id: ID!) {
    occurrence(id: $id) {
      id
      slug
      number
      status
      over
      timeZone
      startsAt
      endsAt
      startsAtLocal
      subtitle {
        ja
        en
      }
      venue {
        name
        address
        directions
        mapUrl
      }
      seats {
        held
        waiting
        closedReason
      }
    }
  }
`);

export const AddAttendee = graphql(`
  mutation AddAttendee($input: AddAttendeeInput!) {
    addAttendee(input: $input) {
      __typename
      ... on OccurrenceFull {
        capacity
      }
    }
  }
`);

export const RemoveAttendee = graphql(`
  mutation RemoveAttendee($input: RemoveAttendeeInput!) {
    removeAttendee(input: $input) {
      __typename
    }
  }
`);

export const ChangeCapacity = graphql(`
  mutation ChangeCapacity($input: ChangeCapacityInput!) {
    changeCapacity(input: $input) {
      __typename
      ... on CapacityBelowSeated {
        seated
      }
    }
  }
`);

export const DescribeOccurrence = graphql(`
  mutation DescribeOccurrence($input: DescribeOccurrenceInput!) {
    describeOccurrence(input: $input) {
      __typename
    }
  }
`);

export const MoveOccurrence = graphql(`
  mutation MoveOccurrence($input: MoveOccurrenceInput!) {
    moveOccurrence(input: $input) {
      __typename
      ... on DateTaken {
        number
      }
    }
  }
`);

export const CancelOccurrence = graphql(`
  mutation CancelOccurrence($input: CancelOccurrenceInput!) {
    cancelOccurrence(input: $input) {
      __typename
    }
  }
`);

export type ChangeOccurrence = NonNullable<ResultOf<typeof ChangePage>['occurrence']>;
export type AttendeeNode = NonNullable<
  ResultOf<typeof PeoplePage>['occurrence']
>['attendees']['edges'][number]['node'];
