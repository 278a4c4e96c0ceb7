import { graphql, type ResultOf } from '../../../graphql/graphql';

export const RulesFields = graphql(`
  fragment RulesFields on AnswerRules {
    opens {
      daysBefore
      at
      minutesBefore
    }
    closes {
      daysBefore
      at
      minutesBefore
    }
    cancelBy {
      daysBefore
      at
      minutesBefore
    }
    offerCutoff {
      daysBefore
      at
      minutesBefore
    }
    kitchenBy {
      daysBefore
      at
      minutesBefore
    }
    companionsMax
    approval
    invitationOnly
    screening {
      ja
      en
    }
    offerMode
    reconfirmNewcomers
    passLate
    own
  }
`);

export const RulesPreview = graphql(
  `
    query RulesPreview($input: SetAnswerRulesInput!) {
      previewAnswerRules(input: $input) {
        rules {
          ...RulesFields
        }
        date {
          number
          startsAt
          timeZone
        }
        answering {
          opensAt
          closesAt
          cancelBy
        }
        offersUntil
        kitchenAt
      }
    }
  `,
  [RulesFields],
);

export const QuotaFields = graphql(`
  fragment QuotaFields on SeatQuota {
    kind
    code
    seats
    taken
    released
    origin
    releases {
      daysBefore
      at
      minutesBefore
    }
  }
`);

export const SeriesAnswers = graphql(
  `
    query SeriesAnswers($slug: String!) {
      series(slug: $slug) {
        id
        slug
        title {
          ja
          en
        }
        capacity
        club {
          viewerRole
        }
        quotas {
          ...QuotaFields
        }
      }
    }
  `,
  [QuotaFields],
);

export const SeriesOf = graphql(`
  query SeriesOfAnswers($slug: String!) {
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
    }
  }
`);

export const DateAnswers = graphql(
  `
    query DateAnswers($id: ID!) {
      occurrence(id: $id) {
        id
        viewerCanHost
        seats {
          capacity
        }
        quotas {
          ...QuotaFields
        }
        series {
          id
          slug
        }
      }
    }
  `,
  [QuotaFields],
);

export const SetAnswerRules = graphql(`
  mutation SetAnswerRules($input: SetAnswerRulesInput!) {
    setAnswerRules(input: $input) {
      __typename
    }
  }
`);

export const SetQuotas = graphql(`
  mutation SetQuotas($input: SetQuotasInput!) {
    setQuotas(input: $input) {
      __typename
    }
  }
`);

export type RulesData = ResultOf<typeof RulesFields>;
export type PreviewData = ResultOf<typeof RulesPreview>['previewAnswerRules'];
export type QuotaData = ResultOf<typeof QuotaFields>;
