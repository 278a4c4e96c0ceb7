import { graphql, type ResultOf } from '../../graphql/graphql';

/** One person's fee as the door and the console show it. */
export const FeeLine = graphql(`
  fragment FeeLine on AttendeeFee {
    currency
    expected
    paid
    waived
    open
    over
    entries {
      id
      kind
      amount
      method
      note
      recordedBy
      recordedAt
      undone
      undoable
    }
  }
`);

export const FeesPage = graphql(
  `
    query FeesPage($id: ID!) {
      occurrence(id: $id) {
        id
        timeZone
        fee {
          amount
          currency
          memberAmount
        }
        viewerCanHost
        viewerCanHelp
        feeLedger {
          people
          settled
          open
          waived
          totals {
            currency
            expected
            paid
            waived
            open
            over
          }
          boxes {
            name
            currency
            amount
          }
        }
        door {
          entries {
            personId
            name
            yomi
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

export const FeesFile = graphql(`
  query FeesFile($id: ID!, $locale: Locale!) {
    occurrence(id: $id) {
      number
      feeLedger {
        csv(locale: $locale)
      }
    }
  }
`);

export const RecordPayment = graphql(`
  mutation RecordPayment($input: RecordPaymentInput!) {
    recordPayment(input: $input) {
      __typename
      ... on FeeRecorded {
        change
        fee {
          currency
        }
      }
      ... on NothingToPay {
        code
      }
      ... on WrongFeeAmount {
        code
        currency
        limit
      }
      ... on WrongCurrency {
        currency
      }
    }
  }
`);

export const WaiveFee = graphql(`
  mutation WaiveFee($input: WaiveFeeInput!) {
    waiveFee(input: $input) {
      __typename
      ... on NothingToPay {
        code
      }
    }
  }
`);

export const CorrectFee = graphql(`
  mutation CorrectFee($input: CorrectFeeInput!) {
    correctFee(input: $input) {
      __typename
      ... on WrongCurrency {
        currency
      }
    }
  }
`);

export const RefundFee = graphql(`
  mutation RefundFee($input: RefundFeeInput!) {
    refundFee(input: $input) {
      __typename
      ... on NothingToPay {
        code
      }
      ... on WrongFeeAmount {
        code
        currency
        limit
      }
    }
  }
`);

export const UndoFee = graphql(`
  mutation UndoFee($input: UndoFeeEntryInput!) {
    undoFeeEntry(input: $input) {
      __typename
      ... on CannotUndo {
        code
      }
    }
  }
`);

const Paper = graphql(`
  fragment Paper on Receipt {
    id
    number
    reissued
    addressee
    amount
    currency
    issuedAt
    locale
    occurrence {
      id
      number
      title {
        ja
        en
      }
      startsAt
      timeZone
      club {
        name {
          ja
          en
        }
      }
    }
  }
`);

export const ReceiptPage = graphql(
  `
    query ReceiptPage($id: ID!, $token: String) {
      receipt(id: $id, token: $token) {
        ...Paper
      }
    }
  `,
  [Paper],
);

export const TicketReceipt = graphql(`
  query TicketReceipt($token: String!) {
    ticket(token: $token) {
      name
      paid
    }
  }
`);

export const IssueReceipt = graphql(`
  mutation IssueReceipt($input: IssueReceiptInput!) {
    issueReceipt(input: $input) {
      __typename
      ... on ReceiptIssued {
        receipt {
          id
        }
      }
    }
  }
`);

export type FeeLineData = ResultOf<typeof FeeLine>;
export type PaperData = ResultOf<typeof ReceiptPage>['receipt'];
export type LedgerData = NonNullable<ResultOf<typeof FeesPage>['occurrence']>;
