/** Mail preferences. */
export const mails = {
  'mail.title': 'お届けするメール',
  'mail.to': '{email} あて',
  'mail.REMINDERS': '前日のご案内',
  'mail.INTRODUCTIONS': 'ご紹介',
  'mail.AFTER_CARDS': '会のあとのカード',
  'mail.FOLLOW_UPS': 'ご紹介のその後',
  'mail.NEW_DATES': '新しい日程のお知らせ',
  'mail.HOST_NOTICES': '{club}の主催者へのお知らせ',
  'mail.CLUB_MESSAGES': '{club}の主催者からのお知らせ',
  'mail.on': '「{category}」のメールをお届けしています。',
  'mail.off': '「{category}」のメールは止めています。',
  'mail.stop': 'このメールを止める',
  'mail.start': 'もう一度受け取る',
  'mail.note':
    'お席の確定やキャンセルなど、お申し込みに必要なメールは、ここで止めてもお届けします。',
} as const;
