/** Asking a speaker, and what follows. */
export const speakers = {
  'speaker.subject': '【ご登壇のお願い】{name}',
  'speaker.heading': 'ご登壇のお願い',
  'speaker.lead': '{host}（{club}）より、ゲストとしてのお話をお願いしたく、ご連絡しました。',
  'speaker.date': '候補 {number}',
  'speaker.dateOne': '日時',
  'speaker.honorarium': '謝礼',
  'speaker.answer': '日程を選んで返事をする',
  'speaker.how':
    'ログインは要りません。ページで日程を選ぶか、「見送る」を押してください。開いただけでは何も決まりません。',
  'speaker.why': 'このメールは、{club}の主催者がゲストとしてお招きしたい方へお送りしています。',
  'speakerYes.what': 'ご登壇が決まりました',
  'speakerYes.heading': 'ご登壇が決まりました',
  'speakerYes.lead':
    'お引き受けくださり、ありがとうございます。当日お目にかかるのを楽しみにしています。',
  'speakerYes.details': 'お話の題やご紹介文は、決まりしだい主催者へお知らせください。',
  'speakerYes.page': 'ご登壇のページを開く',
  'speakerAgain.what': '新しい日程で承りました',
  'speakerAgain.heading': '新しい日程で承りました',
  'speakerAgain.lead':
    '日程の変更にもかかわらず、お引き受けくださり、ありがとうございます。当日お目にかかるのを楽しみにしています。',
  'speakerNo.subject': '【お返事への御礼】{name}',
  'speakerNo.heading': 'お返事をありがとうございます',
  'speakerNo.lead':
    'お忙しいなか、お返事をくださりありがとうございます。今回は見送りと承りました。またいつか、お話を伺えるとうれしいです。',
  'speakerGone.subject': '【ご登壇のお願い】取り下げのお知らせ（{name}）',
  'speakerGone.heading': 'お願いを取り下げました',
  'speakerGone.lead':
    '先日のご登壇のお願いは、主催者の都合で取り下げることになりました。ご検討くださり、ありがとうございました。',
  'hostYes.what': 'ゲストが決まりました',
  'hostYes.heading': '{speaker}さんが引き受けてくださいました',
  'hostYes.lead': 'この回のページに、ゲストとして載りました。',
  'hostAgain.what': 'ゲストは予定どおりです',
  'hostAgain.heading': '{speaker}さんは、新しい日程でもお話しくださいます',
  'hostAgain.lead': 'お礼のメールはお送りしてあります。',
  'hostGone.what': 'ゲストのご都合が合いません',
  'hostGone.heading': '{speaker}さんは、新しい日程ではご都合が合いません',
  'hostGone.lead':
    'ご登壇は取りやめとなり、この回のページからも外れました。お礼のメールはお送りしてあります。ほかの方へのお願いは、ホスト画面からできます。',
  'hostNo.subject': '【ゲスト】{speaker}さんは今回見送りです（{name}）',
  'hostNo.heading': '{speaker}さんは今回は見送りです',
  'hostNo.lead': 'お礼のメールはお送りしてあります。ほかの方へのお願いは、ホスト画面からできます。',
  'host.open': 'ホスト画面を開く',
} as const;
