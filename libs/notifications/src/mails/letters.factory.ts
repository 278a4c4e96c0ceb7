import type { Locale } from '@asaza/kernel';
import { Temporal } from '@asaza/recurrence';
import { linksUnder } from '../domain/links';
import type { MailContent } from '../domain/mail-content';
import { confirmAnswerMail, signInMail } from '../domain/mails/access.mail';
import {
  cancelledMail,
  movedMail,
  reinstatedMail,
  reminderMail,
} from '../domain/mails/change.mail';
import { followUpMail } from '../domain/mails/follow-up.mail';
import { afterCardMail } from '../domain/mails/after-card.mail';
import { holdMail, hostReportMail } from '../domain/mails/safety.mail';
import { absenceMail } from '../domain/mails/absence.mail';
import { approvalAskedMail, approvalRefusedMail } from '../domain/mails/approval.mail';
import { answerInvitedMail } from '../domain/mails/invitation.mail';
import { hostDigestMail, hostNewsMail } from '../domain/mails/host-news.mail';
import { introducedMail, proposalMail } from '../domain/mails/introduction.mail';
import { mergeAskedMail, mergeDoneMail, mergeToldMail } from '../domain/mails/merge.mail';
import { messageMail } from '../domain/mails/message.mail';
import { farewellMail, holdExpiredMail, seatLapsedMail, seatMail } from '../domain/mails/seat.mail';
import { seriesChangedMail, type ChangedDate } from '../domain/mails/series-change.mail';
import {
  hostSpeakerAcceptedMail,
  hostSpeakerDeclinedMail,
  speakerAcceptedMail,
  speakerClosedMail,
  speakerInvitedMail,
} from '../domain/mails/speaker.mail';
import { lateSeatMail, movedToWaitlistMail } from '../domain/mails/late-seat.mail';
import { passedOnMail, passOfferedMail, takenOverMail } from '../domain/mails/seat-pass.mail';
import { reconfirmMail } from '../domain/mails/standing.mail';
import { offerMail, offerMissedMail, waitlistedMail } from '../domain/mails/waitlist.mail';
import type { NoticeKind } from '../domain/notice';
import type { MailOccurrence } from '../domain/occasion';
import { speak } from './speak';
import { writeLetter } from './write-letter';

export const at = (text: string) => Temporal.Instant.from(text);
export const links = linksUnder('https://asaza.example.org');
export const occurrence: MailOccurrence = {
  slug: 'kawaberi-128',
  number: 128,
  title: { ja: '川べり朝食会', en: 'Riverside Breakfast' },
  subtitle: { ja: '町の本屋はなぜ消えないのか', en: 'Why bookshops stay' },
  startsAt: at('2026-11-19T22:00:00Z'),
  endsAt: at('2026-11-19T23:30:00Z'),
  tzid: 'Asia/Tokyo',
  venue: {
    name: '川べり食堂 さくら',
    address: 'みどり町4丁目',
    directions: '川端駅 徒歩3分',
    mapUrl: 'https://maps.example.org/sakura',
  },
  onlineUrl: null,
  fee: { amount: 2000, currency: 'JPY' },
  doorsMinutesBefore: 15,
  cancelledReason: '大雨のため、会場が使えなくなりました。',
};
export const talk = {
  speakerName: '小山田 澄子',
  speakerTitle: '作家・書店主',
  title: '町の本屋の朝',
};
export const seat = { name: '山田 桃子', ticketToken: 'tkt0', occurrence, talks: [talk] };
export const change = {
  ...{ ...seat, part: 'seated' as const, speakToken: null },
  ...{
    askedAgain: false,
    reconfirmUntil: null,
    talkAsked: false,
    newPlace: false,
    offerUntil: null,
  },
};
export const speaker = {
  name: '小山田 澄子',
  token: 'spk0',
  hostName: '山本 悠',
  clubName: '川べり朝食会',
  message: '『町の本屋はなぜ消えないのか』を読みました。\n朝の30分、お話を聞かせてください。',
  honorarium: '20,000円と朝食',
  dates: [
    occurrence,
    {
      ...occurrence,
      number: 129,
      startsAt: at('2026-12-17T22:00:00Z'),
      endsAt: at('2026-12-17T23:30:00Z'),
    },
  ],
};
export const introduction = {
  name: '山田 桃子',
  other: '小林 健',
  otherPitch: '神保町の古書店で選書をしています',
  otherVisit: 3,
  reason: [
    {
      theirField: 'gives',
      theirs: '小さな書店の選書',
      myField: 'asks',
      mine: '棚づくりの相談相手',
    },
  ],
  firstTopic: '選書で、やめてみたこと',
  clubName: '川べり朝食会',
  hostName: '山本 悠',
  occurrence,
} as const;
export const ofClub = {
  ...{ name: '山田 桃子', clubName: '川べり朝食会', clubSlug: 'kawaberi' },
};
export const code = { code: '483920', token: 'vrf0' };
export const until = at('2026-11-18T11:00:00Z');

