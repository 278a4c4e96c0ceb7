/** Signing in, and confirming an answer. */
export const access = {
  'signIn.subject': '【{code}】サインインのコード（浅沙）',
  'signIn.heading': 'サインインのコード',
  'signIn.lead': 'サインインの画面に、この6桁のコードを入力してください。',
  'signIn.until': '{minutes}分間使えます。使えるのは一度だけです。',
  'signIn.open': 'サインインする',
  'signIn.sameBrowser':
    'ボタンは、サインインを始めたブラウザーでお使いください。ほかの端末では、コードを入力してください。',
  'signIn.notYou':
    '心当たりがないときは、何もなさらなくて大丈夫です。コードを入力しないかぎり、誰もサインインできません。',
  'signIn.why': 'このメールは、サインインの画面でこのアドレスが入力されたためお送りしています。',
  'confirm.subject': '【{code}】確認コード（{name}）',
  'confirm.heading': '6桁のコードで参加が決まります',
  'confirm.lead':
    'お申し込みありがとうございます。画面に6桁のコードを入力すると、お席が確定します。',
  'confirm.held': 'お席を{time}まで仮押さえしています。',
  'confirm.headingSeated': 'お席はもう決まっています',
  'confirm.seated':
    'この回には、すでにお申し込みをいただいています。コードを入力すると、いまの参加票が開きます。お席が2つになることはありません。',
  'confirm.headingWaiting': 'キャンセル待ちに登録済みです',
  'confirm.waiting':
    'この回には、すでにキャンセル待ちのお申し込みをいただいています。コードを入力すると、いまの順番が見られます。',
  'confirm.headingFull': '6桁のコードで登録が決まります',
  'confirm.full':
    'この回は満席です。画面に6桁のコードを入力すると、キャンセル待ちに登録されます。順番は登録の早い順です。',
  'confirm.leadOpen':
    'お申し込みありがとうございます。画面に6桁のコードを入力すると、空いているお席が確定します。先に満席になったときは、キャンセル待ちに登録されます。',
  'confirm.headingHost': '6桁のコードで、主催者に届きます',
  'confirm.host':
    'お申し込みありがとうございます。画面に6桁のコードを入力すると、お申し込みが主催者に届きます。お席は、主催者の確認のあとに決まります。',
  'confirm.headingSaid': '6桁のコードで、お返事が届きます',
  'confirm.tentative':
    '画面に6桁のコードを入力すると、「まだ決まらない」とのお返事が主催者に届きます。お席をお持ちのときは、いったんお返しします。',
  'confirm.declined':
    '画面に6桁のコードを入力すると、「見送る」とのお返事が主催者に届きます。お席をお持ちのときは、お返しします。',
  'confirm.openSend': 'お返事を送る',
  'confirm.fullUntil': 'コードは{time}まで使えます。',
  'confirm.open': '参加を確定する',
  'confirm.openExisting': '参加票を開く',
  'confirm.anyBrowser': 'ボタンは、どの端末のブラウザーからでも使えます。',
  'confirm.notYou':
    '心当たりがないときは、何もなさらなくて大丈夫です。時間が過ぎると、お申し込みはなかったことになります。',
} as const;
