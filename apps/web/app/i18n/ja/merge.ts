/** Two addresses of one person. */
export const merge = {
  'merge.card': '別のアドレスの記録をまとめる',
  'merge.card.body': '以前、別のメールアドレスで申し込んだことがある方へ。',
  'merge.title': '別のアドレスの記録をまとめる',
  'merge.lead':
    '別のメールアドレスでの申し込みや出席の記録を、この記録とひとつにします。両方のアドレスで確かめてから行います。',
  'merge.final': 'まとめたあとは、元に戻せません',
  'merge.meansAll':
    '申し込み・席・出席回数・会費・メールの設定・ご紹介など、両方のすべての記録がひとつになります。',
  'merge.meansSeats': '同じ回に両方で席があるときは、よいほうをひとつ残し、もうひとつは空けます。',
  'merge.meansMail':
    '以後のメールは、ログインのコードも含めて {email} に届きます。どちらのアドレスでも申し込めます。',
  'merge.meansTheirMail':
    '以後のメールは、ログインのコードも含めて、申し出た方のアドレスに届きます。',
  'merge.email': '別のメールアドレス',
  'merge.emailHint': 'そのアドレスと、いまのアドレスの両方にメールをお送りします。',
  'merge.ask': '確認のメールを送る',
  'merge.sent':
    '{email} にメールをお送りしました。{until}までに、メールの6桁のコードを入力するか、メールのリンクから「はい」と答えてください。',
  'merge.code': '確認コード（6桁）',
  'merge.codeSend': 'コードで確かめる',
  'merge.codeWrong':
    'コードが違います。{left, plural, =0 {メールのリンクからお答えください。} other {あと#回入力できます。}}',
  'merge.proven': '{email} の確認ができました。最後に、下のボタンで確定してください。',
  'merge.whichName': 'まとめたあとのお名前',
  'merge.noName': '（お名前なし）',
  'merge.agree': '記録をひとつにまとめる',
  'merge.stop': '取りやめる',
  'merge.stopped': '取りやめました。お送りしたメールは使えなくなりました。',
  'merge.expired': 'この申し出は終わりました。はじめからやり直してください。',
  'merge.tooMany': '今日はこれ以上お送りできません。明日もう一度お試しください。',
  'merge.doing': '記録をまとめています',
  'merge.doingBody': 'まもなく終わります。終わるとメールでお知らせします。',
  'merge.offer': 'このアドレスの記録をまとめますか',
  'merge.offerBody':
    '{from} をお使いの方が、{to} も自分のものだとして、記録をひとつにまとめたいと申し出ています。',
  'merge.yes': 'はい、同じ人です',
  'merge.yesHint': '心当たりがないときは、このページを閉じてください。何も変わりません。',
  'merge.saidYes': '確認しました',
  'merge.saidYesBody':
    'まだ何も変わっていません。{from} の方が設定のページで確定すると、記録がひとつになります。',
  'field.own_already': 'この{field}は、もうご自分のものです。別のものを入力してください。',
} as const;