export const message = {
  ...{
    name: '山田 桃子',
    hostName: '山本 悠',
    clubName: '川べり朝食会',
    occurrence,
    talks: [talk],
  },
  ...{ title: '川べり朝食会', part: 'seated' as const, replies: false, before: null },
  words: {
    subject: { ja: '持ち物のお願い', en: 'What to bring' },
    body: {
      ja: '今回は、好きな本を一冊お持ちください。\n\n地図はこちらです。\nhttps://maps.example.org/sakura',
      en: 'Please bring a book you like.\n\nThe map: https://maps.example.org/sakura.',
    },
  },
  page: { url: links.ticket('tkt0'), isTicket: true },
};

export const hostNews = {
  ...{ name: '山本 悠', clubSlug: 'kawaberi', occurrence: { ...occurrence, id: 'occ0' } },
  seats: { held: 17, free: 3, waiting: 0 },
};
export const digest = {
  ...{ name: '山本 悠', clubSlug: 'kawaberi', clubName: occurrence.title, day: '11/18(水)' },
  dates: [
    {
      ...{ occurrence: hostNews.occurrence, seats: hostNews.seats },
      news: [
        { kind: 'approval' as const, person: '石川 渚' },
        { kind: 'answer' as const, person: '山田 桃子' },
        { kind: 'answer' as const, person: '佐藤 新' },
        { kind: 'cancellation' as const, person: '鈴木 花' },
        { kind: 'few_seats' as const, person: null },
      ],
    },
  ],
};

/** A breakfast moved to another day, one called off, one at another hour. */
export const threeDates: readonly ChangedDate[] = [
  {
    ...{ ...change, ticketToken: 'tkt1', reconfirmUntil: until, kind: 'moved' },
    ...{ occurrence: { ...occurrence, cancelledReason: null }, before: at('2026-11-18T22:00:00Z') },
  },
  {
    ...{ ...change, ticketToken: 'tkt2', kind: 'cancelled', before: at('2026-12-17T22:00:00Z') },
    occurrence: {
      ...{ ...occurrence, number: 129, slug: 'kawaberi-129' },
      ...{ startsAt: at('2026-12-17T22:00:00Z'), endsAt: at('2026-12-17T23:30:00Z') },
    },
  },
  {
    ...{ ...change, ticketToken: 'tkt3', askedAgain: true, kind: 'moved' },
    before: at('2027-01-14T22:00:00Z'),
    occurrence: {
      ...{ ...occurrence, number: 130, slug: 'kawaberi-130', cancelledReason: null },
      ...{ startsAt: at('2027-01-15T00:00:00Z'), endsAt: at('2027-01-15T01:30:00Z') },
    },
  },
];

