import type { Locale } from '@asaza/kernel';
import { instantOf, instantOrNull, sqlInstant } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import type { Approval, Rsvp } from '../domain/rsvp';
import { searchText } from '../domain/search-text';
import type { ResponseAnswer, SeatState } from '../domain/standing';

export interface RsvpRow {
  id: string;
  occurrence_id: string;
  person_id: string;
  name: string;
  yomi: string | null;
  locale: Locale;
  response: ResponseAnswer;
  seat: SeatState;
  approval: Approval;
  held_until: Date | null;
  seq: number | null;
  offer_until: Date | null;
  missed_offers: number;
  passes_next: boolean;
  asked_again_at: Date | null;
  reconfirm_until: Date | null;
  party: number;
  quota_id: string | null;
  quota_code: string | null;
  seated_no: number | null;
  last_in_line: boolean;
  called_in: number | null;
  short_notice: boolean;
  confirmed_at: Date | null;
  answered_at: Date;
  nonce: string;
  key_version: number;
  ticket_hash: string;
  added_by: string | null;
  removed_by: string | null;
}

export const RSVP_COLUMNS = `r.id, r.occurrence_id, r.person_id, r.name, r.yomi, r.locale, r.response, r.seat,
  r.approval, r.held_until, r.seq, r.offer_until, r.missed_offers, r.passes_next,
  r.asked_again_at, r.reconfirm_until, r.party, r.quota_id, r.quota_code, r.seated_no, r.last_in_line,
  r.called_in, r.short_notice, r.confirmed_at,
  r.answered_at, r.nonce, r.key_version, r.ticket_hash, r.added_by, r.removed_by`;

export const rsvpOf = (row: RsvpRow): Rsvp => ({
  id: row.id,
  occurrenceId: row.occurrence_id,
  personId: row.person_id,
  name: row.name,
  yomi: row.yomi,
  locale: row.locale,
  response: row.response,
  seat: row.seat,
  approval: row.approval,
  heldUntil: instantOrNull(row.held_until),
  seq: row.seq,
  offerUntil: instantOrNull(row.offer_until),
  missedOffers: row.missed_offers,
  passesNext: row.passes_next,
  askedAgainAt: instantOrNull(row.asked_again_at),
  reconfirmUntil: instantOrNull(row.reconfirm_until),
  party: row.party,
  quotaId: row.quota_id,
  quotaCode: row.quota_code,
  seatedNo: row.seated_no,
  lastInLine: row.last_in_line,
  calledIn: row.called_in,
  shortNotice: row.short_notice,
  confirmedAt: instantOrNull(row.confirmed_at),
  answeredAt: instantOf(row.answered_at),
  nonce: row.nonce,
  keyVersion: row.key_version,
  ticketHash: row.ticket_hash,
  addedBy: row.added_by,
  removedBy: row.removed_by,
});

const text = (instant: Temporal.Instant | null): string | null =>
  instant === null ? null : sqlInstant(instant);

/** One answer as an object of `jsonb_to_recordset`. */
export const recordOf = (rsvp: Rsvp): Record<string, unknown> => ({
  id: rsvp.id,
  occurrence_id: rsvp.occurrenceId,
  person_id: rsvp.personId,
  name: rsvp.name,
  yomi: rsvp.yomi,
  search_text: searchText(rsvp.name, rsvp.yomi),
  locale: rsvp.locale,
  response: rsvp.response,
  seat: rsvp.seat,
  approval: rsvp.approval,
  held_until: text(rsvp.heldUntil),
  seq: rsvp.seq,
  offer_until: text(rsvp.offerUntil),
  missed_offers: rsvp.missedOffers,
  passes_next: rsvp.passesNext,
  asked_again_at: text(rsvp.askedAgainAt),
  reconfirm_until: text(rsvp.reconfirmUntil),
  party: rsvp.party,
  quota_id: rsvp.quotaId,
  quota_code: rsvp.quotaCode,
  seated_no: rsvp.seatedNo,
  last_in_line: rsvp.lastInLine,
  called_in: rsvp.calledIn,
  short_notice: rsvp.shortNotice,
  confirmed_at: text(rsvp.confirmedAt),
  answered_at: text(rsvp.answeredAt),
  nonce: rsvp.nonce,
  key_version: rsvp.keyVersion,
  ticket_hash: rsvp.ticketHash,
  added_by: rsvp.addedBy,
  removed_by: rsvp.removedBy,
});
