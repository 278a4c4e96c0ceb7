import { graphql, type ResultOf } from '../../graphql/graphql';

const RateFacts = graphql(`
  fragment RateFacts on Rate @_unmask {
    count
    of
    low
    high
  }
`);

export const IntroductionPicturePage = graphql(
  `
    query IntroductionPicturePage($slug: String!) {
      viewer {
        person {
          id
        }
      }
      club(slug: $slug) {
        slug
        name {
          ja
          en
        }
        introductionPicture {
          bothYes {
            ...RateFacts
          }
          met {
            ...RateFacts
          }
          inTouch {
            ...RateFacts
          }
          newcomers {
            ...RateFacts
          }
          rounds {
            occurrenceId
            number
            startsAt
            timeZone
            present
            consenting
            covered
            reachable
            exposureMax
            gini
          }
        }
      }
    }
  `,
  [RateFacts],
);

export type PictureData = NonNullable<
  NonNullable<ResultOf<typeof IntroductionPicturePage>['club']>['introductionPicture']
>;
