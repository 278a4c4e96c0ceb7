/** Addresses that mails lead to. Opening one changes nothing; what decides is a press on its page. */
export interface Links {
  readonly ticket: (token: string) => string;
  readonly verify: (token: string) => string;
  readonly login: (token: string) => string;
  readonly speak: (token: string) => string;
  readonly introduction: (token: string) => string;
  /** The page where a kind of mail is stopped and started. */
  readonly preference: (token: string) => string;
  /** Takes the one POST of a mail program; opened in a browser it leads to that page. */
  readonly oneClick: (token: string) => string;
  readonly occurrence: (slug: string) => string;
  readonly host: () => string;
  readonly home: () => string;
}

/** `publicUrl` without a trailing slash. */
export const linksUnder = (publicUrl: string): Links => {
  const under = (folder: string) => (part: string) =>
    `${publicUrl}/${folder}/${encodeURIComponent(part)}`;
  return {
    ticket: under('t'),
    verify: under('verify'),
    login: under('login'),
    speak: under('speak'),
    introduction: under('i'),
    preference: under('mail'),
    oneClick: under('api/mail'),
    occurrence: under('e'),
    host: () => `${publicUrl}/host`,
    home: () => publicUrl,
  };
};
