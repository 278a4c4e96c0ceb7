import { graphql, type ResultOf } from '../../graphql/graphql';

export const ProfilePage = graphql(`
  query ProfilePage {
    calendarFeed {
      url
      createdAt
    }
    viewer {
      person {
        id
        email
        familyName
        givenName
        familyYomi
        givenYomi
        displayName
        locale
        homeZone
        introductionsConsentedAt
      }
      nameShown {
        audience
      }
      sessions {
        id
        createdAt
        lastSeenAt
        userAgent
        current
      }
      clubs {
        role
        club {
          slug
          name {
            ja
            en
          }
        }
      }
    }
  }
`);

export const UpdateProfile = graphql(`
  mutation UpdateProfile($input: UpdateProfileInput!) {
    updateProfile(input: $input) {
      __typename
    }
  }
`);

export const RevokeSession = graphql(`
  mutation RevokeSession($input: RevokeSessionInput!) {
    revokeSession(input: $input) {
      __typename
    }
  }
`);

export const RenewCalendar = graphql(`
  mutation RenewCalendar {
    renewCalendarFeed {
      __typename
    }
  }
`);

export const RevokeCalendar = graphql(`
  mutation RevokeCalendar {
    revokeCalendarFeed {
      __typename
    }
  }
`);

export const SignOut = graphql(`
  mutation SignOut {
    signOut {
      __typename
    }
  }
`);

export type Person = NonNullable<ResultOf<typeof ProfilePage>['viewer']>['person'];