/** Every kind of notice with facts as an area would give them. */
export const contents = (locale: Locale): Record<NoticeKind, MailContent> => {
  const say = speak(locale);
  const confirm = { ...code, name: '山田 桃子', until, occurrence };
  return {
    sign_in: signInMail({ ...code, token: 'lgn0', minutes: 10 }, say, links),
    confirm_answer: confirmAnswerMail({ ...confirm, standing: 'new' }, say, links),
    merge_asked: mergeAskedMail({ from: 'm***@example.jp', ...code, token: 'mrg0' }, say, links),
    merge_told: mergeToldMail({ other: 'h***@example.jp' }, say, links),
    merge_done: mergeDoneMail({ other: 'h***@example.jp' }, say, links),
    seat_confirmed: seatMail('seat', seat, say, links),
    seat_added: seatMail('added', seat, say, links),
    seat_removed: farewellMail('removed', seat, say, links),
    answer_invited: answerInvitedMail({ ...speaker, token: 'inv0' }, say, links),
    approval_asked: approvalAskedMail(seat, say, links),
    approval_refused: approvalRefusedMail(
      { ...seat, reason: '今回は、会員の方を先にご案内しています。' },
      say,
      links,
    ),
    waitlisted: waitlistedMail({ ...seat, position: 3 }, say, links),
    seat_offered: offerMail({ ...seat, until }, say, links),
    offer_missed: offerMissedMail({ ...seat, position: 2 }, say, links),
    seat_called: lateSeatMail('called', seat, say, links),
    seats_opened: lateSeatMail('opened', seat, say, links),
    seat_moved: movedToWaitlistMail({ ...seat, position: 1 }, say, links),
    hold_expired: holdExpiredMail(seat, say, links),
    answer_withdrawn: farewellMail('withdrawn', seat, say, links),
    seat_pass_offered: passOfferedMail(
      { ...seat, from: '佐藤 新', seats: 2, token: 'psk0' },
      say,
      links,
    ),
    seat_taken_over: takenOverMail({ ...seat, from: '佐藤 新' }, say, links),
    seat_passed_on: passedOnMail({ ...seat, to: '鈴木 花' }, say, links),
    occurrence_moved: movedMail({ ...change, before: at('2026-11-18T22:00:00Z') }, say, links),
    occurrence_cancelled: cancelledMail(change, say, links),
    occurrence_reinstated: reinstatedMail({ ...change, askedAgain: true }, say, links),
    series_changed: seriesChangedMail({ name: '山田 桃子', dates: threeDates }, say, links),
    host_report: hostReportMail({ ...ofClub, contested: false }, say, links),
    hold_told: holdMail({ ...ofClub, word: 'held' }, say, links),
    hold_decided: holdMail({ ...ofClub, word: 'keep' }, say, links),
    absence_counted: absenceMail(
      {
        ...seat,
        expiresAt: at('2027-05-20T22:00:00Z'),
        rules: [{ absences: 2, withinMonths: 6, consequence: 'must_reconfirm' }],
        applied: [],
      },
      say,
      links,
    ),
    reconfirm_asked: reconfirmMail({ ...seat, until, reason: 'flagged' }, say, links),
    reconfirmation_missed: seatLapsedMail(seat, say, links),
    reminder: reminderMail({ ...change, today: false }, say, links),
    speaker_invited: speakerInvitedMail(speaker, say, links),
    speaker_accepted: speakerAcceptedMail({ ...speaker, occurrence, again: false }, say, links),
    speaker_declined: speakerClosedMail('speakerNo', speaker, say),
    speaker_withdrawn: speakerClosedMail('speakerGone', speaker, say),
    host_speaker_accepted: hostSpeakerAcceptedMail(
      { name: '山本 悠', speaker: '小山田 澄子', occurrence, talks: [talk], again: false },
      say,
      links,
    ),
    host_speaker_declined: hostSpeakerDeclinedMail(
      { name: '山本 悠', speaker: '小山田 澄子', clubName: '川べり朝食会', note: null },
      say,
      links,
    ),
    proposal: proposalMail(
      'proposal',
      { ...introduction, token: 'int0', expiresAt: at('2026-11-27T11:00:00Z') },
      say,
      links,
    ),
    proposal_reminder: proposalMail(
      'proposal_reminder',
      { ...introduction, token: 'int0', expiresAt: at('2026-11-27T11:00:00Z') },
      say,
      links,
    ),
    introduced: introducedMail(
      {
        ...{ ...introduction, otherEmail: 'kobayashi@example.com', firstWriter: true },
        ...{ byPicks: false, token: 'int0', next: occurrence },
      },
      say,
      links,
    ),
    follow_up: followUpMail({ ...introduction, stage: 'in_touch', token: 'fol0' }, say, links),
    after_card: afterCardMail({ name: '山田 桃子', occurrence, token: 'aft0' }, say, links),
    host_message: messageMail(message, say, links),
    host_news: hostNewsMail({ ...hostNews, kind: 'answer', person: '山田 桃子' }, say, links),
    host_digest: hostDigestMail(digest, say, links),
  };
};

export const written = async (content: MailContent, locale: Locale) =>
  writeLetter(
    content,
    {
      operator: speak(locale)('footer.operator', { operator: '川べり朝食会 運営' }),
      contact: { label: speak(locale)('footer.contact'), url: 'mailto:operator@example.org' },
      home: { label: '浅沙', url: links.home() },
      unsubscribe: { label: speak(locale)('footer.stop.reminders'), url: links.preference('prf0') },
    },
    locale,
  );

export const width = (text: string) =>
  [...text].reduce(
    (sum, c) => sum + (/[\u1100-\u115f\u2e80-\u303e\u3041-\uffef]/.test(c) ? 2 : 1),
    0,
  );
