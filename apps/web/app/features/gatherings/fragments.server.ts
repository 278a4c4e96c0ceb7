import { graphql, type ResultOf } from '../../graphql/graphql';

/** What a list of dates needs of each. */
export const OccurrenceLine = graphql(`
  fragment OccurrenceLine on Occurrence {
    slug
    number
    title {
      ja
      en
    }
    subtitle {
      ja
      en
    }
    startsAt
    endsAt
    timeZone
    status
    over
    venue {
      name
    }
    seats {
      capacity
      held
      free
      waiting
      opensForAnswers
      closedReason
    }
    talk {
      speakerName
      title
    }
  }
`);

/** The facts of one occurrence, wherever it is told at length. */
export const OccurrenceFacts = graphql(
  `
    fragment OccurrenceFacts on Occurrence {
      ...OccurrenceLine
      id
      doorsOpenAt
      cancelledReason
      movedFrom
      venue {
        name
        address
        directions
        mapUrl
      }
      onlineUrl
      fee {
        amount
        currency
        note {
          ja
          en
        }
      }
      calendarUrl
      googleCalendarUrl
      talk {
        speakerName
        speakerYomi
        speakerTitle
        title
      }
      series {
        slug
        sentence(locale: $locale)
      }
      club {
        slug
        name {
          ja
          en
        }
        visibility
        hosts {
          displayName
        }
      }
    }
  `,
  [OccurrenceLine],
);

export type OccurrenceLineData = ResultOf<typeof OccurrenceLine>;
export type OccurrenceFactsData = ResultOf<typeof OccurrenceFacts>;
