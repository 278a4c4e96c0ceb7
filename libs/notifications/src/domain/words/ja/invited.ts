/** An invitation to answer where only the invited can. */
export const invited = {
  'invited.subject': '【ご招待】{name}',
  'invited.heading': '{title}へのご招待',
  'invited.lead':
    '{host}さんから、{title}へのご招待です。ご都合のよい回を選んで、参加をお申し込みいただけます。',
  'invited.open': '日程を見て申し込む',
  'invited.own': 'このご招待は、このメールアドレスで申し込む方のものです。',
  'invited.decline': 'ご都合が合わないときは、何もなさらなくて大丈夫です。',
  'invited.why': '{host}さんがご招待したため、お送りしています。',
} as const;
