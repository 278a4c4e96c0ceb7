export { IntroductionsGraphqlModule } from './introductions-graphql.module';
