/** Where a host's yes comes before the seat. */
export const approval = {
  'asked.what': 'お申し込みを主催者に届けました',
  'asked.heading': '主催者からのお返事をお待ちください',
  'asked.lead':
    'お申し込みをありがとうございます。この回は、主催者が確かめてからお席が決まります。お返事はメールでお知らせします。',
  'asked.noSeat': 'お席はまだ決まっていません。ご都合が変わったら、参加票から取り消せます。',
  'approved.what': 'お席が決まりました',
  'approved.heading': 'お席が決まりました',
  'approved.lead':
    '主催者が参加を承りました。当日、受付でお名前をお伝えください。お会いできるのを楽しみにしています。',
  'approved.change': '都合が変わったら、参加票からお知らせください。理由はお聞きしません。',
  'approved.waiting':
    '主催者が参加を承りました。いまは満席のため、キャンセル待ちに登録しています。',
  'refused.what': '主催者からのお返事',
  'refused.heading': '今回は、お席をご用意できません',
  'refused.lead':
    'お申し込みをありがとうございました。主催者から、今回は見送らせていただきたいとのお返事がありました。',
  'refused.by': '主催者より',
  'refused.again': 'このお返事は、この回だけのものです。ほかの回には、お申し込みいただけます。',
} as const;
