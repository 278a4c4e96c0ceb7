/** A speaker's answer to an invitation. */
export const speakers = {
  'speak.from': '{club}・主催 {host}より',
  'speak.fromClub': '{club}より',
  'speak.title': '{name}さん、お話しいただけませんか',
  'speak.lead': '{club}でのお話をお願いしたく、ご連絡しました。',
  'speak.choose': 'ご都合のよい日を選んでください',
  'speak.taken': 'ほかの方に決まりました',
  'speak.honorarium': '謝礼',
  'speak.public': '公開',
  'speak.publicBody': 'お名前と肩書きのみ。プロフィールと写真は後日で構いません。',
  'speak.later': 'ログイン',
  'speak.laterBody': '要りません。お返事はこのページだけで済みます。',
  'speak.note': '主催者へひとこと',
  'speak.noteHint': '別の日程のご相談も、こちらへどうぞ。',
  'speak.accept': '引き受ける',
  'speak.decline': '今回は見送る',
  'speak.chooseFirst': 'お引き受けくださる場合は、日を選んでください。',
  'speak.accepted.title': 'お引き受けくださり、ありがとうございます',
  'speak.accepted.body':
    '{when}に決まりました。確認のメールをお送りしています。お話の題やご紹介文は、決まりしだい主催者へお知らせください。',
  'speak.declined.title': 'お返事をありがとうございます',
  'speak.declined.body':
    '今回は見送りと承りました。主催者にお伝えしています。またお声がけさせてください。',
  'speak.closed.title': 'このお願いは締め切られました',
  'speak.closed.body':
    'お時間をいただき、ありがとうございました。主催者が別の方にお願いしたか、日程が変わりました。',
  'speak.dateTaken': 'その日は、いま別の方に決まりました。ほかの日を選んでください。',
  'speak.page': 'この回のページ',
  'speak.again.title': '{name}さん、日時が変わりました。お話しいただけますか',
  'speak.backOn.title': '{name}さん、開催することになりました。お話しいただけますか',
  'speak.again.body': 'ご返事をいただくまで、お話の枠はそのまま取ってあります。',
  'speak.off.title': 'この回は開催されません',
  'speak.off.body':
    'お引き受けくださったのに、申し訳ありません。主催者からあらためてご連絡します。',
} as const;
