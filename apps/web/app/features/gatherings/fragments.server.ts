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
    skipped
    cancelledReason
    provisional
    previousStartsAt
    movedFrom
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
    answering {
      closed
      opensAt
      closesAt
    }
    talks {
      speakerName
      speakerYomi
      speakerTitle
      title
    }
  }
`);

/** What a year's list needs of each date: many, so little of each. */
export const ArchiveLine = graphql(`
  fragment ArchiveLine on Occurrence {
    slug
    number
    subtitle {
      ja
      en
    }
    startsAt
    timeZone
    status
    cancelledReason
    talks {
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
      own
      description {
        ja
        en
      }
      venue {
        name
        address
        directions
        mapUrl
        capacity
      }
      onlineUrl
      dayNotes
      venueContact
      fee {
        amount
        currency
        note {
          ja
          en
        }
        memberAmount
        terms {
          ja
          en
        }
      }
      calendarUrl
      googleCalendarUrl
      outlookCalendarUrl
      talkSlots {
        minutes
      }
      series {
        slug
        visibility
        title {
          ja
          en
        }
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

export type ArchiveLineData = ResultOf<typeof ArchiveLine>;
export type OccurrenceLineData = ResultOf<typeof OccurrenceLine>;
export type OccurrenceFactsData = ResultOf<typeof OccurrenceFacts>;
