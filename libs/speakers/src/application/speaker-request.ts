import {
  all,
  invalid,
  isUuid,
  notFound,
  ok,
  parseOptionalLine,
  parseOptionalText,
  refuse,
  type InvalidInput,
  type Locale,
  type NotFound,
  type Outcome,
} from '@asaza/kernel';
import { parseEmail, parseOptionalYomi, parsePersonName } from '@asaza/people';
import type { SpeakerRequest } from '../domain/invitation';

const MOST_DATES = 12;
const TITLE_LIMIT = 120;
const MESSAGE_LIMIT = 2_000;

/** What a host types. Fields are named as in the schema. */
export interface RawSpeakerRequest {
  readonly occurrenceIds: readonly string[];
  readonly name: string;
  readonly yomi?: string | null;
  readonly email: string;
  readonly speakerTitle?: string | null;
  readonly talkTitle?: string | null;
  readonly message?: string | null;
  readonly honorarium?: string | null;
  readonly locale: Locale;
}

export interface ParsedSpeakerRequest {
  readonly request: SpeakerRequest;
  readonly email: string;
  /** Each once, in order. */
  readonly occurrenceIds: readonly string[];
}

/** Checks every field; the first one at fault is named. */
export function parseSpeakerRequest(
  raw: RawSpeakerRequest,
): Outcome<ParsedSpeakerRequest, InvalidInput | NotFound> {
  const occurrenceIds = parseDates(raw.occurrenceIds);
  if (!occurrenceIds.ok) return occurrenceIds;
  const parsed = all([
    parsePersonName('name', raw.name),
    parseOptionalYomi('yomi', raw.yomi),
    parseEmail('email', raw.email),
    parseOptionalLine('speakerTitle', raw.speakerTitle, TITLE_LIMIT),
    parseOptionalLine('talkTitle', raw.talkTitle, TITLE_LIMIT),
    parseOptionalText('message', raw.message, MESSAGE_LIMIT),
    parseOptionalLine('honorarium', raw.honorarium, TITLE_LIMIT),
  ] as const);
  if (!parsed.ok) return refuse(parsed.refusal as InvalidInput);
  const [speakerName, speakerYomi, email, speakerTitle, talkTitle, message, honorarium] =
    parsed.value;
  const words = { speakerName, speakerYomi, speakerTitle, talkTitle, message, honorarium };
  return ok({
    request: { ...words, locale: raw.locale },
    email,
    occurrenceIds: occurrenceIds.value,
  });
}

function parseDates(raw: readonly string[]): Outcome<string[], InvalidInput | NotFound> {
  if (raw.length === 0) return refuse(invalid('occurrenceIds', 'required'));
  if (raw.length > MOST_DATES) return refuse(invalid('occurrenceIds', 'too_many', MOST_DATES));
  return raw.every(isUuid) ? ok([...new Set(raw)].sort()) : refuse(notFound('occurrence'));
}
