import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { InRequest, type RequestContext } from '@asaza/platform/graphql';
import { EditType } from './edit.type';
import { HostNameLoader } from './host-name.loader';

@Resolver(() => EditType)
export class EditResolver {
  constructor(private readonly names: HostNameLoader) {}

  @ResolveField(() => String, {
    nullable: true,
    description: 'The name of the host who did it; none: the worker.',
  })
  async editedBy(
    @Parent() { facts }: EditType,
    @InRequest() context: RequestContext,
  ): Promise<string | null> {
    return facts.editedBy === null ? null : this.names.load(context, facts.editedBy);
  }
}
