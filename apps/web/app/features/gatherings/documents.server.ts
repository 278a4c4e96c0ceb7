import { graphql } from '../../graphql/graphql';
import { OccurrenceFacts, OccurrenceLine } from './fragments.server';

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
            occurrences(first: 1) {
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
        capacity
        durationMinutes
        fee {
          amount
          currency
          note {
            ja
            en
          }
        }
        venue {
          name
          address
          directions
          mapUrl
        }
        club {
          slug
          name {
            ja
            en
          }
          visibility
          calendarUrl
          hosts {
            displayName
          }
        }
        nextOccurrences(first: 5) {
          ...OccurrenceLine
        }
      }
    }
  `,
  [OccurrenceLine],
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
        viewerResponse {
          answer
          seat
          ticketToken
        }
        series {
          nextOccurrences(first: 2) {
            slug
            startsAt
            timeZone
          }
        }
      }
    }
  `,
  [OccurrenceFacts],
);
