/** The list at the door. */
export const door = {
  'door.title': '受付・{number}',
  'door.count': '{seated}人のうち{present}人が到着',
  'door.of': '/ {seated}人',
  'door.search': '名前・よみでさがす',
  'door.index': '五十音',
  'door.checkIn': '受付',
  'door.undo': '取り消す',
  'door.walkIn': '当日参加',
  'door.addWalkIn': '当日参加を追加',
  'door.walkInTitle': '当日参加の方',
  'door.walkInSend': '加えて受付する',
  'door.mailHint': 'あれば、次回のご案内をお送りできます。',
  'door.added': '{name}さんを加え、受付しました',
  'door.empty': '名簿はまだ空です',
  'door.nobody': '「{name}」さんは名簿に見つかりません',
  'door.nobodyBody': '別の書き方でさがすか、下の「当日参加」で加えられます。',
  'door.notOnList':
    'この方は名簿にありません。席が外れたか、別の回かもしれません。「当日参加」で加えられます。',
  'door.bad.door_not_open': '受付できるのは、開始の3時間前からです。',
  'door.bad.door_closed': '終わってから24時間が過ぎたため、もう受付できません。',
  'door.bad.cancelled': 'この回は中止になったため、受付できません。',
} as const;
