/** What a host writes to those who answered. */
export const messages = {
  'message.by': '{host}（{club}）',
  'message.replies': 'このメールに返信すると、{host}さんに届きます。',
  'message.noReplies':
    'このメールに返信しても主催者には届きません。参加の変更は、参加票からできます。',
  'message.why':
    'このメールは、{title}にお申し込みの方へ、主催者からのお知らせとしてお送りしています。',
  'message.whySpeaker': 'このメールは、{title}でお話しくださる方へ、主催者からお送りしています。',
  'message.moved': '開始の時刻が変わりました。',
} as const;
