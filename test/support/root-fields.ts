import type { KnownArguments } from './every-field';

/** What the root fields of the schema are asked with in a story that has all of this. */
export const rootsFor = ({
  club,
  occurrence,
  links,
  messageId,
  roundId,
}: {
  readonly club: { readonly slug: string; readonly id: string };
  readonly occurrence: { readonly id: string };
  readonly links: Readonly<Record<string, string>>;
  readonly messageId: string;
  readonly roundId: string;
}): KnownArguments => ({
  club: [`(slug: "${club.slug}")`],
  series: [`(slug: "${club.slug}")`],
  occurrence: [`(id: "${occurrence.id}")`],
  ticket: [`(token: "${links.ticket}")`],
  responseConfirmation: [`(token: "${links.verify}")`],
  answerInvitation: [`(token: "${links.invited}")`],
  speakerInvitation: [`(token: "${links.speak}")`],
  proposal: [`(token: "${links.proposal}")`],
  linkSafety: [`(token: "${links.proposal}")`],
  afterCard: [`(token: "${links.after}")`],
  followUp: [`(token: "${links.proposal}")`],
  previewWishes: ['(input: {})'],
  proposeConcepts: ['(texts: ["選書"])'],
  mergeOffer: [`(token: "${links.merge}")`],
  seatPassOffer: [`(token: "${links.pass}")`],
  previewRecurrence: [], // Computed from what the asker typed.
  previewEdit: [`(edit: { cancel: { occurrenceId: "${occurrence.id}" } })`],
  dateClashes: ['(startsAt: ["2027-01-14T22:00:00Z"], durationMinutes: 90)'],
  previewRound: [`(input: { roundId: "${roundId}", terms: {} })`],
  previewMessage: [`(messageId: "${messageId}", locale: ja)`],
  hostNotices: [`(clubId: "${club.id}")`],
  previewAnswerRules: [`(input: { occurrenceId: "${occurrence.id}", rules: {} })`],
  previewCapacity: [`(occurrenceId: "${occurrence.id}", capacity: 3)`],
  receipt: [`(id: "${occurrence.id}", token: "${links.ticket}")`],
  mailPreference: [`(token: "${links.mail}")`],
});
