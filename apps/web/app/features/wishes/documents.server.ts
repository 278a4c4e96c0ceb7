import { graphql, type ResultOf, type VariablesOf } from '../../graphql/graphql';

export const WishesPage = graphql(`
  query WishesPage {
    viewer {
      person {
        displayName
        pitch
        gives
        asks
        askWhys
        topics
        industry
        languages
        organisation
        homeZone
        introductionsConsentedAt
      }
      introductionSafety {
        selling {
          what
        }
      }
      introductionWishes {
        fieldWish
        perOccurrence
        perMonth
        monthLeft
        paused
        pausedUntil
        notFor
        apartFromColleagues
        confirmed {
          list
          text
          concepts {
            id
          }
        }
      }
    }
  }
`);

export const PreviewWishes = graphql(`
  query PreviewWishes($input: TellWishesInput!) {
    previewWishes(input: $input) {
      name
      yomi
      pitch
      industry
      topics
      askWhys
      notFor
      gives {
        text
        concepts {
          id
          name {
            ja
            en
          }
        }
      }
      asks {
        text
        concepts {
          id
          name {
            ja
            en
          }
        }
      }
    }
  }
`);

export const TellWishes = graphql(`
  mutation TellWishes($input: TellWishesInput!) {
    tellWishes(input: $input) {
      __typename
    }
  }
`);

export type WishesViewer = NonNullable<ResultOf<typeof WishesPage>['viewer']>;
export type WishesPreviewData = ResultOf<typeof PreviewWishes>['previewWishes'];
export type WishesInput = VariablesOf<typeof TellWishes>['input'];
