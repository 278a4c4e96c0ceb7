import { graphql } from '../../graphql/graphql';

export const ClubSettingsPage = graphql(`
  query ClubSettingsPage($slug: String!, $after: String) {
    club(slug: $slug) {
      id
      slug
      name {
        ja
        en
      }
      description {
        ja
        en
      }
      visibility
      viewerRole
      members(first: 50, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            personId
            displayName
            role
            since
          }
        }
      }
    }
  }
`);

export const ClubId = graphql(`
  query ClubId($slug: String!) {
    club(slug: $slug) {
      id
    }
  }
`);

export const UpdateClub = graphql(`
  mutation UpdateClub($input: UpdateClubInput!) {
    updateClub(input: $input) {
      __typename
      ... on ClubUpdated {
        club {
          slug
        }
      }
      ... on SlugTaken {
        suggestion
      }
    }
  }
`);

export const SetMemberRole = graphql(`
  mutation SetMemberRole($input: SetMemberRoleInput!) {
    setMemberRole(input: $input) {
      __typename
    }
  }
`);
