/** The card after a morning. */
export const afterCard = {
  'afterCard.subject': '【30秒】{name}はいかがでしたか',
  'afterCard.heading': 'お越しくださり、ありがとうございました',
  'afterCard.lead':
    '30秒ほど、おつきあいください。いかがでしたか。どなたと話せましたか。もっと話したい方はいますか。',
  'afterCard.private':
    '「もっと話したい方」は、主催者にも、ほかの参加者にも見えません。おふたりが互いに選んだときだけ、おつなぎします。',
  'afterCard.open': 'カードを開く',
  'afterCard.note': 'ログインは要りません。2週間は書き直せます。書かなくても構いません。',
  'afterCard.why': 'このメールは、{title}にお越しになった方へお送りしています。',
} as const;
