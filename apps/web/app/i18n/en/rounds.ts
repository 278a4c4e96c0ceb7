import type { rounds as source } from '../ja/rounds';

/** The introductions of one occurrence, for its host. */
export const rounds: Record<keyof typeof source, string> = {
  'rounds.title': 'Introductions',
  'rounds.sends': 'Sent by itself on {time}',
  'rounds.sendsBody': 'Nothing needs doing. A pair that should not be can be left out until then.',
  'rounds.held': 'On hold',
  'rounds.heldBody': 'Nothing reaches anybody before you press “Send now”.',
  'rounds.sent': 'The proposals have been sent',
  'rounds.sentBody': 'Answers are shown to nobody, not to the host either.',
  'rounds.state.PREVIEW': 'to look over',
  'rounds.state.HELD': 'on hold',
  'rounds.state.SENT': 'sent',
  'rounds.hold': 'Hold them',
  'rounds.send': 'Send now',
  'rounds.sendReview':
    '{pairs, plural, one {# pair} other {# pairs}}, {people} people: they are told now',
  'rounds.sendNow': 'Send',
  'rounds.alreadySent': 'They have been sent already and cannot be changed.',
  'rounds.counts':
    '{present} present · {consenting} wish to be introduced · {pairs, plural, one {# pair} other {# pairs}}',
  'rounds.fairness':
    '{covered} of the {reachable} who can be introduced get at least one introduction.',
  'rounds.best':
    '{percent, plural, =100 {Proven to be the best possible.} other {Proven to be at least {percent}% of the best possible.}}',
  'rounds.pairs': '{count, plural, one {# pair} other {# pairs}}',
  'rounds.pair': '{low} and {high}',
  'rounds.noPairs': 'No introductions this time.',
  'rounds.private': 'Nobody’s answer appears on this page.',
  'rounds.toldTo': 'What {name} reads',
  'rounds.veto': 'Leave this pair out',
  'rounds.allow': 'Put it back',
  'rounds.vetoed': 'left out',
  'rounds.score.high': 'a very good match',
  'rounds.score.middle': 'a good match',
  'rounds.score.low': 'something to talk about',
  'rounds.reason.giveMeetsAsk':
    '{other} can help with “{theirs}”, and {me} is looking for “{yours}”.',
  'rounds.reason.askMeetsGive':
    '{other} is looking for “{theirs}”, and {me} can help with “{yours}”.',
  'rounds.reason.theirs': 'Because of “{theirs}” of {other}.',
  'rounds.reason.otherIndustry': '{other} works in “{theirs}”, {me} in “{yours}”.',
  'rounds.reason.sameIndustry': 'Both work in “{theirs}”.',
  'rounds.reason.topic': 'Both like to talk about “{theirs}”.',
  'rounds.unmatchedTitle': 'Without an introduction this time: {count}',
  'rounds.unmatched.noConsent':
    'Has not been asked, or has not said yes, to being introduced. It starts in the settings.',
  'rounds.unmatched.paused': 'Is taking a break from introductions.',
  'rounds.unmatched.overQuota': 'Another introduction is still under way.',
  'rounds.unmatched.noProfile':
    'Has written neither what they give nor what they look for. One line is enough.',
  'rounds.unmatched.nobodyNew': 'Nobody new to them was present.',
  'rounds.unmatched.giveFirst': 'One line under “What I can help with” would make it easier.',
  'rounds.unmatched.belowFloor': 'No pair with a good reason this time.',
  'rounds.unmatched.oddOne': 'One person was left over. They come first next time.',
  'rounds.unmatched.other': 'Not this time.',
  'rounds.none': 'No introductions yet',
  'rounds.before': 'Introductions are made after the meeting',
  'rounds.soon': 'Introductions are being prepared',
  'rounds.soonBody':
    'About twelve hours after the end, pairs are made among those who were checked in. You can look them over here before they are sent.',
};
