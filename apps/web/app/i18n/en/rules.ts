/** What hosts ask of answers, and answers that are not a plain yes. */
export const rules = {
  'answer.notInvited':
    'This meeting is for people who were invited. Open the invitation link you were given, or ask the host for one.',
  'answer.refused':
    'The host could not take your answer for this meeting. {reason} You can still answer for other dates.',
  'another.title': 'Change your answer, or write to the host',
  'another.response': 'Your answer',
  'another.ACCEPTED': 'I will come',
  'another.TENTATIVE': 'Not sure yet',
  'another.DECLINED': 'Not this time',
  'another.note': 'A line to the host',
  'another.noteHint': 'Only hosts read it. Up to 500 characters. “Not sure yet” takes no seat.',
  'another.send': 'Save this answer',
  'another.closed':
    'Answers are not taken right now, and yours stays as it was. You can give your seat back at any time.',
  'ticket.maybe.title': 'You are not sure yet',
  'ticket.maybe.body': 'No seat is taken for you. Choose “I will come” once you know.',
  'ticket.pending.title': 'Waiting for the host',
  'ticket.pending.body':
    'You have no seat yet. As soon as the host has looked at your answer, this page and a mail will tell you.',
  'ticket.refused.title': 'No seat this time',
  'ticket.refused.body': 'Thank you for your answer. {reason} We hope to see you on another date.',
  'occurrence.notOpen.title': 'Answers open {time}',
  'occurrence.notOpen.body':
    'That is {in} from now. You can answer on this page, without an account.',
  'occurrence.closed.title': 'Answers are closed',
  'occurrence.closed.body':
    'They closed {time}. If you have a seat, your ticket from the mail lets you change it.',
} as const;
