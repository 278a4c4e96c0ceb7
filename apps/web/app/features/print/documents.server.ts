import { FeeLine } from '../fees/documents.server';
import { graphql } from '../../graphql/graphql';

export const PrintPage = graphql(
  `
    query PrintPage($id: ID!) {
      occurrence(id: $id) {
        id
        number
        title {
          ja
          en
        }
        startsAt
        endsAt
        timeZone
        viewerCanHelp
        venue {
          name
        }
        club {
          name {
            ja
            en
          }
        }
        door {
          seated
          entries {
            personId
            name
            yomi
            index
            firstTime
            visit
            speaker
            companions
            party {
              name
              yomi
            }
            fee {
              ...FeeLine
            }
          }
        }
      }
    }
  `,
  [FeeLine],
);
