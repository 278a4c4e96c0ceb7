import { Injectable } from '@nestjs/common';
import { displayNameOf } from '../domain/person-name';
import { namePartsOf, type Profile } from '../domain/profile';
import { ContactRepository } from '../persistence/contact.repository';
import { PersonRepository } from '../persistence/person.repository';

/** A person's own profile, the only view in which their address stands. */
export interface OwnProfile extends Profile {
  readonly id: string;
  readonly email: string;
  readonly displayName: string;
}

@Injectable()
export class PeopleQueries {
  constructor(
    private readonly people: PersonRepository,
    private readonly contacts: ContactRepository,
  ) {}

  /** For the person themselves. Throws when there is no such person: a viewer always is one. */
  async ownProfile(personId: string): Promise<OwnProfile> {
    const [person] = await this.people.byIds(null, [personId]);
    if (!person) throw new Error('A viewer without a person.');
    const email = (await this.contacts.of(null, personId)) ?? '';
    const displayName = displayNameOf(namePartsOf(person.profile));
    return { ...person.profile, id: person.id, email, displayName };
  }
}
