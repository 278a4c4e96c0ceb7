import { Injectable } from '@nestjs/common';
import { People } from '@asaza/people';
import { Clock } from '@asaza/platform/clock';
import { Database } from '@asaza/platform/database';
import { introductionRules } from '../domain/honesty';
import { ROUND_VERSION } from '../domain/stored-round';
import { OwnDataQueries, type OwnData } from '../persistence/own-data.queries';

/**
 * Everything that introductions hold of somebody, as one JSON document for them to keep. Whom they were
 * introduced to stands there by name: what was given to whom and when (the record of provision).
 */
@Injectable()
export class OwnExport {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly people: People,
    private readonly data: OwnDataQueries,
  ) {}

  async of(personId: string): Promise<string> {
    const now = await this.clock.now();
    return this.database.tx(async (tx) => {
      const [profile] = await this.people.profilesOf(tx, [personId]);
      const data = await this.data.of(tx, personId);
      const names = await this.people.namesOf(idsIn(data), tx);
      const document = {
        format: 'asaza.introductions/1',
        exportedAt: now.toString(),
        rules: { version: ROUND_VERSION, ...introductionRules },
        profile: profile && { ...profile, consentedAt: profile.consentedAt?.toString() ?? null },
        ...data,
        people: Object.fromEntries([...names].map(([id, { displayName }]) => [id, displayName])),
      };
      return JSON.stringify(document, null, 2);
    });
  }
}

/** Of whom the document speaks: those alone whom the person was told or has spoken of. */
const idsIn = ({
  introductions = [],
  acquaintancesByYou = [],
  picksByYou = [],
  keptApartByYou = [],
  reportsByYou = [],
}: OwnData) => [
  ...new Set(
    [
      ...[...introductions, ...acquaintancesByYou].map((row) => row['with']),
      ...picksByYou.map((row) => row['who']),
      ...keptApartByYou.map((row) => row['from']),
      ...reportsByYou.map((row) => row['about']),
    ].filter((id) => typeof id === 'string'),
  ),
];
