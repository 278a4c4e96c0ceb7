/**
 * The machine's own time as an ISO 8601 instant. The commands run outside the product's clock: a mail's
 * arrival must stay true while a test moves that one.
 */
export function wallClock(): string {
  return new Date().toISOString();
}
