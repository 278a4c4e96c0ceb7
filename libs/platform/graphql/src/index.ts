export {
  LocaleEnum,
  LocalizedTextInput,
  LocalizedTextType,
  PageInfo,
  RefusalType,
} from './base.type';
export { Connection, parsePage, toConnection, type ConnectionValue } from './connection';
export { ContextFactory, type ContextRequest } from './context-factory';
export { Executor } from './executor';
export { errorMap } from './format-error';
export { GraphQLApiModule } from './graphql.module';
export { LIMITS, withinLimits } from './limits';
export { inOrder, perRequest } from './per-request';
export { present, resultUnion, toGraphQLError, valueOf } from './present';
export { AsViewer, InRequest, ViewerSource, type RequestContext } from './request-context';
export { DateTimeScalar, LocalDateScalar, LocalDateTimeScalar } from './scalars';
