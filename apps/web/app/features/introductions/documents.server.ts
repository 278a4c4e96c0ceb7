import { graphql } from '../../graphql/graphql';

export const ProposalByToken = graphql(`
  query ProposalByToken($token: String!) {
    proposal(token: $token) {
      occurrence {
        title {
          ja
          en
        }
        number
        timeZone
      }
      hostName
      otherName
      otherYomi
      otherPitch
      otherSells
      otherNotFor
      otherVisit
      reason {
        kind
        theirs
        yours
        why
      }
      firstTopic
      myAnswer
      expiresAt
      open
      introduction {
        otherName
        otherEmail
        firstWriter
        byPicks
        nextOccurrence {
          slug
          startsAt
          endsAt
          timeZone
        }
      }
    }
  }
`);

export const AnswerProposal = graphql(`
  mutation AnswerProposal($input: AnswerProposalInput!) {
    answerProposal(input: $input) {
      __typename
    }
  }
`);
