import { graphql, type ResultOf } from '../../graphql/graphql';
import { FeeLine } from '../fees/documents.server';

export const DoorPage = graphql(
  `
    query DoorPage($id: ID!) {
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
        status
        over
        viewerCanHelp
        door {
          seated
          present
          entries {
            personId
            name
            yomi
            index
            visit
            firstTime
            walkIn
            present
            excused
            checkedInAt
            speaker
            companions
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

export const CheckIn = graphql(`
  mutation CheckIn($input: CheckInInput!) {
    checkIn(input: $input) {
      __typename
    }
  }
`);

export const UndoCheckIn = graphql(`
  mutation UndoCheckIn($input: UndoCheckInInput!) {
    undoCheckIn(input: $input) {
      __typename
    }
  }
`);

export const ExcuseAbsence = graphql(`
  mutation ExcuseAbsence($input: ExcuseAbsenceInput!) {
    excuseAbsence(input: $input) {
      __typename
    }
  }
`);

export const TakeBackExcuse = graphql(`
  mutation TakeBackExcuse($input: TakeBackExcuseInput!) {
    takeBackExcuse(input: $input) {
      __typename
    }
  }
`);

export const AddWalkIn = graphql(`
  mutation AddWalkIn($input: AddWalkInInput!) {
    addWalkIn(input: $input) {
      __typename
      ... on WalkInAdded {
        entry {
          personId
        }
      }
    }
  }
`);

export type DoorEntryData = NonNullable<
  ResultOf<typeof DoorPage>['occurrence']
>['door']['entries'][number];
