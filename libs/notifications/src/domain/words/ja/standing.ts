/** Whoever always comes, and whoever is asked two days before. */
export const standing = {
  'light.what': 'お待ちしています',
  'light.heading': '{when}に、お会いしましょう',
  'light.lead': 'お席をお取りしています。来られないときだけ、お知らせください。',
  'light.not': '今回は休む',
  'reconfirm.what': '参加できるか、お聞かせください',
  'reconfirm.heading': '{deadline}までに、お返事をください',
  'reconfirm.lead':
    '予定どおり参加できますか？ {deadline}までに「参加する」を押すと、お席はそのままです。',
  'reconfirm.newcomer': 'はじめての方に、開催の2日前に確認をお願いしています。',
  'reconfirm.flagged':
    'ご連絡のない欠席が続いたため、開催の2日前に確認をお願いしています。理由と期限は参加票でご覧になれます。行き違いがあれば、そこから主催者に伝えられます。',
  'reconfirm.lapse': 'お返事がないときは、待っている方にお席をご案内します。',
  'reconfirm.answer': '参加できるか返事をする',
} as const;
