import { ObjectType } from '@nestjs/graphql';

/** Its fields are resolved; other areas extend it. `personId` and `sessionId` are not in the schema. */
@ObjectType('Viewer', { description: 'The person who is signed in.' })
export class ViewerType {
  personId: string;
  sessionId: string;
}
