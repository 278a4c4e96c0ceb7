import { graphql, type ResultOf, type VariablesOf } from '../../../graphql/graphql';

/** What an edit does to one date, with whom it concerns. */
export const ChangeFacts = graphql(`
  fragment ChangeFacts on DateChange {
    kind
    number
    before
    after
    endsAt
    timeZone
    fields
    keptOwn
    material
    answers
    seated
    waiting
    talks {
      speakerName
    }
  }
`);

export const SavedEdit = graphql(
  `
    fragment SavedEdit on Edit {
      id
      kind
      state
      version
      editedAt
      editedBy
      tellsAt
      template
      schedule
      changes {
        ...ChangeFacts
      }
    }
  `,
  [ChangeFacts],
);

export const PreviewEdit = graphql(
  `
    query PreviewEdit($edit: EditInput!) {
      previewEdit(edit: $edit) {
        __typename
        ... on EditPreview {
          changes {
            ...ChangeFacts
          }
          keptCount
          template
          schedule
          version
          sendDelaySeconds
          peopleTold
          speakersTold
        }
        ... on DateTaken {
          number
        }
      }
    }
  `,
  [ChangeFacts],
);

export const EditGathering = graphql(
  `
    mutation EditGathering($input: EditGatheringInput!) {
      editGathering(input: $input) {
        __typename
        ... on GatheringEdited {
          edit {
            id
          }
          occurrence {
            id
          }
          series {
            slug
          }
        }
        ... on EditedMeanwhile {
          version
          edits {
            ...SavedEdit
          }
        }
        ... on DateTaken {
          number
        }
      }
    }
  `,
  [SavedEdit],
);

export const TakeBackEdit = graphql(`
  mutation TakeBackEdit($input: TakeBackEditInput!) {
    takeBackEdit(input: $input) {
      __typename
      ... on TooLateToTakeBack {
        code
      }
    }
  }
`);

export type EditInput = VariablesOf<typeof PreviewEdit>['edit'];
export type ChangeData = ResultOf<typeof ChangeFacts>;
export type SavedEditData = ResultOf<typeof SavedEdit>;
export type PreviewData = Extract<
  ResultOf<typeof PreviewEdit>['previewEdit'],
  { __typename: 'EditPreview' }
>;
export type EditKind = SavedEditData['kind'];
export type TemplateField = SavedEditData['template'][number];
