import { Injectable } from '@nestjs/common';
import {
  notFound,
  ok,
  refuse,
  type LocalizedText,
  type NotFound,
  type Outcome,
} from '@asaza/kernel';
import { Clubs } from '@asaza/clubs';
import { Contacts } from '@asaza/people';
import { Database } from '@asaza/platform/database';
import { Tokens } from '@asaza/platform/tokens';
import type { MailCategory } from '../domain/notice';
import {
  MailPreferenceRepository,
  type PreferenceState,
} from '../persistence/mail-preference.repository';

export interface MailPreference {
  readonly category: MailCategory;
  readonly subscribed: boolean;
  /** The club whose mails these are; null: they are not of one club. */
  readonly clubName: LocalizedText | null;
  /** `a***@example.com`: so that a reader sees whose mail this is about. */
  readonly maskedEmail: string;
}

/** Reading and setting one category by the link of a mail. Whoever holds the link may do both. */
@Injectable()
export class SetMailPreference {
  constructor(
    private readonly database: Database,
    private readonly preferences: MailPreferenceRepository,
    private readonly contacts: Contacts,
    private readonly clubs: Clubs,
    private readonly tokens: Tokens,
  ) {}

  /** Null for a token that opens nothing. */
  async read(token: string): Promise<MailPreference | null> {
    const state = await this.preferences.byToken(this.tokens.hash(token));
    return state && this.shown(state);
  }

  /** Idempotent; acts on every mail that has not been handed over yet. */
  async execute(token: string, subscribed: boolean): Promise<Outcome<MailPreference, NotFound>> {
    const state = await this.database.tx((tx) =>
      this.preferences.set(tx, this.tokens.hash(token), subscribed),
    );
    return state ? ok(await this.shown(state)) : refuse(notFound('mail preference'));
  }

  private async shown({
    personId,
    category,
    clubId,
    subscribed,
  }: PreferenceState): Promise<MailPreference> {
    const maskedEmail = (await this.contacts.maskedOf(personId)) ?? '';
    const clubName = clubId === null ? null : await this.clubs.nameOf(clubId);
    return { category, subscribed, clubName, maskedEmail };
  }
}
