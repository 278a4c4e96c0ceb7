import { graphql, type ResultOf } from '../../graphql/graphql';

/** What the console's lists need of an occurrence. */
export const ConsoleLine = graphql(`
  fragment ConsoleLine on Occurrence {
    id
    slug
    number
    title {
      ja
      en
    }
    startsAt
    endsAt
    timeZone
    status
    over
    onlineUrl
    todayOpensAt
    venue {
      name
    }
    series {
      id
      slug
      title {
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
    talks {
      speakerName
    }
    talkSlots {
      free
    }
  }
`);

export const ComingLine = graphql(
  `
    fragment ComingLine on Occurrence {
      ...ConsoleLine
      awaitingApproval
      speakerInvitations {
        state
      }
      series {
        undecidedHolidays {
          originalStart
        }
      }
    }
  `,
  [ConsoleLine],
);

export const PastLine = graphql(
  `
    fragment PastLine on Occurrence {
      ...ConsoleLine
      presentCount
      round {
        state
        sendsAt
        pairs {
          vetoed
        }
      }
    }
  `,
  [ConsoleLine],
);

export const HostHomePage = graphql(
  `
    query HostHomePage {
      viewer {
        person {
          displayName
          familyName
          givenName
          homeZone
        }
        clubs {
          role
          club {
            slug
          }
        }
      }
      hostHome {
        next {
          ...ComingLine
        }
        occurrences {
          ...ComingLine
        }
        past {
          ...PastLine
        }
      }
    }
  `,
  [ComingLine, PastLine],
);

export const HostClubsPage = graphql(
  `
    query HostClubsPage {
      viewer {
        clubs {
          role
          club {
            id
            slug
            name {
              ja
              en
            }
            visibility
            memberCount
          }
        }
      }
      hostHome {
        occurrences {
          ...ConsoleLine
          club {
            slug
          }
        }
      }
    }
  `,
  [ConsoleLine],
);

export type ConsoleLineData = ResultOf<typeof ConsoleLine>;
export type ComingLineData = ResultOf<typeof ComingLine>;
export type PastLineData = ResultOf<typeof PastLine>;
