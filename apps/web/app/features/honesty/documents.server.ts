import { graphql } from '../../graphql/graphql';

export const OwnHistory = graphql(`
  query OwnHistory {
    viewer {
      introductionHistory {
        rounds {
          id
          sentAt
          outcome
          proposed
          occurrence {
            title {
              ja
              en
            }
            number
            timeZone
          }
        }
        month {
          proposed
          accepted
          introduced
          met
          limit
        }
      }
    }
  }
`);

export const OwnExport = graphql(`
  query OwnExport {
    viewer {
      introductionExport
    }
  }
`);

export const IntroductionRules = graphql(`
  query IntroductionRules {
    introductionRules {
      weights {
        part
        weight
      }
      pickBonus
      declinePart
      usualFloor
      owedFloor
      buildAfterHours
      previewHours
      answerDays
      reminderAfterDays
      forgottenAfterDays
      holdEverywhereDays
    }
  }
`);
