/** For how long a private pick is remembered: two who pick each other half a year apart still mean it. */
export const PICK_DAYS = 180;

/** How somebody says that they know another: talked at a date, knew before, met after an introduction. */
export const TIE_KINDS = ['talked', 'known', 'met', 'more'] as const;
/** `more`: a private pick, listed with the rest for its writer alone. */
export type TieKind = (typeof TIE_KINDS)[number];
