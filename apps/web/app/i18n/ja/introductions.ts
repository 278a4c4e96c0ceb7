/** The answer to a proposed introduction. */
export const introductions = {
  'intro.from': '{title}のあとに・{host}（主催）より',
  'intro.fromClub': '{title}のあとに・主催者より',
  'intro.title': '{name}さんを、ご紹介してもよいですか',
  'intro.visit': '{count, plural, =0 {} =1 {この回が初参加} other {#回目の参加}}',
  'intro.why': 'なぜ、おふたりか',
  'intro.reason.GIVE_MEETS_ASK':
    'あなたの「探していること」は「{yours}」。{name}さんの「力になれること」は「{theirs}」です。',
  'intro.reason.ASK_MEETS_GIVE':
    '{name}さんの「探していること」は「{theirs}」。あなたの「力になれること」は「{yours}」です。',
  'intro.reason.ASK_MEETS_GIVE.why':
    '{name}さんの「探していること」は「{theirs}」（{why}）。あなたの「力になれること」は「{yours}」です。',
  'intro.notFor': '連絡を受けたくないこと',
  'intro.reason.TOPIC': 'おふたりとも、話したい話題に「{theirs}」を挙げています。',
  'intro.reason.OTHER_INDUSTRY':
    '仕事の分野は、{name}さんが「{theirs}」、あなたが「{yours}」です。',
  'intro.reason.SAME_INDUSTRY': '仕事の分野は、おふたりとも「{theirs}」です。',
  'intro.reason.other': '{theirs}',
  'intro.topic': '最初の話題に',
  'intro.promise':
    '{name}さんにも同じお願いを送っています。<b>おふたりとも「はい」のときだけ</b>、名前とメールアドレスをお互いにお伝えします。断ったことは相手に伝わりません。',
  'intro.yes': 'はい、会ってみたい',
  'intro.notNow': '今回は見送る',
  'intro.alreadyKnow': 'もう知り合いです',
  'intro.never': '今後は紹介しない',
  'intro.until': 'お返事は{date}まで・ログイン不要',
  'intro.mine.YES': 'お返事：はい、会ってみたい',
  'intro.mine.NOT_NOW': 'お返事：今回は見送る',
  'intro.mine.ALREADY_KNOW': 'お返事：もう知り合いです',
  'intro.mine.NEVER': 'お返事：今後は紹介しない',
  'intro.thanks': 'お返事をありがとうございます。期限までは変えられます。',
  'intro.change': 'お返事を変える',
  'intro.closed.title': 'このご紹介は締め切られました',
  'intro.closed.body': 'お返事の受付は終わりました。お時間をいただき、ありがとうございました。',
  'intro.met.title': '{name}さんをご紹介します',
  'intro.met.body': 'おふたりとも「はい」とお返事くださいました。',
  'intro.met.picked': 'おふたりとも「もっと話したい」と選んでくださいました。',
  'intro.met.next': '次の回は{when}です。お会いになったら、同じテーブルへどうぞ。',
  'intro.met.page': 'この回のページ',
  'intro.met.mail': 'メールアドレス',
  'intro.met.youFirst': 'はじめの一通は、あなたからお願いします。短くて構いません。',
  'intro.met.theyFirst':
    'はじめの一通は、{name}さんにお願いしています。待たずに送っても構いません。',
  'intro.met.write': 'メールを書く',
} as const;
