/** Sign-in. */
export const people = {
  'login.title': 'サインイン',
  'login.lead': 'メールアドレスに6桁のコードをお送りします。パスワードはありません。',
  'login.email': 'メールアドレス',
  'login.send': 'コードを送る',
  'login.codeTitle': 'メールのコードを入力してください',
  'login.codeLead': '6桁のコードをお送りしました。10分間使えます。',
  'login.code': '確認コード（6桁）',
  'login.hint':
    'メールにあるリンクでも、同じブラウザならサインインできます。届かないときは、迷惑メールのフォルダもご覧ください。',
  'login.rules':
    '運営 {operator}・<terms>利用規約</terms>・<privacy>個人情報の扱い（サインインとご連絡のため）</privacy>・<manners>勧誘はお断りしています</manners>',
  'login.enter': 'サインインする',
  'login.again': 'メールアドレスを直す・もう一度送る',
  'login.linkTitle': 'サインインしますか',
  'login.linkLead':
    'メールのリンクから開きました。サインインするには、コードを頼んだときと同じブラウザで、次のボタンを押してください。',
  'login.nothing': 'このページを開いただけでは、サインインしません。',
  'login.wrong': 'コードが違うようです。あと{left}回入力できます。',
  'login.expired': '期限が過ぎたか、入力の回数を超えました。もう一度コードを送ってください。',
  'login.used': 'このコードはもう使われています。もう一度コードを送ってください。',
  'login.otherBrowser':
    'コードを頼んだときと違うブラウザのようです。メールにある6桁のコードを、元のページに入力してください。',
  'login.tooMany':
    '短い時間に何通もメールをお送りしたため、あと{minutes}分は新しいメールを止めています。届いているメールをご確認ください。',
  'login.signedOut': 'サインアウトしました',
  'login.signOut': 'サインアウトする',
} as const;
