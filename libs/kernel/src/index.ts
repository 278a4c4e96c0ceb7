export { all, ok, refuse, type Outcome } from './outcome';
export {
  conflict,
  forbidden,
  invalid,
  notFound,
  unauthenticated,
  type CommonRefusal,
  type Conflict,
  type Forbidden,
  type InvalidInput,
  type NotFound,
  type Refusal,
  type Unauthenticated,
} from './refusal';
export { isSlug, isUuid, shortCode, uuidV7 } from './id';
export { pageOf, type Page, type PageRequest } from './page';
export { parseInteger, parseLine, parseOptionalLine, parseOptionalText } from './text';
export {
  defineDue,
  defineEvent,
  type DueType,
  type EventFacts,
  type EventType,
  type Viewer,
} from './event';
export {
  inLocale,
  parseLocalizedLine,
  parseOptionalLocalizedLine,
  parseOptionalLocalizedText,
  type Locale,
  type LocalizedText,
} from './localized';
