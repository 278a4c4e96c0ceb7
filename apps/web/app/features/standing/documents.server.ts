import { graphql } from '../../graphql/graphql';

const StandingFacts = graphql(`
  fragment StandingFacts on StandingAnswer @_unmask {
    id
    madeAt
    pausedUntil
    series {
      slug
      timeZone
      title {
        ja
        en
      }
    }
    optOuts {
      slug
      startsAt
      timeZone
    }
  }
`);

const RecordFacts = graphql(`
  fragment RecordFacts on NoShowRecord @_unmask {
    club {
      name {
        ja
        en
      }
    }
    absences {
      id
      expiresAt
      contestNote
      forgiven
      occurrence {
        startsAt
        timeZone
      }
    }
    applied {
      until
      rule {
        absences
        withinMonths
        consequence
      }
    }
  }
`);

export const StandingByTicket = graphql(
  `
    query StandingByTicket($token: String!) {
      ticket(token: $token) {
        name
        occurrence {
          series {
            timeZone
            title {
              ja
              en
            }
          }
        }
        standingAnswer {
          ...StandingFacts
        }
        noShows {
          ...RecordFacts
        }
      }
    }
  `,
  [StandingFacts, RecordFacts],
);

export const StandingOfViewer = graphql(
  `
    query StandingOfViewer {
      viewer {
        standingAnswers {
          ...StandingFacts
        }
        noShows {
          ...RecordFacts
        }
      }
    }
  `,
  [StandingFacts, RecordFacts],
);

export const SeriesToAlways = graphql(`
  query SeriesToAlways($slug: String!) {
    series(slug: $slug) {
      title {
        ja
        en
      }
      nextOccurrences(first: 1) {
        id
      }
      viewerStandingAnswer {
        id
      }
    }
  }
`);

export const GiveStanding = graphql(`
  mutation GiveStanding($input: GiveStandingAnswerInput!) {
    giveStandingAnswer(input: $input) {
      __typename
    }
  }
`);

export const PauseStanding = graphql(`
  mutation PauseStanding($input: PauseStandingAnswerInput!) {
    pauseStandingAnswer(input: $input) {
      __typename
      ... on StandingAnswerPaused {
        givenBack
      }
    }
  }
`);

export const EndStanding = graphql(`
  mutation EndStanding($input: EndStandingAnswerInput!) {
    endStandingAnswer(input: $input) {
      __typename
      ... on StandingAnswerEnded {
        givenBack
      }
    }
  }
`);

export const ContestAbsence = graphql(`
  mutation ContestAbsence($input: ContestAbsenceInput!) {
    contestAbsence(input: $input) {
      __typename
    }
  }
`);

export const NoShowsPage = graphql(`
  query NoShowsPage($slug: String!) {
    club(slug: $slug) {
      id
      slug
      viewerRole
      noShowRules {
        absences
        withinMonths
        consequence
        forMonths
      }
      flaggedPeople {
        personId
        name
        absences {
          id
          expiresAt
          contestNote
          forgiven
          occurrence {
            startsAt
            timeZone
          }
        }
        applied {
          until
          rule {
            absences
            withinMonths
            consequence
          }
        }
      }
    }
  }
`);

export const SetNoShowRules = graphql(`
  mutation SetNoShowRules($input: SetNoShowRulesInput!) {
    setNoShowRules(input: $input) {
      __typename
    }
  }
`);

export const ForgiveAbsence = graphql(`
  mutation ForgiveAbsence($input: ForgiveAbsenceInput!) {
    forgiveAbsence(input: $input) {
      __typename
    }
  }
`);
