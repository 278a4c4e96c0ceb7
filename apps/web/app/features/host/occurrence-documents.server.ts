import { graphql, type ResultOf } from '../../graphql/graphql';
import { OccurrenceFacts } from '../gatherings/fragments.server';
import { ConsoleLine } from './documents.server';
import { OccurrenceTemplate } from './edits/template-values.server';
import { SavedEdit } from './edits/edit-documents.server';

export const OccurrenceHead = graphql(
  `
    query OccurrenceHead($id: ID!) {
      occurrence(id: $id) {
        ...ConsoleLine
        viewerCanHost
        viewerCanHelp
        presentCount
        cancelledReason
        skipped
      }
    }
  `,
  [ConsoleLine],
);

/** For hosts: the last edits, of which the page shows the one that it was sent to. */
export const LastEdits = graphql(
  `
    query LastEdits($id: ID!) {
      occurrence(id: $id) {
        series {
          timeZone
          edits(first: 20) {
            ...SavedEdit
          }
        }
      }
    }
  `,
  [SavedEdit],
);

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

export const ChangePage = graphql(
  `
    query ChangePage($id: ID!) {
      occurrence(id: $id) {
        ...OccurrenceTemplate
        id
        status
        over
        own
        startsAt
        startsAtLocal
        doorsOpenAt
        viewerCanHost
        subtitle {
          ja
          en
        }
        seats {
          capacity
          capacityIsOwn
          closedReason
        }
        series {
          id
          slug
          version
          timeZone
        }
      }
    }
  `,
  [OccurrenceTemplate],
);

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

export type ChangeOccurrence = NonNullable<ResultOf<typeof ChangePage>['occurrence']>;
