/** Why nobody this time, what it took, and by which numbers. */
export const honesty = {
  'history.title': 'Your introductions so far',
  'history.thisMonth': 'This month',
  'history.month':
    '{proposed} proposed, {accepted} accepted, {introduced} introduced, {met} met in person',
  'history.limit': 'Your limit is {limit} a month; {left} left.',
  'history.noLimit': 'You have set no limit for a month.',
  'history.rounds': 'Round by round',
  'history.none': 'There has been no round yet',
  'history.go': 'Open',
  'history.outcome.PROPOSED':
    '{count, plural, one {We put one person to you.} other {We put # people to you.}}',
  'history.outcome.NOT_SENT': 'You were in a pair, but something changed before it went out.',
  'history.outcome.NO_CONSENT': 'You had not said yes to introductions in this club yet.',
  'history.outcome.OPTED_OUT': 'You had chosen not to be introduced.',
  'history.outcome.PAUSED': 'You had paused introductions.',
  'history.outcome.ON_HOLD': 'The hosts were looking into a report of solicitation.',
  'history.outcome.OVER_QUOTA': 'You had as many proposals as you take at a time.',
  'history.outcome.NO_PROFILE': 'Gives, asks and topics were still empty.',
  'history.outcome.NOBODY_NEW': 'Nobody was there whom we had not put to you already.',
  'history.outcome.GIVE_FIRST': 'Only asks were written, so we could not choose somebody who fits.',
  'history.outcome.BELOW_FLOOR': 'Nobody was there of whom we could say that they fit well.',
  'history.outcome.ODD_ONE': 'Those who fitted had as many introductions as they take.',
  'history.help.PROPOSED': 'Until its time is over you can change your answer.',
  'history.help.NOT_SENT': 'We choose again after the next meeting.',
  'history.help.NO_CONSENT':
    'Answer an invitation yourself and switch introductions on, and you are in from the next meeting.',
  'history.help.OPTED_OUT': 'Switch introductions on, and you are in from the next meeting.',
  'history.help.PAUSED': 'End the pause, and you are in from the next meeting.',
  'history.help.ON_HOLD': 'If there is something to say, you can tell the hosts.',
  'history.help.OVER_QUOTA':
    'Answer the proposal that waits, or raise your limit, and we can choose the next one.',
  'history.help.NO_PROFILE': 'Write one thing that you can give, and you are in.',
  'history.help.NOBODY_NEW': 'Come to another date, and there are new people.',
  'history.help.GIVE_FIRST': 'Write one thing that you can give, and we can choose.',
  'history.help.BELOW_FLOOR': 'Say more exactly what you look for; that finds people.',
  'history.help.ODD_ONE': 'If it happens twice in a row, you come first the next time.',
  'history.data': 'What introductions hold of you',
  'history.data.body':
    'Your wishes, what each round came to, proposals with your own answers, introductions, and all you have said. Never what others answered.',
  'history.export': 'Export everything (JSON)',
  'weights.page': 'How introductions are decided',
  'weights.lead':
    'Who is put to whom follows from the numbers below and nothing else. They are the ones in use.',
  'weights.title': 'What counts, and how much',
  'weights.intro':
    'Each pair is scored from both sides, and the two are joined towards the lower one: a wish of one side alone does not win. Age, gender and popularity enter nowhere.',
  'weights.part': 'What we look at',
  'weights.weight': 'Weight',
  'weights.percent': '{percent} %',
  'weights.ASK_MET': 'Your ask meets their give',
  'weights.ASK_MET.about': 'The one that fits best.',
  'weights.GIVE_WANTED': 'Your give meets their ask',
  'weights.GIVE_WANTED.about': 'Being of use is a pleasure, too.',
  'weights.TOPICS': 'Topics in common',
  'weights.TOPICS.about': 'Two at most.',
  'weights.FIELD': 'Field of work',
  'weights.FIELD.about': 'The same or another one, as you wish.',
  'weights.SHARED_VISITS': 'Dates at which both were',
  'weights.SHARED_VISITS.about': 'From two to six.',
  'weights.ACQUAINTANCES': 'Acquaintances in common',
  'weights.ACQUAINTANCES.about': 'One to three are best; many count less.',
  'weights.around':
    'Somebody you would like to talk to more gains {pickBonus} points (nobody sees that you chose them). Where people declined lately, a pair loses up to {declinePart} %.',
  'weights.flow.title': 'When it is decided, and when it comes',
  'weights.flow.body':
    'Pairs are decided {buildAfterHours} hours after the meeting; the hosts have {previewHours} hours to look, then it goes out. You have {answerDays} days to answer; whoever has not is reminded once, after {reminderAfterDays}.',
  'weights.floor.title': 'No introduction rather than a weak one',
  'weights.floor.body':
    'Below {usualFloor} of 100 points nobody is put to anybody. Whoever is there for the first or second time, or was left out twice in a row, comes first, from {owedFloor} points.',
  'weights.never.title': 'Who is never put to whom',
  'weights.never.body':
    'Whoever has not said yes or has paused; who know each other or were introduced; where one blocked the other or said “never”; whoever has as many as they take. No path leads around it, and it is checked once more just before sending.',
  'weights.safety.title': 'If you are solicited',
  'weights.safety.body':
    'Every page of an introduction has one button for it. New introductions of the other stop at once; until a host decides, for {holdEverywhereDays} days in every club, and at the word of two people introductions stop as well. The other is told the next day and can answer.',
  'weights.kept.title': 'How long it is kept',
  'weights.kept.body':
    'Proposals that did not get both answers are deleted {forgottenAfterDays} days after they went out. Only their number stays.',
} as const;
