import { graphql, type ResultOf } from '../../graphql/graphql';

/** A message in the lists of its hosts. */
export const MessageLine = graphql(`
  fragment MessageLine on HostMessage {
    id
    kind
    audience
    subject {
      ja
      en
    }
    state
    sendsAt
    sentAt
    takenBackAt
    createdAt
    writtenBy
    deliveries {
      recipients
      sent
      waiting
      failed
      uncertain
      withheld
    }
  }
`);

export const OccurrenceMessages = graphql(
  `
    query OccurrenceMessages($id: ID!) {
      occurrence(id: $id) {
        id
        timeZone
        messages {
          ...MessageLine
        }
      }
    }
  `,
  [MessageLine],
);

export const SeriesMessages = graphql(
  `
    query SeriesMessages($slug: String!) {
      series(slug: $slug) {
        id
        slug
        title {
          ja
          en
        }
        timeZone
        messages {
          ...MessageLine
        }
      }
    }
  `,
  [MessageLine],
);

/** A message as it will arrive, with what its host needs to decide. */
export const MessagePage = graphql(
  `
    query MessagePage($id: ID!, $locale: Locale!) {
      previewMessage(messageId: $id, locale: $locale) {
        subject
        text
        recipients
        unreachable
        optedOut
        message {
          ...MessageLine
          body {
            ja
            en
          }
          repliesToWriter
          alsoLater
          version
          occurrence {
            id
            number
            title {
              ja
              en
            }
            timeZone
          }
          series {
            slug
            timeZone
            title {
              ja
              en
            }
          }
        }
      }
    }
  `,
  [MessageLine],
);

export const MessageMail = graphql(`
  query MessageMail($id: ID!, $locale: Locale!) {
    previewMessage(messageId: $id, locale: $locale) {
      html
    }
  }
`);

export const SaveMessage = graphql(`
  mutation SaveMessage($input: SaveMessageInput!) {
    saveMessage(input: $input) {
      __typename
      ... on MessageSaved {
        message {
          id
        }
      }
      ... on MessageGone {
        code
      }
    }
  }
`);

export const SendMessage = graphql(`
  mutation SendMessage($input: SendMessageInput!) {
    sendMessage(input: $input) {
      __typename
      ... on TooManyMessages {
        limit
        nextAt
      }
    }
  }
`);

export const TakeBackMessage = graphql(`
  mutation TakeBackMessage($input: TakeBackMessageInput!) {
    takeBackMessage(input: $input) {
      __typename
    }
  }
`);

export const DiscardMessage = graphql(`
  mutation DiscardMessage($input: DiscardMessageInput!) {
    discardMessage(input: $input) {
      __typename
    }
  }
`);

export const TodayPage = graphql(`
  query TodayPage($id: ID!) {
    occurrence(id: $id) {
      id
      number
      title {
        ja
        en
      }
      startsAt
      timeZone
      status
      over
      cancelledReason
      todayOpensAt
      viewerCanHost
      seats {
        held
        waiting
      }
      talk {
        speakerName
      }
    }
  }
`);

export const CancelToday = graphql(`
  mutation CancelToday($input: CancelOccurrenceInput!) {
    cancelOccurrence(input: $input) {
      __typename
    }
  }
`);

export const SendToday = graphql(`
  mutation SendToday($input: SendTodayInput!) {
    sendToday(input: $input) {
      __typename
      ... on NotTodayYet {
        opensAt
      }
      ... on TooManyMessages {
        limit
        nextAt
      }
    }
  }
`);

export type MessageLineData = ResultOf<typeof MessageLine>;
export type TodayOccurrence = NonNullable<ResultOf<typeof TodayPage>['occurrence']>;
