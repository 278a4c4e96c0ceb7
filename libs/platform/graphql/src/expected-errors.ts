import { Catch, type ExceptionFilter } from '@nestjs/common';
import { GraphQLError } from 'graphql';

/** Hands GraphQL errors on as they are: Nest would write each expected refusal to the log as a failure. */
@Catch(GraphQLError)
export class ExpectedErrors implements ExceptionFilter<GraphQLError> {
  catch(error: GraphQLError): GraphQLError {
    return error;
  }
}
