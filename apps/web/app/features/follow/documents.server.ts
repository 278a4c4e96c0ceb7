import { graphql } from '../../graphql/graphql';

export const FollowUpByToken = graphql(`
  query FollowUpByToken($token: String!) {
    followUp(token: $token) {
      occurrence {
        title {
          ja
          en
        }
        number
        timeZone
      }
      stage
      otherName
      answer
      helped
      open
      stopped
    }
  }
`);

export const AnswerFollowUp = graphql(`
  mutation AnswerFollowUp($input: AnswerFollowUpInput!) {
    answerFollowUp(input: $input) {
      __typename
    }
  }
`);

export const StopFollowUps = graphql(`
  mutation StopFollowUps($input: StopFollowUpsInput!) {
    stopFollowUps(input: $input) {
      __typename
    }
  }
`);
