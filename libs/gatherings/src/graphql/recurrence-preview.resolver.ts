import { Args, Query, Resolver } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import { InRequest, toGraphQLError, type RequestContext } from '@asaza/platform/graphql';
import { RateLimits } from '@asaza/platform/ratelimit';
import { describeRule, preview, Temporal, type PreviewRefusal } from '@asaza/recurrence';
import { RecurrencePreviewInput, RecurrencePreviewType } from './recurrence-preview.type';

const PER_MINUTE = 3_000;

/** Computed, never stored. `limit` is no page size: a thousand dates cost less than a page of people. */
@Resolver(() => RecurrencePreviewType)
export class RecurrencePreviewResolver {
  constructor(private readonly limits: RateLimits) {}

  @Query(() => RecurrencePreviewType, {
    description:
      'The dates of a rule before it is saved. A refused rule is BAD_USER_INPUT with extensions.field and extensions.refusal.',
  })
  async previewRecurrence(
    @Args('input', { type: () => RecurrencePreviewInput, description: 'The rule.' })
    input: RecurrencePreviewInput,
    @InRequest() context: RequestContext,
  ): Promise<RecurrencePreviewType> {
    if (!(await this.limits.take('preview_recurrence', context.ip, PER_MINUTE, 60)))
      throw new GraphQLError('Too many previews. Try again in a minute.', {
        extensions: { code: 'TOO_MANY_REQUESTS' },
      });
    const result = preview(input);
    if (!result.ok) throw refused(result.refusal);
    const locale = input.locale ?? context.locale;
    const { rule, startLocal } = result.value.sentenceFacts;
    return {
      sentence: describeRule(rule, startLocal, locale, input.timeZone),
      occurrences: result.value.occurrences.map((date) => ({
        startsAtLocal: Temporal.PlainDateTime.from(date.startsAtLocal),
        startsAtUtc: Temporal.Instant.from(date.startsAtUtc),
        holiday: date.holiday?.[locale] ?? null,
        movedFrom: date.movedFrom === null ? null : Temporal.PlainDateTime.from(date.movedFrom),
      })),
    };
  }
}

function refused(refusal: PreviewRefusal): GraphQLError {
  if (refusal.code === 'INVALID_INPUT') {
    const error = toGraphQLError(refusal);
    return new GraphQLError(error.message, {
      extensions: { ...error.extensions, refusal: refusal.reason },
    });
  }
  const { field, refusal: reason, part } = refusal;
  return new GraphQLError(`${field}: ${reason}${part ? ` (${part})` : ''}`, {
    extensions: {
      code: 'BAD_USER_INPUT',
      field,
      reason,
      refusal: reason,
      ...(part ? { part } : {}),
    },
  });
}
