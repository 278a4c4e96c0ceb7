import type { Entropy } from '@asaza/platform/clock';
import { sqlInstant, type Tx } from '@asaza/platform/database';
import type { Tokens } from '@asaza/platform/tokens';
import type { OccurrenceFacts } from '@asaza/gatherings';
import type { Temporal } from '@asaza/recurrence';
import { demoSpeakers } from './kawaberi-people';
import { ZONE } from './past-mornings';
import { insertRows } from './rows';

/** The guest of the next morning has accepted; another one has been asked for two later dates. */
export async function seedSpeakers(
  tx: Tx,
  entropy: Entropy,
  tokens: Tokens,
  clubId: string,
  hostId: string,
  coming: readonly OccurrenceFacts[],
  now: Temporal.Instant,
): Promise<void> {
  const at = sqlInstant(now.subtract({ hours: 24 * 20 }));
  const rows = demoSpeakers.map((speaker, index) => {
    const id = entropy.id();
    const { nonce, keyVersion, tokenHash } = tokens.seed('speaker_invitation', id);
    const dates = index === 0 ? [coming[0]!.id] : [coming[2]!.id, coming[3]!.id];
    return {
      id,
      personId: entropy.id(),
      speaker,
      dates,
      nonce,
      keyVersion,
      tokenHash,
      accepted: index === 0,
    };
  });
  await insertRows(
    tx,
    'people',
    rows.map(({ personId, speaker }) => ({
      id: personId,
      display_name: speaker.name,
      yomi: speaker.yomi,
      gives: [],
      asks: [],
      topics: [],
      locale: 'ja',
      home_zone: ZONE,
      created_at: at,
    })),
  );
  await insertRows(
    tx,
    'contacts',
    rows.map(({ personId, speaker }) => ({
      person_id: personId,
      email: speaker.email,
      email_key: speaker.email,
      created_at: at,
    })),
  );
  await insertRows(
    tx,
    'speaker_invitations',
    rows.map((row) => ({
      id: row.id,
      club_id: clubId,
      person_id: row.personId,
      speaker_name: row.speaker.name,
      speaker_yomi: row.speaker.yomi,
      speaker_title: row.speaker.title,
      talk_title: row.speaker.talk,
      message: '朝のひととき、お話しいただけませんか。お話は20分、あとは卓での会話です。',
      honorarium: '2万円と朝食（交通費は別にお渡しします）',
      locale: 'ja',
      state: row.accepted ? 'accepted' : 'invited',
      dates_key: row.dates.join(','),
      accepted_occurrence_id: row.accepted ? row.dates[0] : null,
      nonce: row.nonce,
      key_version: row.keyVersion,
      token_hash: row.tokenHash,
      invited_by: hostId,
      sent_at: at,
      answered_at: row.accepted ? at : null,
    })),
  );
  await insertRows(
    tx,
    'invitation_dates',
    rows.flatMap((row) =>
      row.dates.map((date) => ({ invitation_id: row.id, occurrence_id: date })),
    ),
  );
  await insertRows(
    tx,
    'talks',
    rows
      .filter((row) => row.accepted)
      .map((row) => ({
        occurrence_id: row.dates[0],
        slot: 1,
        invitation_id: row.id,
        person_id: row.personId,
        speaker_name: row.speaker.name,
        speaker_yomi: row.speaker.yomi,
        speaker_title: row.speaker.title,
        title: row.speaker.talk,
        accepted_at: at,
      })),
  );
}
