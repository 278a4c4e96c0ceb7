import type { Operator } from '../../load-context';
import type { LegalText } from './legal-text';

export const privacyJa = ({ name, email }: Operator): LegalText => ({
  title: '個人情報の扱い',
  lead: `${name}は、個人情報の保護に関する法律に従い、次のとおり個人情報を扱います。`,
  parts: [
    {
      title: 'お預かりするもの',
      text: [
        'お名前、よみ（任意）、メールアドレス、申し込みと出席の記録、言語の設定。会員の方は、プロフィールに書いた内容（力になれること、探していることなど）。',
        '不正を防ぐため、接続元のアドレスを短い時間だけ使います。広告やアクセス解析のための記録はしません。ほかのサイトへの通信もありません。',
      ],
    },
    {
      title: '使いみち',
      text: [
        '席の確保、確認コードと日程のご連絡、受付、会のあとのご紹介、安全の確保。これ以外には使いません。売ることも、広告に使うこともありません。',
      ],
    },
    {
      title: '誰に見えるか',
      text: [
        '主催者と受付の手伝いの方には、お名前、よみ、出席の回数が見えます。メールアドレスは、主催者の画面にも出ません。ご連絡は本サービスからお送りします。ほかの参加者には、何も見えません。',
        'ご紹介は、プロフィールではっきり「はい」と答えた方だけが対象です。お相手に見えるのは、お名前、ひとこと、理由に引いた欄だけです。おふたりとも「はい」と答えたときに限り、お名前とメールアドレスをお互いにお伝えします（第三者提供。その記録は法に従い3年間保管します）。',
      ],
    },
    {
      title: '保管と削除',
      text: [
        '会の運営とご連絡に要るあいだ保管します。お求めがあれば、ご本人であることを確かめたうえで、開示、訂正、利用の停止、削除をします。',
        '期限のあるリンクとコードは、そのままの形では保存していません。',
      ],
    },
    {
      title: 'クッキー',
      text: ['サインインの状態、言語、表示の明暗を覚えるためだけに使います。'],
    },
    { title: '窓口', text: [`${name}　${email}`] },
  ],
});

export const privacyEn = ({ name, email }: Operator): LegalText => ({
  title: 'Privacy',
  lead: `${name} handles personal data under Japan’s Act on the Protection of Personal Information, as follows.`,
  parts: [
    {
      title: 'What we keep',
      text: [
        'Name, its reading (optional), mail address, answers and attendance, language. For members also what they write in their profile, such as what they can help with and what they look for.',
        'To prevent abuse the address of the connection is used for a short time. There is no advertising, no tracking, and no request to another site.',
      ],
    },
    {
      title: 'What it is for',
      text: [
        'Keeping your seat, sending codes and dates, the door, introductions after the meeting, and safety. Nothing else; it is never sold.',
      ],
    },
    {
      title: 'Who sees it',
      text: [
        'Hosts and helpers at the door see your name, its reading and how often you came. Not even they see your mail address: Asaza sends the mails. Other attendees see nothing.',
        'Introductions are made only for people who said yes in their profile. The other person sees your name, your line and the field quoted in the reason. Only when both say yes do we give each the other’s name and mail address (a provision to a third party, recorded for three years as the law asks).',
      ],
    },
    {
      title: 'How long',
      text: [
        'As long as the club and reaching you need it. On request, once we know that it is you, we disclose, correct, stop using or delete.',
        'Links and codes with a deadline are not stored as such.',
      ],
    },
    {
      title: 'Cookies',
      text: ['Only to remember your sign-in, your language, and light or dark.'],
    },
    { title: 'Contact', text: [`${name}, ${email}`] },
  ],
});
