import type { answers as source } from '../ja/answers';

/** Answering an occurrence, confirming the answer, and the ticket. */
export const answers: Record<keyof typeof source, string> = {
  'answer.title': 'Take a seat',
  'answer.light': 'no account, two fields',
  'answer.lightMore': 'no account',
  'answer.name': 'Name',
  'answer.email': 'Mail address',
  'answer.join': 'I’ll come',
  'answer.joinAs': 'I’ll come ({name})',
  'answer.other': 'Answer for someone else',
  'answer.share': 'Share',
  'answer.heldHint':
    'We hold your seat for 60 minutes. The code in the mail makes it yours. Changes and cancelling: from the mail, too.',
  'answer.waitTitle': 'Join the waitlist',
  'answer.waitPlace':
    'Join the waitlist (you would be {place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}})',
  'answer.waitHint':
    'The order is the time of joining; nobody can buy a place. After 18:00 the evening before, offers go only to those who ticked “short notice”; there are none between 22:00 and 5:00.',
  'answer.shortNotice': 'I can come at short notice',
  'answer.rules':
    'Hosts do not get your mail address. Run by {operator} · <terms>Terms</terms> · <privacy>Privacy (used to keep your seat and to reach you)</privacy> · <manners>No solicitation</manners>',
  'answer.more': 'A line to the host, every time, another answer',
  'answer.moreWith': 'Companions, a line to the host, another answer',
  'answer.always': 'I always come',
  'answer.alwaysHint':
    'We take a seat for you at the dates to come, too. Breaks and the end of it: from your ticket.',
  'answer.noteHint': 'Only hosts read it. Up to 500 characters.',
  'answer.sendSaid': 'Send this answer',
  'answer.maybeHint': '“Not sure yet” takes no seat. Nobody asks why you cannot come.',
  'answer.screening': 'Question to newcomers',
  'answer.screeningHint': 'Asked of those who come for the first time.',
  'answer.eachAsked':
    'Choose how many come along and send once: the questions for each appear below. Your ticket takes the answers, too.',
  'answer.codeOfLink': 'The code “{code}” is used, for the seats kept for it.',
  'answer.codeOver':
    'The seats kept for the code “{code}” of this link are everybody’s now. Just answer.',
  'answer.invitedOnly':
    'This meeting is for people who were invited. Answer with the address that was invited, or from the invitation link.',
  'answer.invitationOver':
    'This invitation link does not let anybody new in. If you were let in before, answer with the same address; otherwise please ask the host.',
  'answer.approval':
    'The host looks at each answer before there is a seat, and a mail tells you. Until then no seat is yours.',
  'answer.approvalNew': 'If you come for the first time, the host looks at your answer first.',
  'answer.ask': 'Ask for a seat',
  'answer.own.waiting': 'When a seat opens we write in turn.',
  'answer.already': 'You have answered, {name}',
  'answer.openTicket': 'Open my ticket',
  'answer.closed': 'Answers closed just before yours arrived.',
  'answer.tooMany':
    'We have sent several mails in a short time, so new ones wait another {minutes, plural, one {# minute} other {# minutes}}. Please look at the mails you have.',
  'confirm.title': 'Type the code from the mail',
  'confirm.lead': 'We sent a 6-digit code. It stands first in the subject.',
  'confirm.held':
    'We’re holding your seat until {time}{whole, select, yes { (60 minutes)} other {}}.',
  'confirm.waiting': 'Type the code by {time} to join the waitlist.',
  'confirm.said': 'Type the code by {time} and the host has your answer.',
  'confirm.code': 'Code (6 digits)',
  'confirm.send': 'Confirm',
  'confirm.hint':
    'The link in the mail works as well. If nothing arrives, look into the spam folder.',
  'confirm.again': 'Correct the address or send again',
  'confirm.wrong': 'That code does not match. {left, plural, one {# try} other {# tries}} left.',
  'confirm.expired': 'The code has expired. Please answer once more.',
  'confirm.used': 'This code has been used. The mails you have open your ticket.',
  'confirm.closed': 'Answers for this meeting are closed. Your held seat becomes free again.',
  'verify.title': 'Confirm your seat?',
  'verify.mail': 'This link was sent to {email}. It works until {time}.',
  'verify.send': 'Confirm my answer',
  'verify.titleSaid': 'Send this answer?',
  'verify.TENTATIVE': 'You say that you are not sure yet. If you have a seat, it is given back.',
  'verify.DECLINED': 'You say that you cannot come. If you have a seat, it is given back.',
  'verify.companions':
    '{count, plural, one {# person comes} other {# people come}} along with you.',
  'verify.always':
    'You come to every date from now on (breaks and the end of it: from your ticket).',
  'verify.sendSaid': 'Send this answer',
  'verify.nothing': 'Opening this page decides nothing.',
  'ticket.pageTitle': 'Ticket',
  'ticket.for': 'Ticket of {name}',
  'ticket.firm.title': 'Your seat is sure',
  'ticket.firm.body': 'Please say your name at the door.',
  'ticket.provisional.title': 'We’re holding your seat until {time}',
  'ticket.provisional.body': 'Type the code from the mail, or press its link, to make it yours.',
  'ticket.waiting.title':
    'Waitlist, {place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}',
  'ticket.waiting.body':
    'When a seat opens we write in turn. The order is the time of joining. After 18:00 the evening before, offers go only to those who ticked “short notice”; there are none between 22:00 and 5:00.',
  'ticket.offered.title': 'A seat opened',
  'ticket.offered.body': 'Press “I’ll come” by {time}. After that it goes to the next person.',
  'ticket.declined.title': 'You have cancelled',
  'ticket.declined.body': 'Thank you for telling us. We hope to see you another time.',
  'ticket.declined.again': 'Answer again',
  'ticket.cancelled.title': 'This meeting is cancelled',
  'ticket.over.title': 'This meeting is over',
  'ticket.over.body': 'Thank you. We look forward to seeing you again.',
  'ticket.accept': 'I’ll come',
  'ticket.passOn': 'Not this time',
  'ticket.leaveList': 'Leave the waitlist',
  'ticket.cancel': 'Cancel my seat',
  'ticket.cancel.title': 'If plans change',
  'ticket.cancel.body': 'We do not ask why. The seat goes to someone who is waiting.',
  'ticket.offerGone': 'This offer has passed and the seat went to the next person.',
  'ticket.offerGonePlace':
    'This offer has passed. You are now {place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} on the waitlist.',
  'ticket.yomi.title': 'For a quicker door',
  'ticket.yomi': 'Reading of your name',
  'ticket.yomi.hint': 'Used to sort the list at the door. You can come without it.',
  'ticket.yomi.save': 'Save the reading',
  'ticket.yomi.saved': 'The reading is saved.',
  'ticket.short.on': 'I can come at short notice: yes',
  'ticket.short.off': 'I can come at short notice: no',
  'ticket.short.turnOn': 'Tell me at short notice, too',
  'ticket.short.turnOff': 'No offers at short notice',
  'ticket.calendar': 'Calendar',
  'ticket.online': 'Open the online room',
  'ticket.page': 'Page of this meeting',
  'ticket.keep': 'This page is yours alone. Please do not pass its address on.',
  'ask.title': 'The time has changed. Can you come?',
  'ask.backOn': 'It takes place after all. Can you come?',
  'ask.again': 'Your seat is still yours. Please tell us whether the new time suits you.',
  'ask.reconfirm':
    'We keep your seat until <b>{time}</b>. Press “I’ll come” by then to make it sure. Without an answer it goes to someone who is waiting.',
  'ask.released':
    'The time for an answer has passed, and your seat was given back. If one is free, please answer again.',
  'ticket.released.title': 'You have no seat at the moment',
  'ticket.released.body':
    'There was no answer in time, so the seat was given back. If one is free, you can take it again.',
};
