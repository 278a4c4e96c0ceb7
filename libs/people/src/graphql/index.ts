export { PeopleGraphqlModule } from './people-graphql.module';
export { PersonNameLoader } from './person-name.loader';
export { TooManyMailsType } from './people.results';
export { UpdateProfileInput } from './people.inputs';
export { ProfileType } from './profile.type';
export { ViewerType } from './viewer.type';
