import { graphql } from '../../graphql/graphql';

export const QuestionFields = graphql(`
  fragment QuestionFields on Question {
    id
    kind
    prompt {
      ja
      en
    }
    options {
      id
      label {
        ja
        en
      }
    }
    min
    max
    required
    audience
    perHead
  }
`);

export const AnswerFields = graphql(`
  fragment AnswerFields on QuestionAnswer {
    question {
      id
    }
    head
    text
    choices
    yes
    number
    allergies
    otherAllergies
  }
`);

/** What the form of a date shows to one person. */
export const QuestionFormFields = graphql(
  `
    fragment QuestionFormFields on QuestionForm {
      known
      companions
      keepsFood
      deadline
      deadlinePassed
      questions {
        ...QuestionFields
      }
      answers {
        ...AnswerFields
      }
      proposed {
        ...AnswerFields
      }
    }
  `,
  [QuestionFields, AnswerFields],
);

export const SeriesQuestions = graphql(
  `
    query SeriesQuestions($slug: String!) {
      series(slug: $slug) {
        id
        slug
        title {
          ja
          en
        }
        club {
          viewerRole
        }
        questions {
          version
          questions {
            ...QuestionFields
          }
        }
      }
    }
  `,
  [QuestionFields],
);

export const SetQuestions = graphql(
  `
    mutation SetQuestions($input: SetQuestionsInput!) {
      setQuestions(input: $input) {
        __typename
        ... on QuestionsSet {
          list {
            version
          }
        }
        ... on QuestionsRefused {
          code
          question
          field
          limit
        }
        ... on QuestionsEditedMeanwhile {
          list {
            version
            questions {
              ...QuestionFields
            }
          }
        }
      }
    }
  `,
  [QuestionFields],
);

export const AnswerQuestions = graphql(`
  mutation AnswerQuestions($input: AnswerQuestionsInput!) {
    answerQuestions(input: $input) {
      __typename
      ... on QuestionsAnswered {
        form {
          deadlinePassed
        }
      }
      ... on AnswerRefused {
        code
        questionId
        prompt {
          ja
          en
        }
        head
        min
        max
      }
    }
  }
`);

export const ShowName = graphql(`
  mutation ShowName($input: ShowNameInput!) {
    showName(input: $input) {
      __typename
    }
  }
`);

export const KitchenPage = graphql(
  `
    query KitchenPage($id: ID!, $locale: Locale!) {
      occurrence(id: $id) {
        id
        timeZone
        viewerCanHost
        series {
          slug
          questions {
            questions {
              ...QuestionFields
            }
          }
        }
        questions {
          own
          questions {
            id
          }
        }
        kitchen {
          heads
          unanswered
          line(locale: $locale)
          anonymousLine(locale: $locale)
          deadline
          deadlinePassed
        }
      }
    }
  `,
  [QuestionFields],
);

export const KitchenCsv = graphql(`
  query KitchenCsv($id: ID!, $locale: Locale!) {
    occurrence(id: $id) {
      number
      kitchen {
        csv(locale: $locale)
      }
    }
  }
`);

export const ChooseQuestions = graphql(`
  mutation ChooseQuestions($input: ChooseQuestionsInput!) {
    chooseQuestions(input: $input) {
      __typename
    }
  }
`);
