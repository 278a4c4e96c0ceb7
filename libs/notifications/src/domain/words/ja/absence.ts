/** An absence without a word that counts. */
export const absence = {
  'absence.what': 'お会いできませんでした',
  'absence.heading': 'お会いできず、残念でした',
  'absence.lead':
    'ご連絡のないご欠席として、1回と数えました。ご事情があったことと思います。行き違いでしたら、お知らせください。数えないようにします。',
  'absence.nothing':
    'いまは、何も変わりません。{months}か月のあいだに{absences}回になると、開催の前に確認のお願いをすることがあります。',
  'absence.must_reconfirm': '{until}までは、開催の2日前に、参加の確認をお願いします。',
  'absence.end_of_waitlist': '{until}までは、キャンセル待ちの最後の順番になります。',
  'absence.tell': '主催者に事情を伝える',
  'absence.expires': 'この1回は、{date}を過ぎると数えません。',
  'absence.next': '来られなくなったときは、直前でも参加票から一押しでお知らせいただけます。',
} as const;
