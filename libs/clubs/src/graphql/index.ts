export { ClubLoader } from './club.loader';
export { ClubRoleEnum, ClubType, ClubVisibilityEnum } from './club.type';
export { ClubsGraphqlModule } from './clubs-graphql.module';
export { SlugTakenType } from './clubs.results';
export { MembershipType } from './membership.type';
