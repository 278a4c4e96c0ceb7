import { graphql } from '../../graphql/graphql';

export const SafetyOfLink = graphql(`
  query SafetyOfLink($token: String!) {
    linkSafety(token: $token) {
      otherName
      reported
      blocked
    }
  }
`);

export const OwnSafety = graphql(`
  query OwnSafety {
    viewer {
      person {
        homeZone
      }
      introductionSafety {
        encounters {
          personId
          name
          introduced
          at
          blocked
          reported
          club {
            name {
              ja
              en
            }
          }
        }
        blocks {
          personId
          name
          blockedAt
        }
        holds {
          id
          stage
          decision
          toldAt
          contest
          club {
            name {
              ja
              en
            }
          }
        }
        selling {
          what
          declaredAt
        }
      }
    }
  }
`);

export const ReportSolicitation = graphql(`
  mutation ReportSolicitation($input: ReportSolicitationInput!) {
    reportSolicitation(input: $input) {
      __typename
    }
  }
`);

export const TakeBackReport = graphql(`
  mutation TakeBackReport($input: TakeBackReportInput!) {
    takeBackReport(input: $input) {
      __typename
    }
  }
`);

export const BlockPerson = graphql(`
  mutation BlockPerson($input: BlockPersonInput!) {
    blockPerson(input: $input) {
      __typename
    }
  }
`);

export const LiftBlock = graphql(`
  mutation LiftBlock($input: LiftBlockInput!) {
    liftBlock(input: $input) {
      __typename
    }
  }
`);

export const ContestHold = graphql(`
  mutation ContestHold($input: ContestHoldInput!) {
    contestHold(input: $input) {
      __typename
    }
  }
`);

export const DeclareSelling = graphql(`
  mutation DeclareSelling($input: DeclareSellingInput!) {
    declareSelling(input: $input) {
      __typename
    }
  }
`);

export const ReportCases = graphql(`
  query ReportCases($slug: String!) {
    club(slug: $slug) {
      id
      slug
      name {
        ja
        en
      }
      reportCases {
        personId
        name
        waits
        count
        stage
        decision
        contest
        sells
        reports {
          id
          reporterName
          page
          words
          state
          reportedAt
        }
      }
    }
  }
`);

export const DecideReports = graphql(`
  mutation DecideReports($input: DecideReportsInput!) {
    decideReports(input: $input) {
      __typename
    }
  }
`);
