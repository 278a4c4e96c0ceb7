/** What somebody says of others, for themselves. */
export const ties = {
  'ties.title': '話した人・知り合い',
  'ties.lead':
    '会のあとのカードなどで、あなたが選んだ方の記録です。あなたにだけ見えます。消すと、これからのご紹介には使いません。',
  'ties.TALKED': '話せた',
  'ties.KNOWN': 'もう知り合い',
  'ties.MET': 'ご紹介のあとで会った',
  'ties.MORE': 'もっと話したい',
  'ties.where': '{where}・{date}',
  'ties.forget': '消す',
  'ties.forgetOf': '消す：{name}さん（{what}）',
  'ties.done': '消しました',
  'ties.none': '記録はありません',
  'ties.none.body': '会のあとに届くカードで選んだ方が、ここに並びます。',
  'ties.more': '続きを見る',
} as const;
