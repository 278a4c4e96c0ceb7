import { IntentFields } from '../wishes/intent-fragments';
import { graphql } from '../../graphql/graphql';
import { ReceivedMessage } from '../messages/received.server';
import { QuestionFormFields } from '../questions/documents.server';
import { ArchiveLine, OccurrenceFacts, OccurrenceLine } from './fragments.server';

export const HomePage = graphql(
  `
    query HomePage {
      clubs(first: 20) {
        edges {
          node {
            slug
            name {
              ja
              en
            }
            description {
              ja
              en
            }
            occurrences(first: 3) {
              edges {
                node {
                  ...OccurrenceLine
                }
              }
            }
          }
        }
      }
    }
  `,
  [OccurrenceLine],
);

export const ClubPage = graphql(
  `
    query ClubPage($slug: String!, $locale: Locale!) {
      club(slug: $slug) {
        slug
        name {
          ja
          en
        }
        description {
          ja
          en
        }
        visibility
        memberCount
        calendarUrl
        atomUrl
        hosts {
          displayName
        }
        series {
          slug
          title {
            ja
            en
          }
          sentence(locale: $locale)
        }
        coming: occurrences(first: 10) {
          edges {
            node {
              ...OccurrenceLine
            }
          }
        }
        past: occurrences(when: PAST, first: 6) {
          edges {
            node {
              ...OccurrenceLine
            }
          }
        }
      }
    }
  `,
  [OccurrenceLine],
);

export const SeriesPage = graphql(
  `
    query SeriesPage($slug: String!, $locale: Locale!) {
      series(slug: $slug) {
        slug
        title {
          ja
          en
        }
        description {
          ja
          en
        }
        timeZone
        sentence(locale: $locale)
        nextSentence(locale: $locale) {
          from
          sentence
        }
        state
        pausedFrom
        pausedUntil
        endsOn
        closures {
          firstDay
          lastDay
          label
        }
        rrule
        startLocal
        calendarUrl
        ruleUrl
        years
        capacity
        durationMinutes
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
        venue {
          name
          address
          directions
          mapUrl
          capacity
        }
        visibility
        club {
          slug
          name {
            ja
            en
          }
          visibility
          atomUrl
          hosts {
            displayName
          }
        }
        nextOccurrences(first: 6) {
          ...OccurrenceLine
        }
      }
    }
  `,
  [OccurrenceLine],
);

export const ArchiveYears = graphql(`
  query ArchiveYears($slug: String!) {
    series(slug: $slug) {
      years
    }
  }
`);

export const ArchivePage = graphql(
  `
    query ArchivePage($slug: String!, $year: Int!, $locale: Locale!) {
      series(slug: $slug) {
        slug
        title {
          ja
          en
        }
        sentence(locale: $locale)
        visibility
        club {
          slug
          visibility
          atomUrl
        }
        calendarUrl
        archiveYears {
          year
          count
        }
        archive(year: $year) {
          ...ArchiveLine
        }
      }
    }
  `,
  [ArchiveLine],
);

export const OccurrencePage = graphql(
  `
    query OccurrencePage($slug: String!, $locale: Locale!) {
      viewer {
        person {
          displayName
        }
      }
      occurrence(slug: $slug) {
        ...OccurrenceFacts
        firstTimers
        presentCount
        viewerCanHelp
        intent {
          ...IntentFields
        }
        attendeesShown {
          names
          others
        }
        late: seats {
          takesCode
          opened
          called
        }
        answerRules {
          companionsMax
          approval
          invitationOnly
          screening {
            ja
            en
          }
        }
        viewerScreening {
          ja
          en
        }
        questions {
          ...QuestionFormFields
        }
        viewerResponse {
          answer
          seat
          approval
          decisionReason
          waitlistPosition
          offerUntil
          ticketToken
          askedAgainAt
          reconfirmUntil
          reconfirmReason
        }
        viewerMessages {
          ...ReceivedMessage
        }
        series {
          viewerStandingAnswer {
            id
          }
          nextOccurrences(first: 5) {
            slug
            startsAt
            timeZone
            status
          }
        }
      }
    }
  `,
  [OccurrenceFacts, ReceivedMessage, QuestionFormFields, IntentFields],
);
