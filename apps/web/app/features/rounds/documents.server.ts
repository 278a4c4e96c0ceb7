import { graphql, type ResultOf } from '../../graphql/graphql';
import { PastLine } from '../host/documents.server';

export const RoundsPage = graphql(
  `
    query RoundsPage {
      viewer {
        person {
          id
        }
      }
      hostHome {
        past {
          ...PastLine
        }
      }
    }
  `,
  [PastLine],
);

/** Pairs and reasons; nobody's answer is part of the schema. */
export const RoundFacts = graphql(`
  fragment RoundFacts on Round {
    id
    state
    sendsAt
    builtAt
    present
    consenting
    pairs {
      id
      lowName
      highName
      score
      vetoed
      reasonForLow {
        kind
        theirs
        yours
      }
      reasonForHigh {
        kind
        theirs
        yours
      }
    }
    unmatched {
      name
      reason
    }
    certificate {
      value
      bound
      covered
      reachable
    }
  }
`);

export const RoundPage = graphql(
  `
    query RoundPage($id: ID!) {
      occurrence(id: $id) {
        id
        number
        title {
          ja
          en
        }
        startsAt
        timeZone
        over
        viewerCanHost
        round {
          ...RoundFacts
        }
      }
    }
  `,
  [RoundFacts],
);

export const HoldRound = graphql(`
  mutation HoldRound($input: HoldRoundInput!) {
    holdRound(input: $input) {
      __typename
    }
  }
`);

export const SendRound = graphql(`
  mutation SendRound($input: SendRoundInput!) {
    sendRound(input: $input) {
      __typename
    }
  }
`);

export const VetoPair = graphql(`
  mutation VetoPair($input: VetoPairInput!) {
    vetoPair(input: $input) {
      __typename
    }
  }
`);

export type RoundData = ResultOf<typeof RoundFacts>;
