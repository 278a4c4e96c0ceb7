export { SpeakersGraphqlModule } from './speakers-graphql.module';
