import { graphql } from '../../graphql/graphql';

/** A question for the morning, as it is asked of whoever comes. */
export const IntentQuestionFields = graphql(`
  fragment IntentQuestionFields on IntentQuestion @_unmask {
    name
    ask
    concept {
      name {
        ja
        en
      }
    }
    yourGive
  }
`);

export const IntentFields = graphql(
  `
    fragment IntentFields on OccurrenceIntent @_unmask {
      state
      helpers
      helped {
        text
        people
        names
      }
      wanted {
        text
        people
        names
      }
      topics {
        text
        people
        names
      }
      questions {
        ...IntentQuestionFields
      }
    }
  `,
  [IntentQuestionFields],
);
