/** Reports of solicitation: for hosts, and for whom something is held. */
export const safety = {
  'safety.hostSubject': '【ご確認のお願い】{club}',
  'safety.reported': '勧誘についてのお知らせがありました',
  'safety.reportedLead':
    'ご紹介に関して、「勧誘を受けた」というお知らせが1件ありました。内容は主催者の画面でお読みいただけます。',
  'safety.reportedHold':
    'お決めになるまで、知らされた方への新しいご紹介を止めています。行き違いのこともあります。落ち着いてお確かめください。',
  'safety.contested': 'ご本人から連絡がありました',
  'safety.contestedLead': 'ご紹介を止めている方から、事情の説明が届きました。',
  'safety.look': 'お知らせを読む',
  'safety.subject': '【ご紹介について】{club}',
  'safety.held': '新しいご紹介を、いったん止めています',
  'safety.heldLead':
    '{club}のご紹介について、「勧誘を受けた」というお知らせがありました。主催者が確かめるあいだ、あなたへの新しいご紹介を止めています。',
  'safety.keep': 'ご紹介を止めたままにしています',
  'safety.keepLead':
    '{club}の主催者が確かめた結果、あなたへの新しいご紹介を止めたままにしています。',
  'safety.remove': 'この会でのご紹介を終わりにしました',
  'safety.removeLead': '{club}の主催者が確かめた結果、この会でのご紹介を終わりにしました。',
  'safety.lift': 'ご紹介を再開しました',
  'safety.liftLead':
    '{club}の主催者が確かめ、あなたへのご紹介を再開しました。お待たせいたしました。',
  'safety.kind': '行き違いのこともあります。会への参加は、これまでどおりです。',
  'safety.answer': '事情があれば、下のページから主催者にお伝えいただけます。',
  'safety.own': 'ご紹介と安心のページを開く',
  'safety.why': 'このメールは、{club}でご紹介に参加している方へお送りしています。',
} as const;
