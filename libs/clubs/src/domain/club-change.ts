import {
  ok,
  parseLocalizedLine,
  parseOptionalLocalizedText,
  type InvalidInput,
  type LocalizedText,
  type Outcome,
} from '@asaza/kernel';
import { DESCRIPTION_LIMIT, NAME_LIMIT, type Club, type ClubVisibility } from './club';

type Typed = { readonly ja?: string | null; readonly en?: string | null } | null;

/** A club's texts as they were typed: what is undefined stays; a text is replaced in both languages. */
export interface ClubInput {
  readonly name?: Typed;
  readonly description?: Typed;
  readonly visibility?: ClubVisibility | null;
}

/** 1 to 80 characters in at least one language. */
export const parseClubName = (raw: Typed | undefined): Outcome<LocalizedText, InvalidInput> =>
  parseLocalizedLine('name', raw, NAME_LIMIT);

/** Up to 5,000 characters per language, or none. */
export const parseClubDescription = (
  raw: Typed | undefined,
): Outcome<LocalizedText, InvalidInput> =>
  parseOptionalLocalizedText('description', raw, DESCRIPTION_LIMIT);

/** The club with the change made, or the first field that cannot be. */
export function changeClub(club: Club, input: ClubInput): Outcome<Club, InvalidInput> {
  const name = input.name === undefined ? ok(club.name) : parseClubName(input.name);
  if (!name.ok) return name;
  const description =
    input.description === undefined
      ? ok(club.description)
      : parseClubDescription(input.description);
  if (!description.ok) return description;
  return ok({
    ...club,
    name: name.value,
    description: description.value,
    visibility: input.visibility ?? club.visibility,
  });
}
