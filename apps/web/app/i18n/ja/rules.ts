/** What hosts ask of answers, and answers that are not a plain yes. */
export const rules = {
  'answer.notInvited':
    'この回は、招待された方だけが申し込めます。主催者から届いた招待リンクを開くか、主催者にご連絡ください。',
  'answer.refused':
    '主催者の判断により、この回へのお申し込みはお受けできませんでした。{reason} ほかの回へのお申し込みはできます。',
  'another.title': '返事を変える・主催者にひとこと',
  'another.response': 'お返事',
  'another.ACCEPTED': '参加する',
  'another.TENTATIVE': 'まだ決まらない',
  'another.DECLINED': '見送る',
  'another.note': '主催者へのひとこと',
  'another.noteHint': '主催者だけが読みます。500字まで。「まだ決まらない」ではお席を取りません。',
  'another.send': 'この返事にする',
  'another.closed':
    'この回の申し込みは、いま受け付けていません。お返事は前のままです。お席を手放すことは、いつでもできます。',
  'ticket.maybe.title': '「まだ決まらない」と承りました',
  'ticket.maybe.body': 'お席はまだ取っていません。決まりましたら「参加する」をお選びください。',
  'ticket.pending.title': '主催者の確認を待っています',
  'ticket.pending.body':
    'お席はまだ決まっていません。主催者が確認すると、結果をこのページとメールでお知らせします。',
  'ticket.refused.title': '今回はお席をご用意できませんでした',
  'ticket.refused.body':
    'お申し込みくださり、ありがとうございました。{reason} ほかの回でお会いできるのを楽しみにしています。',
  'occurrence.notOpen.title': '申し込みは {time} から',
  'occurrence.notOpen.body': 'あと{in}で受付が始まります。このページから、登録不要で申し込めます。',
  'occurrence.closed.title': '申し込みを締め切りました',
  'occurrence.closed.body':
    '{time}に受付が終わりました。お席の変更は、メールの参加票からできます。',
} as const;
