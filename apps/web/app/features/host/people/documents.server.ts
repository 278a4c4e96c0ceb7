import { graphql, type ResultOf } from '../../../graphql/graphql';
import { FeeLine } from '../../fees/documents.server';

export const PersonLine = graphql(
  `
    fragment PersonLine on Attendee {
      id
      personId
      name
      yomi
      answer
      seat
      approval
      party
      companions {
        name
      }
      addedBy
      byHand
      lateAt
      note
      screening
      provisionalUntil
      waitlistPosition
      confirmed
      visit
      attendance
      fee {
        ...FeeLine
      }
      answers {
        question {
          kind
        }
      }
    }
  `,
  [FeeLine],
);

export const PeoplePage = graphql(
  `
    query PeoplePage($id: ID!, $state: AttendeeState!, $after: String, $search: String) {
      occurrence(id: $id) {
        id
        startsAt
        timeZone
        over
        status
        viewerCanHost
        answerRules {
          screening {
            ja
            en
          }
        }
        seats {
          capacity
          held
          free
          waiting
        }
        attendeeCounts(search: $search) {
          state
          count
        }
        attendeesInState(state: $state, first: 50, after: $after, search: $search) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              ...PersonLine
            }
          }
        }
      }
    }
  `,
  [PersonLine],
);

export const DecideApproval = graphql(`
  mutation DecideApproval($input: DecideApprovalInput!) {
    decideApproval(input: $input) {
      __typename
      ... on ApprovalDecided {
        attendee {
          seat
        }
      }
    }
  }
`);

export const AnswerForAttendee = graphql(`
  mutation AnswerForAttendee($input: AnswerForAttendeeInput!) {
    answerForAttendee(input: $input) {
      __typename
      ... on OccurrenceFull {
        capacity
      }
    }
  }
`);

type PeopleData = NonNullable<ResultOf<typeof PeoplePage>['occurrence']>;
export type AttendeeNode = ResultOf<typeof PersonLine>;
export type AttendeeState = PeopleData['attendeeCounts'][number]['state'];
export type CountsData = PeopleData['attendeeCounts'];
