import { graphql } from '../../graphql/graphql';

export const NewSeriesPage = graphql(`
  query NewSeriesPage {
    viewer {
      person {
        homeZone
      }
      clubs {
        role
        club {
          id
          name {
            ja
            en
          }
        }
      }
    }
  }
`);

export const PreviewDates = graphql(`
  query PreviewDates($input: RecurrencePreviewInput!) {
    previewRecurrence(input: $input) {
      sentence
      occurrences {
        startsAtLocal
        holiday
        movedFrom
      }
    }
  }
`);

export const CreateSeries = graphql(`
  mutation CreateSeries($input: CreateSeriesInput!) {
    createSeries(input: $input) {
      __typename
      ... on SeriesCreated {
        firstOccurrence {
          id
        }
        movedStart
      }
      ... on SlugTaken {
        suggestion
      }
    }
  }
`);
