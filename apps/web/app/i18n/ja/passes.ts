/** A seat that is passed on to a named other. */
export const passes = {
  'pass.card': '代わりの方に席を渡す',
  'pass.card.body': 'お名前とメールアドレスで、席をほかの方に引き継げます。{until}まで。',
  'pass.title': '代わりの方に席を渡す',
  'pass.lead':
    '代わりの方にメールをお送りします。その方が「代わりに参加する」を押すまでは、席はあなたのままです。キャンセル待ちの順番には影響しません。',
  'pass.name': '代わりの方のお名前',
  'pass.email': '代わりの方のメールアドレス',
  'pass.emailHint': 'このご案内を送るためだけに使います。',
  'pass.companions': 'お連れの方（{count}人）も一緒に引き継ぐ',
  'pass.companionsHint': '選ばないと、お連れの方の席は待っている方にご案内します。',
  'pass.send': '代わりの方にメールを送る',
  'pass.until': '席を渡せるのは{until}までです。',
  'pass.closed': 'この回の席は、もうご自分では渡せません。主催者にご相談ください。',
  'pass.waiting': '{name}さんのお返事を待っています',
  'pass.waitingBody':
    'メールをお送りしました。{name}さんが押すまで、席はあなたのままです。別の方を入力すると、その方へのご案内に替わります。',
  'pass.takeBack': 'やっぱり自分で参加する',
  'pass.toTicket': '参加票に戻る',
  'pass.offer': '{from}さんから、お席のご案内です',
  'pass.offerBody':
    '{from}さんが、この回のお席{seats, plural, =1 {} other {（お連れの方を含めて#席）}}を{name}さんに渡したいそうです。押すまでは何も変わりません。',
  'pass.take': '代わりに参加する',
  'pass.takeHint': '登録は要りません。見送るときは、このページを閉じてください。',
  'pass.gone': 'このご案内は終わりました',
  'pass.goneBody': 'お席は、もとの方か別の方のものになっています。',
  'pass.no.CLOSED': 'この回は中止になったか、もう始まっています。',
  'pass.no.TOO_LATE': 'キャンセルの期限を過ぎたため、席を渡せません。主催者にご相談ください。',
  'pass.no.NO_SEAT': '渡せる席がありません。もとの方が席をお持ちでないようです。',
  'pass.no.ALREADY_SEATED':
    'この方には、すでにこの回の席かご案内があります。席はもとの方のままです。',
  'pass.no.NEEDS_APPROVAL':
    'この回は主催者の承認が要るため、席を渡せません。主催者に頼むと、主催者から渡せます。',
  'pass.no.REFUSED_BEFORE': 'この回には参加いただけません。主催者にお尋ねください。',
  'pass.no.NOT_INVITED': 'この回は招待された方だけが参加できます。主催者にお尋ねください。',
  'pass.no.GONE': 'このご案内は取り消されたか、別の方に渡りました。',
  'pass.no.TOO_MANY': '今日はこれ以上ご案内を送れません。明日もう一度お試しください。',
  'field.own_address':
    '{field}は、いま席をお持ちの方と同じです。代わりの方のものを入力してください。',
  'pass.host': '席をほかの方に渡す',
  'pass.hostTitle': '席の引き継ぎ',
  'pass.hostLead':
    '参加者の席を、別の方に引き継ぎます。その方がメールから押すと席が移り、お二人に知らせます。',
  'pass.who': 'どなたの席ですか',
  'pass.asked': '{name}さんにメールをお送りしました',
  'pass.list': 'これまでの引き継ぎ',
  'pass.row': '{from}さん → {to}さん',
  'pass.rowOpen': '返事待ち',
  'pass.rowTaken': '{when}に引き継ぎ',
  'pass.rowHost': '主催者{host}さんの手続き',
  'pass.nobody': '席の決まった参加者がまだいません',
} as const;
