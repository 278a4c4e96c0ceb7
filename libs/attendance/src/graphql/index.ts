export { AttendanceGraphqlModule } from './attendance-graphql.module';
