/** A date that moves, is called off, or is tomorrow. */
export const changes = {
  'moved.whatTime': '日時が変わりました',
  'moved.whatPlace': 'ご案内が変わりました',
  'moved.headingTime': '日時が変わりました',
  'moved.headingPlace': '会場などのご案内が変わりました',
  'moved.before': '変更前',
  'moved.lead': '新しい日時は次のとおりです。お席はそのままです。',
  'moved.leadPlace': '新しいご案内は次のとおりです。お席はそのままです。',
  'moved.leadWaiting': '新しいご案内は次のとおりです。キャンセル待ちの順番はそのままです。',
  'moved.leadSpeaker': '新しいご案内は次のとおりです。ご登壇の回です。どうぞよろしくお願いします。',
  'moved.cannot': 'ご都合が合わないときは、参加票からキャンセルできます。',
  'moved.cannotSpeaker':
    'ご都合が合わないときは、このメールの送り主である会の主催者にお知らせください。',
  'cancelled.what': '中止になりました',
  'cancelled.heading': 'この回は中止になりました',
  'cancelled.lead': 'ご予定くださっていたのに、申し訳ありません。お手続きは要りません。',
  'cancelled.reason': '主催者より',
  'cancelled.next': 'ほかの日程を見る',
  'reminder.what': '明日お待ちしています',
  'reminder.whatToday': '本日お待ちしています',
  'reminder.heading': '明日、お待ちしています',
  'reminder.headingToday': '本日、お待ちしています',
  'reminder.lead': '当日、受付でお名前をお伝えください。',
  'reminder.cannot':
    '来られなくなったら、参加票の「キャンセルする」を押してください。待っている方にお席が回ります。',
} as const;
