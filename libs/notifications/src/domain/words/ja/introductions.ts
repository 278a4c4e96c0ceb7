/** Introducing two people. */
export const introductions = {
  'proposal.subject': '【ご紹介】{other}さんをご紹介してもよいですか',
  'proposal.kicker': '{occasion}のあとに・{host}より',
  'proposal.heading': '{other}さんを、ご紹介してもよいですか',
  'proposal.visit': '{visit}回目のご参加',
  'proposal.why': 'なぜ、おふたりか',
  'proposal.their.gives': '{other}さんの「力になれること」',
  'proposal.their.asks': '{other}さんの「探していること」',
  'proposal.their.topics': '{other}さんの話題',
  'proposal.their.industry': '{other}さんの仕事の分野',
  'proposal.your.gives': 'あなたの「力になれること」',
  'proposal.your.asks': 'あなたの「探していること」',
  'proposal.your.topics': 'あなたの話題',
  'proposal.your.industry': 'あなたの仕事の分野',
  'proposal.shared.topics': 'おふたりに共通する話題',
  'proposal.firstTopic': '最初の話題に',
  'proposal.answer': '返事をする',
  'proposal.terms':
    '{other}さんにも同じお願いを送っています。おふたりとも「はい」のときだけ、名前とメールアドレスをお互いにお伝えします。断ったことは相手に伝わりません。',
  'proposal.until': 'お返事は{deadline}まで。ログインは要りません。',
  'proposal.why.footer': 'このメールは、ご紹介を希望された{club}の参加者の方へお送りしています。',
  'proposalReminder.subject': '【ご紹介】{other}さんのこと、お返事は{deadline}まで',
  'proposalReminder.lead':
    '先日のご紹介のお願いです。ご都合のよいときに、お返事をお聞かせください。',
  'introduced.subject': '【ご紹介】{other}さんとおつなぎします',
  'introduced.heading': '{other}さんと、おつなぎします',
  'introduced.lead': 'おふたりとも「はい」とのお返事でした。',
  'introduced.youWrite':
    'はじめの一通は、あなたからお願いします。このメールに返信すると、{other}さんに届きます。',
  'introduced.theyWrite':
    'はじめの一通は、{other}さんにお願いしてあります。このメールに返信すると、{other}さんに届きます。',
  'introduced.address': '{other}さんの連絡先',
  'introduced.write': '{other}さんにメールを書く',
  'introduced.leadPicked': 'おふたりとも「もっと話したい」と選んでくださいました。',
  'introduced.page': 'ご紹介のページを開く',
  'introduced.nextOn': '次の回は{when}です。お会いになったら、ぜひ同じテーブルへどうぞ。',
  'introduced.next': '次の回でお会いになったら、ぜひ同じテーブルへどうぞ。',
} as const;
