import type { Operator } from '../../load-context';
import type { LegalText } from './legal-text';

export const mannersJa = ({ name, email }: Operator): LegalText => ({
  title: '勧誘をしない約束',
  lead: '安心して隣に座れるように。参加される皆さまに、ひとつだけお願いがあります。',
  parts: [
    {
      title: 'しないこと',
      text: [
        '会の場でも、ご紹介のあとでも、ネットワークビジネス、投資、保険、宗教、政治団体などへの勧誘はしないでください。名刺や連絡先を、売り込みのために集めることもご遠慮ください。',
        'お仕事の話は歓迎です。相手が求めたときに、求めた分だけにしてください。',
      ],
    },
    {
      title: '販売を仕事にしている方へ',
      text: [
        '勧誘を伴う販売をされる方は、相手に会う前に、お名前、会社名、目的と商品をはっきり伝えてください（特定商取引法 第33条の2）。',
      ],
    },
    {
      title: '勧誘を受けたら',
      text: [
        `ご紹介のどのページにも「勧誘を受けた」のボタンがあります。主催者、または ${email}（${name}）へお知らせください。お知らせの内容は相手に伝わりません。確かめるあいだ、相手へのご紹介を止めます。`,
        '約束が守られないときは、以後の参加とご紹介をお断りします。お断りされた方は、事情を説明することができます。',
      ],
    },
  ],
});

export const mannersEn = ({ name, email }: Operator): LegalText => ({
  title: 'No solicitation',
  lead: 'So that everyone can sit down beside anyone. We ask one thing of all who come.',
  parts: [
    {
      title: 'What we do not do',
      text: [
        'No recruiting for network marketing, investments, insurance, religious or political groups, neither at the meeting nor after an introduction. No collecting of cards or addresses in order to sell.',
        'Talking about work is welcome: when the other one asks, and as much as they ask.',
      ],
    },
    {
      title: 'If selling is your work',
      text: [
        'Before meeting someone, say your name, your company, the purpose and the product (Japan’s Act on Specified Commercial Transactions, article 33-2).',
      ],
    },
    {
      title: 'If it happens to you',
      text: [
        `Every page of an introduction has a button “I was solicited”. Or tell the host, or ${email} (${name}). The other one does not learn of it. While we look into it, they are not introduced to anyone.`,
        'Who does not keep this promise is not admitted or introduced any more, and may explain themselves.',
      ],
    },
  ],
});
