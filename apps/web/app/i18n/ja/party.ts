/** Companions, seats that are free late, and fewer seats. */
export const party = {
  'party.title': 'お連れの方',
  'party.body': 'おひとりにつき1席です。お名前は受付でだけ使います。書かなくてもかまいません。',
  'party.count': 'お連れの人数',
  'party.nobody': 'なし（ひとりで参加）',
  'party.people': '{count}人',
  'party.name': 'お連れの方のお名前（{n}人目）',
  'party.anyName': 'お連れの方のお名前',
  'party.save': 'お連れの方を変える',
  'party.saved': 'お連れの方を変えました。お席は合わせて{seats}席です。',
  'party.tooMany': 'この回でご一緒できるのは{most}人までです。人数を選び直してください。',
  'party.noSeats':
    '空いているお席が足りません。いま増やせるのは{free}人までです。前のままにしています。',
  'party.with': '+{count}',
  'party.withWords': 'お連れ{count}人',
  'party.codeTitle': 'コードをお持ちの方',
  'party.code': 'コード',
  'party.codeHint': 'ゲストや主催者から受け取ったコードがあれば、取り置きのお席をご案内します。',
  'party.codeSend': 'コードを使う',
  'party.codeSaved':
    'コードを受け付けました。取り置きのお席が空いていれば、メールですぐにご案内します。',
  'field.unknown_code': 'この{field}は、この回では使えません。もう一度ご確認ください。',
  'ticket.called.title': 'お席が空いています。先に押した方のお席です',
  'ticket.called.body':
    'まもなく開催のため、直前に参加できる方へ同時にお知らせしています。間に合わなかったときも、キャンセル待ちの順番はそのままです。',
  'ticket.seatTaken':
    '先にほかの方が参加されました。キャンセル待ちの順番（{place}番目）はそのままです。',
  'lower.title': '{capacity}席に減らすと、{count}人がキャンセル待ちに移ります',
  'lower.body':
    'あとから席が決まった方から移り、キャンセル待ちの先頭に並びます。ご本人にはメールでお知らせします。',
  'lower.person': '{name}さん',
  'lower.personWith': '{name}さん（{seats}席）',
  'lower.confirm': 'この{count}人を移して、{capacity}席にする',
  'lower.keep': 'やめる（席数を変えない）',
  'lower.changed':
    'その間に申し込みが変わったため、まだ何も変えていません。もう一度ご確認ください。',
} as const;
