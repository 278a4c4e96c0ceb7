import { graphql, type ResultOf } from '../../../graphql/graphql';
import { SeriesTemplate } from './template-values.server';

export const SeriesEditPage = graphql(
  `
    query SeriesEditPage($slug: String!) {
      series(slug: $slug) {
        ...SeriesTemplate
        id
        slug
        version
        capacity
        rrule
        startLocal
        timeZone
        holidayPolicy
        state
        club {
          id
        }
        schedule(first: 26) {
          edges {
            node {
              id
              number
              startsAtLocal
              movedFrom
              status
              seats {
                closedReason
              }
            }
          }
        }
      }
    }
  `,
  [SeriesTemplate],
);

export type SeriesEditData = NonNullable<ResultOf<typeof SeriesEditPage>['series']>;
