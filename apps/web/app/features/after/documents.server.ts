import { graphql } from '../../graphql/graphql';

export const AfterCardByToken = graphql(`
  query AfterCardByToken($token: String!) {
    afterCard(token: $token) {
      occurrence {
        title {
          ja
          en
        }
        number
        timeZone
      }
      mood
      answered
      people {
        key
        name
        talked
        more
        known
      }
      others
      open
      closesAt
      nameShown
      ownName
      asksConsent
      consents
    }
  }
`);

export const AnswerAfterCard = graphql(`
  mutation AnswerAfterCard($input: AnswerAfterCardInput!) {
    answerAfterCard(input: $input) {
      __typename
    }
  }
`);
