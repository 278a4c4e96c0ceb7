/** How many talks the dates have room for. */
export const talkSlots = {
  'slots.title': 'お話の枠',
  'slots.talks': 'お話の数',
  'slots.talksHint': '0にすると、ゲストなしの回になります（8まで）。',
  'slots.minutes': '1枠の分数',
  'slots.series': '定例会では{count, plural, =0 {ゲストなし} other {#枠}}です。',
  'slots.seriesMinutes':
    '定例会では{count, plural, =0 {ゲストなし} other {#枠・各{minutes}分}}です。',
  'slots.free': '{count, plural, =0 {空いている枠はありません。} other {空き {count}枠}}',
  'slots.one': 'この回だけに決める',
  'slots.all': '定例会のすべての回に決める',
  'slots.back': '定例会に合わせる',
  'slots.saved': 'お話の枠を保存しました',
  'slots.kept': '承諾いただいたお話は、枠を減らしてもそのまま残ります。',
  'occurrence.talkMinutes': '{minutes}分',
} as const;
