/** Addresses that mails lead to. Opening one changes nothing; what decides is a press on its page. */
export interface Links {
  readonly ticket: (token: string) => string;
  readonly verify: (token: string) => string;
  /** Where somebody takes over a seat that is passed on to them. */
  readonly seatPass: (token: string) => string;
  readonly login: (token: string) => string;
  readonly speak: (token: string) => string;
  readonly introduction: (token: string) => string;
  readonly followUp: (token: string) => string;
  /** The card about a morning. */
  readonly afterCard: (token: string) => string;
  /** The page where a kind of mail is stopped and started. */
  readonly preference: (token: string) => string;
  /** Takes the one POST of a mail program; opened in a browser it leads to that page. */
  readonly oneClick: (token: string) => string;
  /** The dates of a series, for whoever is invited to answer. */
  readonly invited: (token: string) => string;
  readonly occurrence: (slug: string) => string;
  readonly host: () => string;
  /** The console's page of a date. */
  readonly hostOccurrence: (id: string) => string;
  /** The people of a date who wait for a host's yes. */
  readonly hostApprovals: (id: string) => string;
  /** The introductions of a date, for its hosts. */
  readonly hostRound: (id: string) => string;
  /** What counts as an absence at a club, and who wrote about one. */
  readonly hostNoShows: (clubSlug: string) => string;
  /** Where a host chooses what to hear of a club. */
  readonly hostNotices: (clubSlug: string) => string;
  /** Where another address says that it is the same person's. */
  readonly merge: (token: string) => string;
  /** Where whoever asked says so, too. */
  readonly ownMerge: () => string;
  /** What hosts have to look at after a report of solicitation. */
  readonly hostReports: (clubSlug: string) => string;
  /** What keeps oneself and others apart. */
  readonly ownSafety: () => string;
  readonly home: () => string;
}

/** `publicUrl` without a trailing slash. */
export const linksUnder = (publicUrl: string): Links => {
  const under = (folder: string) => (part: string) =>
    `${publicUrl}/${folder}/${encodeURIComponent(part)}`;
  return {
    ticket: under('t'),
    verify: under('verify'),
    seatPass: under('pass'),
    login: under('login'),
    speak: under('speak'),
    introduction: under('i'),
    followUp: under('follow'),
    afterCard: under('after'),
    preference: under('mail'),
    oneClick: under('api/mail'),
    invited: under('invited'),
    occurrence: under('e'),
    host: () => `${publicUrl}/host`,
    hostOccurrence: under('host/occurrences'),
    hostApprovals: (id) =>
      `${publicUrl}/host/occurrences/${encodeURIComponent(id)}?state=awaiting_approval`,
    hostRound: under('host/rounds'),
    hostNoShows: (slug) => `${publicUrl}/host/clubs/${encodeURIComponent(slug)}/no-shows`,
    hostNotices: (slug) => `${publicUrl}/host/clubs/${encodeURIComponent(slug)}/notices`,
    merge: under('merge'),
    ownMerge: () => `${publicUrl}/me/merge`,
    hostReports: (slug) => `${publicUrl}/host/clubs/${encodeURIComponent(slug)}/reports`,
    ownSafety: () => `${publicUrl}/me/introductions/safety`,
    home: () => publicUrl,
  };
};
