/** Why nobody this time, what it took, and by which numbers. */
export const honesty = {
  'history.title': 'これまでのご紹介',
  'history.thisMonth': '今月',
  'history.month':
    'ご提案{proposed}件・お返事「はい」{accepted}件・ご紹介{introduced}件・お会いになれた方{met}人',
  'history.limit': 'ひと月の上限は{limit}件。あと{left}件です。',
  'history.noLimit': 'ひと月の上限は決めていません。',
  'history.rounds': '回ごとの結果',
  'history.none': 'まだ、ご紹介の回はありません',
  'history.go': '開く',
  'history.outcome.PROPOSED': '{count, plural, other {#人をご提案しました。}}',
  'history.outcome.NOT_SENT':
    '組み合わせはできましたが、お送りする前に事情が変わり、お休みしました。',
  'history.outcome.NO_CONSENT':
    'この会でのご紹介に、まだ「はい」をいただいていなかったため、お休みしました。',
  'history.outcome.OPTED_OUT': 'ご紹介を受けない設定だったため、お休みしました。',
  'history.outcome.PAUSED': 'お休みの設定にしていた期間でした。',
  'history.outcome.ON_HOLD': '勧誘についてのお知らせを主催者が確かめていたため、止めていました。',
  'history.outcome.OVER_QUOTA': 'お返事を待っているご提案などで、上限に達していました。',
  'history.outcome.NO_PROFILE':
    '力になれること、探していること、話題が、まだ書かれていませんでした。',
  'history.outcome.NOBODY_NEW': 'その日は、まだご紹介していない方がいらっしゃいませんでした。',
  'history.outcome.GIVE_FIRST': '探していることだけが書かれていたため、合う方を選べませんでした。',
  'history.outcome.BELOW_FLOOR': 'よく合うと言える方が、その日はいらっしゃいませんでした。',
  'history.outcome.ODD_ONE': '合う方は、ほかの方へのご紹介で上限に達していました。',
  'history.help.PROPOSED': '期限までは、お返事を変えられます。',
  'history.help.NOT_SENT': '次の回に、またお選びします。',
  'history.help.NO_CONSENT':
    'ご自分でお申し込みのうえ「ご紹介を受ける」にすると、次の回から加わります。',
  'history.help.OPTED_OUT': '「ご紹介を受ける」にすると、次の回から加わります。',
  'history.help.PAUSED': 'お休みを終えると、次の回から加わります。',
  'history.help.ON_HOLD': '事情があれば、主催者に伝えられます。',
  'history.help.OVER_QUOTA':
    '届いているご提案にお返事いただくか、上限を増やすと、次の方を選べます。',
  'history.help.NO_PROFILE': '力になれることを一つ書くと、次の回から加わります。',
  'history.help.NOBODY_NEW': '別の回にもお越しいただくと、新しい方と出会えます。',
  'history.help.GIVE_FIRST': '力になれることを一つ書くと、次の回から選べます。',
  'history.help.BELOW_FLOOR':
    '探していることを、もう少し具体的に書くと、合う方が見つかりやすくなります。',
  'history.help.ODD_ONE': '2回続いたときは、その次の回で、先にお選びします。',
  'history.data': 'ご紹介のために持っているもの',
  'history.data.body':
    'ご希望、回ごとの結果、ご提案とあなたのお返事、ご紹介、あなたが伝えたことのすべてです。ほかの方のお返事は入りません。',
  'history.export': 'すべてを書き出す（JSON）',
  'weights.page': 'ご紹介の決めかた',
  'weights.lead':
    'どなたをどなたにご紹介するかは、下の数字だけで決めています。いま使っている数字を、そのまま載せています。',
  'weights.title': '何を、どれだけ重く見るか',
  'weights.intro':
    'おふたりそれぞれの側から点をつけ、低いほうに寄せて一つにします。片方だけが望むご紹介は選ばれません。年齢、性別、人気は、どこにも入りません。',
  'weights.part': '見るもの',
  'weights.weight': '重さ',
  'weights.percent': '{percent}%',
  'weights.ASK_MET': '探していることが、相手の力になれることと合う',
  'weights.ASK_MET.about': 'いちばんよく合う一組だけを見ます。',
  'weights.GIVE_WANTED': '力になれることが、相手に探されている',
  'weights.GIVE_WANTED.about': '人の力になることも、うれしいことだからです。',
  'weights.TOPICS': '共通の話題',
  'weights.TOPICS.about': '二つまで数えます。',
  'weights.FIELD': '仕事の分野',
  'weights.FIELD.about': '近い分野か、違う分野か、ご本人の希望に合わせます。',
  'weights.SHARED_VISITS': '同じ回に居合わせた',
  'weights.SHARED_VISITS.about': '2回から6回までを数えます。',
  'weights.ACQUAINTANCES': '共通の知り合い',
  'weights.ACQUAINTANCES.about': '一人から三人がちょうどよく、多すぎると下がります。',
  'weights.around':
    '「もっと話したい」と選んだ方には{pickBonus}点を足します（選んだことは誰にも見えません）。最近の見送りが続いた方は、多くて{declinePart}%まで下げます。',
  'weights.flow.title': 'いつ決まり、いつ届くか',
  'weights.flow.body':
    '会が終わって{buildAfterHours}時間後に組み合わせを決め、主催者が{previewHours}時間のあいだ確かめてからお送りします。お返事の期限は{answerDays}日、お返事のない方には{reminderAfterDays}日目に一度だけお知らせします。',
  'weights.floor.title': '無理にご紹介しません',
  'weights.floor.body':
    '100点のうち{usualFloor}点に届かないときは、お休みします。はじめの2回までの方と、2回続けてお休みだった方は、{owedFloor}点から、先にお選びします。',
  'weights.never.title': 'ご紹介しない組み合わせ',
  'weights.never.body':
    '「はい」と言っていない方、お休み中の方、もう知り合いの方、すでにご紹介した方、どちらかがブロックした方、「今後は紹介しない」と伝えた方、上限に達した方は、どの道すじでも選ばれません。お送りする直前にも、もう一度確かめます。',
  'weights.safety.title': '勧誘を受けたとき',
  'weights.safety.body':
    'どのご紹介のページからも、一度押すだけで知らせられます。相手への新しいご紹介はすぐに止まります。主催者が決めるまで、ほかの会でも{holdEverywhereDays}日のあいだ止まり、二人から知らせがあれば、ご紹介そのものも止まります。止められた方には翌日お伝えし、事情を説明できます。',
  'weights.kept.title': 'いつまで残るか',
  'weights.kept.body':
    'お返事のそろわなかったご提案は、お送りしてから{forgottenAfterDays}日で消します。数だけが残ります。',
} as const;
