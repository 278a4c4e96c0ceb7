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

export const Fairness = graphql(`
  fragment Fairness on RoundFairness {
    covered {
      served
      of
    }
    owed {
      served
      of
    }
    newcomers {
      served
      of
    }
    exposureMax
    quotaMax
    gini
  }
`);

/** Pairs and reasons; nobody's answer is part of the schema. */
export const RoundFacts = graphql(
  `
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
        locked
        origin
        waiting
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
      choosable {
        personId
        name
      }
      fairness {
        ...Fairness
      }
      terms {
        each
        floor
        fieldWish
      }
      emptyBecause
    }
  `,
  [Fairness],
);

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
      ... on PairNotPossible {
        reason
      }
    }
  }
`);

export const LockPair = graphql(`
  mutation LockPair($input: LockPairInput!) {
    lockPair(input: $input) {
      __typename
    }
  }
`);

export const AddPair = graphql(`
  mutation AddPair($input: AddPairInput!) {
    addPair(input: $input) {
      __typename
      ... on PairNotPossible {
        reason
      }
    }
  }
`);

export const RebuildRound = graphql(`
  mutation RebuildRound($input: RebuildRoundInput!) {
    rebuildRound(input: $input) {
      __typename
    }
  }
`);

export const PreviewRound = graphql(
  `
    query PreviewRound($input: RebuildRoundInput!) {
      previewRound(input: $input) {
        __typename
        ... on RoundPreviewed {
          forecast {
            pairs {
              lowName
              highName
              score
              already
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
            gone {
              lowName
              highName
            }
            fairness {
              ...Fairness
            }
          }
        }
      }
    }
  `,
  [Fairness],
);

export type FairnessData = ResultOf<typeof Fairness>;
export type ForecastData = Extract<
  ResultOf<typeof PreviewRound>['previewRound'],
  { __typename: 'RoundPreviewed' }
>['forecast'];
export type RoundData = ResultOf<typeof RoundFacts>;
