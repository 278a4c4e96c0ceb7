export { SpeakersGraphqlModule } from './speakers-graphql.module';
export { TalkLoader } from './talk.loader';
export { TalkType } from './talk.type';
