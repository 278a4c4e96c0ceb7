import { Injectable } from '@nestjs/common';
import type { Locale } from '@asaza/kernel';
import { Entropy } from '@asaza/platform/clock';
import type { Tx } from '@asaza/platform/database';
import { emailKey } from '../domain/email';
import { displayNameOf, yomiOf } from '../domain/person-name';
import { namePartsOf, type IntroductionProfile, type PersonName } from '../domain/profile';
import { ContactRepository } from '../persistence/contact.repository';
import { PersonRepository } from '../persistence/person.repository';

/** People as other areas make, name and read them. Names and readings come parsed. */
@Injectable()
export class People {
  constructor(
    private readonly people: PersonRepository,
    private readonly contacts: ContactRepository,
    private readonly entropy: Entropy,
  ) {}

  /**
   * The person behind a parsed address, made if there is none. Never changes an existing person.
   * Known and unknown addresses cost two statements each, so that time does not tell which it was.
   */
  async ensureByAddress(
    tx: Tx,
    email: string,
    about: { readonly locale: Locale; readonly name?: string | null },
  ): Promise<{ personId: string; verified: boolean; created: boolean }> {
    const id = this.entropy.id();
    const key = emailKey(email);
    if (await this.contacts.take(tx, id, email, key)) {
      const { locale, name = null } = about;
      await this.people.insert(tx, { id, name, yomi: null, locale });
      return { personId: id, verified: false, created: true };
    }
    const known = await this.contacts.byKey(tx, key);
    if (!known) throw new Error('An address was taken and is gone within one transaction.');
    return { personId: known.person_id, verified: known.verified, created: false };
  }

  /**
   * The person proved that the address is theirs. The first proof takes the name and reading given with
   * it, as what stood there may have come from anybody; later ones only fill what is empty.
   */
  async verify(
    tx: Tx,
    personId: string,
    about: { readonly name?: string | null; readonly yomi?: string | null } = {},
  ): Promise<void> {
    const replace = await this.contacts.verify(tx, personId);
    const { name = null, yomi = null } = about;
    if (name !== null || yomi !== null)
      await this.people.takeName(tx, personId, { name, yomi, replace });
  }

  /** Sets how the person's name is read. */
  async setYomi(tx: Tx, personId: string, yomi: string): Promise<void> {
    await this.people.setYomi(tx, personId, yomi);
  }

  /** A person known by name alone, such as a walk-in. Returns the person's id. */
  async createWithoutAddress(
    tx: Tx,
    about: { readonly name: string; readonly yomi: string | null; readonly locale: Locale },
  ): Promise<string> {
    const id = this.entropy.id();
    await this.people.insert(tx, { id, ...about });
    return id;
  }

  /** Names by person id; unknown ids are left out. */
  async namesOf(personIds: readonly string[], tx?: Tx): Promise<Map<string, PersonName>> {
    const rows = await this.people.byIds(tx ?? null, personIds);
    return new Map(
      rows.map(({ id, profile }) => {
        const parts = namePartsOf(profile);
        const { locale } = profile;
        return [id, { displayName: displayNameOf(parts), yomi: yomiOf(parts), locale }];
      }),
    );
  }

  /** What introductions decide on, consent included, as it stands in this transaction. */
  async profilesOf(tx: Tx, personIds: readonly string[]): Promise<IntroductionProfile[]> {
    const rows = await this.people.byIds(tx, personIds);
    return rows.map(({ id, profile }) => ({
      personId: id,
      displayName: displayNameOf(namePartsOf(profile)),
      yomi: yomiOf(namePartsOf(profile)),
      pitch: profile.pitch,
      gives: profile.gives,
      asks: profile.asks,
      askWhys: profile.askWhys,
      topics: profile.topics,
      industry: profile.industry,
      languages: profile.languages,
      organisation: profile.organisation,
      locale: profile.locale,
      homeZone: profile.homeZone,
      consentedAt: profile.introductionsConsentedAt,
    }));
  }
}
