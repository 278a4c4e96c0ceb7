import type { Operator } from '../../load-context';
import type { LegalText } from './legal-text';

export const termsJa = ({ name, email }: Operator): LegalText => ({
  title: '利用規約',
  lead: `${name}（以下「運営者」）が提供する浅沙（以下「本サービス」）の決まりです。参加を申し込むと、この規約に同意したことになります。`,
  parts: [
    {
      title: '本サービスがすること',
      text: [
        '会の日程の公開、参加の申し込みと席の管理、ゲストへのお願い、当日の受付、会のあとのご紹介のお手伝いをします。',
        '会を開くのは主催者です。会の内容、会費、会場での出来事の責任は、それぞれの主催者と参加者にあります。',
      ],
    },
    {
      title: '申し込みと席',
      text: [
        'お名前とメールアドレスを送ると、席を60分間仮押さえします。メールの確認コードまたはリンクで確定します。確定しない席は自動で空きます。',
        '満席のときはキャンセル待ちに登録できます。順番は登録の早い順で、お金で変わることはありません。',
        'キャンセルはいつでも、理由なしにできます。会費は会場で主催者にお支払いください。本サービスは代金を預かりません。',
      ],
    },
    {
      title: 'していただきたくないこと',
      text: [
        '他人の名前やアドレスでの申し込み、勧誘を目的とした参加、ほかの参加者の連絡先の無断利用、本サービスの妨害はお断りします。勧誘については「勧誘をしない約束」をご覧ください。',
        'これらがあったとき、主催者または運営者は、参加や利用をお断りすることがあります。',
      ],
    },
    {
      title: '変更と終了',
      text: [
        'この規約を変えるときは、効力の始まる日の前に、このページと登録のメールアドレスでお知らせします。',
        '利用はいつでもやめられます。記録の削除は下の連絡先へお知らせください。',
      ],
    },
    {
      title: '連絡先',
      text: [
        `${name}　${email}`,
        '日本法に従い、運営者の所在地を管轄する裁判所を第一審の裁判所とします。',
      ],
    },
  ],
});

export const termsEn = ({ name, email }: Operator): LegalText => ({
  title: 'Terms',
  lead: `The rules of Asaza as run by ${name} (the operator). By answering an occurrence you agree to them.`,
  parts: [
    {
      title: 'What Asaza does',
      text: [
        'It publishes dates, takes answers and keeps seats, asks speakers, helps at the door, and offers introductions afterwards.',
        'Meetings are held by their hosts. What happens there, and the fee, is between hosts and attendees.',
      ],
    },
    {
      title: 'Answers and seats',
      text: [
        'A name and a mail address hold a seat for 60 minutes; the code or the link in the mail makes it yours. A seat that is not confirmed becomes free by itself.',
        'When it is full you can join the waitlist. The order is the time of joining; money does not change it.',
        'You may cancel at any time without a reason. The fee is paid to the host at the door; Asaza holds no money.',
      ],
    },
    {
      title: 'What we ask you not to do',
      text: [
        'Do not answer with someone else’s name or address, come in order to solicit, use other attendees’ contact data without their consent, or disturb the service. See “No solicitation”.',
        'If that happens, hosts or the operator may refuse your participation.',
      ],
    },
    {
      title: 'Changes and end',
      text: [
        'Before a change of these terms takes effect we announce it here and by mail.',
        'You can stop at any time. To have your records deleted, write to the address below.',
      ],
    },
    {
      title: 'Contact',
      text: [
        `${name}, ${email}`,
        'The law of Japan applies; the court at the operator’s seat has jurisdiction.',
      ],
    },
  ],
});
