import { graphql, type ResultOf } from '../../../graphql/graphql';
import { SavedEdit } from '../edits/edit-documents.server';

/** Whether the viewer runs the series, stands at its door, or neither. */
export const SeriesRole = graphql(`
  query SeriesRole($slug: String!) {
    viewer {
      person {
        id
      }
    }
    series(slug: $slug) {
      id
      slug
      timeZone
      durationMinutes
      club {
        viewerRole
      }
    }
  }
`);

export const ScheduledDate = graphql(`
  fragment ScheduledDate on Occurrence {
    id
    slug
    number
    status
    skipped
    provisional
    own
    movedFrom
    originalStart
    startsAt
    endsAt
    startsAtLocal
    timeZone
    cancelledReason
    subtitle {
      ja
      en
    }
    venue {
      name
    }
    seats {
      capacity
      capacityIsOwn
      held
      waiting
      closedReason
    }
    talks {
      speakerName
    }
  }
`);

export const SeriesConsole = graphql(
  `
    query SeriesConsole($slug: String!, $after: String, $locale: Locale!) {
      series(slug: $slug) {
        id
        slug
        version
        title {
          ja
          en
        }
        sentence(locale: $locale)
        standingCount {
          always
          paused
        }
        nextSentence(locale: $locale) {
          from
          sentence
        }
        state
        pausedFrom
        pausedUntil
        endsOn
        rrule
        startLocal
        durationMinutes
        timeZone
        holidayPolicy
        closures {
          id
          firstDay
          lastDay
          label
        }
        undecidedHolidays {
          holiday
          originalStart
        }
        club {
          slug
          name {
            ja
            en
          }
        }
        schedule(first: 12, after: $after) {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              ...ScheduledDate
            }
          }
        }
        edits(first: 10) {
          ...SavedEdit
        }
      }
    }
  `,
  [ScheduledDate, SavedEdit],
);

/** What a helper sees: when it meets and the dates at whose door they stand. */
export const SeriesForHelpers = graphql(
  `
    query SeriesForHelpers($slug: String!, $locale: Locale!) {
      series(slug: $slug) {
        slug
        title {
          ja
          en
        }
        sentence(locale: $locale)
        timeZone
        nextOccurrences(first: 12) {
          ...ScheduledDate
        }
      }
    }
  `,
  [ScheduledDate],
);

export type SeriesConsoleData = NonNullable<ResultOf<typeof SeriesConsole>['series']>;
export type ScheduledDateData = ResultOf<typeof ScheduledDate>;
