/** Two addresses of one person. */
export const merge = {
  'merge.card': 'Bring another address together with this one',
  'merge.card.body': 'If you have answered with another address before.',
  'merge.title': 'Bring another address together with this one',
  'merge.lead':
    'Answers and attendance under another address become one with this record. Both addresses say yes first.',
  'merge.final': 'This cannot be undone',
  'merge.meansAll':
    'Answers, seats, visits, fees, mail settings, introductions: all of both becomes one.',
  'merge.meansSeats':
    'Where both have a seat on the same date, the better one stays and the other is freed.',
  'merge.meansMail':
    'From then on mails, sign-in codes included, go to {email}. You can answer with either address.',
  'merge.meansTheirMail':
    'From then on mails, sign-in codes included, go to the address of whoever asks.',
  'merge.email': 'The other address',
  'merge.emailHint': 'We write to that address and to your present one.',
  'merge.ask': 'Send the mail',
  'merge.sent':
    'We have sent a mail to {email}. By {until}, type its six digits here or say yes by its link.',
  'merge.code': 'Code (6 digits)',
  'merge.codeSend': 'Check the code',
  'merge.codeWrong':
    'That code is wrong. {left, plural, =0 {Please use the link in the mail.} one {You can try once more.} other {You can try # more times.}}',
  'merge.proven': '{email} has said yes. Confirm it with the button below.',
  'merge.whichName': 'Your name from then on',
  'merge.noName': '(no name)',
  'merge.agree': 'Make them one',
  'merge.stop': 'Stop this',
  'merge.stopped': 'Stopped. The mail that we sent is of no use any more.',
  'merge.expired': 'This has ended. Please start again.',
  'merge.tooMany': 'No more mails can be sent today. Please try again tomorrow.',
  'merge.doing': 'Your records are being brought together',
  'merge.doingBody': 'It takes a moment. We write to you when it is done.',
  'merge.offer': 'Bring the records of this address together?',
  'merge.offerBody':
    'Whoever uses {from} says that {to} is theirs as well, and asks to bring both records together.',
  'merge.yes': 'Yes, we are the same person',
  'merge.yesHint': 'If this means nothing to you, close this page. Nothing changes.',
  'merge.saidYes': 'Thank you, confirmed',
  'merge.saidYesBody':
    'Nothing has changed yet. When {from} confirms it in their settings, both records become one.',
  'field.own_already': 'This {field} is yours already. Please enter another one.',
} as const;
