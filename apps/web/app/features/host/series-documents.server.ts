import { graphql, type ResultOf } from '../../graphql/graphql';

export const NewSeriesPage = graphql(`
  query NewSeriesPage {
    viewer {
      person {
        id
        homeZone
      }
      clubs {
        role
        club {
          id
          slug
          name {
            ja
            en
          }
        }
      }
    }
  }
`);

/** For hosts of the club alone. */
export const ClubVenues = graphql(`
  query ClubVenues($slug: String!) {
    club(slug: $slug) {
      venues {
        name
        address
        directions
        mapUrl
        capacity
        dayNotes
        contact
        timeZone
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
        startsAtUtc
        holiday
        movedFrom
      }
    }
  }
`);

export const DateClashes = graphql(`
  query DateClashes(
    $clubId: ID
    $exceptSeriesId: ID
    $durationMinutes: Int!
    $startsAt: [DateTime!]!
  ) {
    dateClashes(
      clubId: $clubId
      exceptSeriesId: $exceptSeriesId
      durationMinutes: $durationMinutes
      startsAt: $startsAt
    ) {
      startsAt
      title
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

export type UsedVenue = NonNullable<ResultOf<typeof ClubVenues>['club']>['venues'][number];
