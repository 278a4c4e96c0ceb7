/** Two addresses of one person. */
export const merges = {
  'merge.subject': '【{code}】参加の記録をまとめる確認',
  'merge.heading': 'このアドレスの記録をまとめますか',
  'merge.lead':
    '{from} をお使いの方が、このアドレスも自分のものだとして、記録をひとつにまとめたいと申し出ています。',
  'merge.means':
    'まとめると、申し込み・席・出席・会費・メールの設定・ご紹介など、両方のアドレスのすべての記録がひとりの方のものになります。',
  'merge.open': '内容を確かめる',
  'merge.final': 'まとめたあとは、元に戻せません。',
  'merge.notYou': '心当たりがないときは、何もなさらないでください。何も変わりません。',
  'merge.why': 'このアドレスを入力した方がいるため、このメールをお送りしました。',
  'mergeTold.subject': '別のアドレスの確認をお送りしました',
  'mergeTold.heading': '別のアドレスとまとめる申し出を受け付けました',
  'mergeTold.lead':
    '{other} に確認のメールをお送りしました。そちらで「はい」と答え、さらに自分の設定のページで確定すると、記録がひとつになります。',
  'mergeTold.open': '自分の設定を開く',
  'mergeTold.notYou':
    'お申し出に心当たりがないときは、自分の設定のページで取りやめ、ほかの端末をログアウトしてください。',
  'mergeTold.why': 'アカウントの大切な変更のお知らせです。',
  'mergeDone.subject': '記録をひとつにまとめました',
  'mergeDone.heading': '記録をひとつにまとめました',
  'mergeDone.lead':
    '{other} の記録は、このアドレスの記録とひとつになりました。どちらのアドレスで申し込んでも同じ方として扱い、メールはこのアドレスにお送りします。',
  'mergeDone.seats': '同じ回に両方で席をお持ちだったときは、ひとつを残し、もうひとつを空けました。',
  'mergeDone.open': '自分の設定を開く',
} as const;
