/** What came of an introduction. */
export const followUps = {
  'followUp.met.subject': '【ご紹介のその後】{other}さんとお会いになれましたか',
  'followUp.met.heading': 'お会いになれましたか',
  'followUp.met.lead':
    '{other}さんをご紹介して、2週間がたちました。お会いになれたかどうか、ひと押しでお聞かせください。まだでも、会わないことにされていても、構いません。',
  'followUp.in_touch.subject': '【ご紹介のその後】{other}さんとはその後いかがですか',
  'followUp.in_touch.heading': 'その後、いかがですか',
  'followUp.in_touch.lead':
    '{other}さんをご紹介して、しばらくがたちました。いまも連絡を取っていらっしゃるか、ご紹介が役に立ったか、お聞かせください。これが最後のお尋ねです。',
  'followUp.private': 'お返事は{other}さんに伝わりません。これからのご紹介に生かします。',
  'followUp.answer': '返事をする',
  'followUp.stop':
    'このご紹介についてお尋ねするのをやめてほしいときは、同じページから止められます。ログインは要りません。',
  'followUp.why': 'このメールは、{club}でご紹介した方へお送りしています。',
} as const;
