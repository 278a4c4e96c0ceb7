/** A seat that is passed on to a named other. */
export const passes = {
  'pass.what': '{from}さんからお席のご案内',
  'pass.heading': '{from}さんのお席を、代わりにいかがですか',
  'pass.lead':
    '{from}さんが、この回のお席{seats, plural, =1 {} other {（お連れの方を含めて#席）}}をあなたにお渡ししたいそうです。下のページで「代わりに参加する」を押すと、お席はあなたのものになります。登録は要りません。',
  'pass.take': '代わりに参加する',
  'pass.nothing': '押すまでは何も変わりません。お席は{from}さんのままです。',
  'pass.unknown': '心当たりがないときは、何もなさらなくて大丈夫です。',
  'pass.why': '{from}さんがあなたのアドレスを入力したため、このメールをお送りしました。',
  'taken.what': 'お席を引き継ぎました',
  'taken.heading': 'お席を引き継ぎました',
  'taken.lead':
    '{from}さんのお席を引き継ぎました。当日、受付でご自分のお名前をお伝えください。お会いできるのを楽しみにしています。',
  'passed.what': 'お席をお渡ししました',
  'passed.heading': 'お席を{to}さんにお渡ししました',
  'passed.lead':
    '{to}さんがお席を引き継ぎました。この回のあなたの参加はキャンセルになります。お知らせくださり、ありがとうございます。',
} as const;
