import type { Locale } from '@asaza/kernel';
import { instantOf, instantOrNull } from '@asaza/platform/database';
import type { InvitationState, SpeakerInvitation } from '../domain/invitation';

export interface InvitationRow {
  id: string;
  club_id: string;
  person_id: string;
  speaker_name: string;
  speaker_yomi: string | null;
  speaker_title: string | null;
  talk_title: string | null;
  message: string | null;
  honorarium: string | null;
  locale: Locale;
  state: InvitationState;
  occurrence_ids: string[];
  accepted_occurrence_id: string | null;
  note: string | null;
  invited_by: string;
  sent_at: Date;
  answered_at: Date | null;
  asked_again_at: Date | null;
  nonce: string;
  key_version: number;
}

/** What every read of an invitation selects; add a `where`. */
export const SELECT_INVITATION = `
  select i.id, i.club_id, i.person_id, i.speaker_name, i.speaker_yomi, i.speaker_title, i.talk_title,
         i.message, i.honorarium, i.locale, i.state, i.accepted_occurrence_id, i.note, i.invited_by,
         i.sent_at, i.answered_at, i.asked_again_at, i.nonce, i.key_version,
         array(select d.occurrence_id from invitation_dates d
                where d.invitation_id = i.id order by d.occurrence_id) as occurrence_ids
    from speaker_invitations i`;

export const invitationOf = (row: InvitationRow): SpeakerInvitation => ({
  id: row.id,
  clubId: row.club_id,
  personId: row.person_id,
  speakerName: row.speaker_name,
  speakerYomi: row.speaker_yomi,
  speakerTitle: row.speaker_title,
  talkTitle: row.talk_title,
  message: row.message,
  honorarium: row.honorarium,
  locale: row.locale,
  state: row.state,
  occurrenceIds: row.occurrence_ids,
  acceptedOccurrenceId: row.accepted_occurrence_id,
  note: row.note,
  invitedBy: row.invited_by,
  sentAt: instantOf(row.sent_at),
  answeredAt: instantOrNull(row.answered_at),
  askedAgainAt: instantOrNull(row.asked_again_at),
});
