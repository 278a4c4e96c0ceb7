/** To whom a person's name is shown as somebody who comes; hosts and helpers always see it. */
export const NAME_AUDIENCES = ['hosts', 'attendees', 'everybody'] as const;
export type NameAudience = (typeof NAME_AUDIENCES)[number];

/** Nobody but hosts, until the person says otherwise. */
export const DEFAULT_AUDIENCE: NameAudience = 'hosts';

/** What somebody is to an occurrence, as far as names go. */
export interface NameReader {
  /** Runs it or helps at it. */
  readonly staff: boolean;
  /** In the club, and with a firm seat at this occurrence. */
  readonly comesToo: boolean;
}

/** The settings under which a reader is shown a name. */
export function audiencesFor({ staff, comesToo }: NameReader): readonly NameAudience[] {
  if (staff) return NAME_AUDIENCES;
  return comesToo ? ['attendees', 'everybody'] : ['everybody'];
}
