/** An invented person of the demo club: 姓 名 せい めい | pitch | gives | asks | topics | industry. */
export interface DemoPerson {
  readonly familyName: string;
  readonly givenName: string;
  readonly familyYomi: string;
  readonly givenYomi: string;
  readonly email: string;
  readonly pitch: string | null;
  readonly gives: readonly string[];
  readonly asks: readonly string[];
  readonly topics: readonly string[];
  readonly industry: string | null;
  readonly consents: boolean;
  readonly locale: 'ja' | 'en';
}

const LINES = `
小林 健 こばやし けん|小さな書店で選書をしています|小さな書店の選書,棚づくりの相談|自家焙煎の珈琲を置きたい|本,町歩き|書店
加藤 涼子 かとう りょうこ|珈琲を焙煎しています|自家焙煎の珈琲の相談|店のロゴをつくってくれる人|珈琲,朝|飲食
川口 民夫 かわぐち たみお|商店街の世話役です|商店街での場所探し|若い人に届く案内の書き方|町歩き,商店街|不動産
木村 澄子 きむら すみこ|図書館で働いています|読書会の進め方,図書館の使い方|選書の相談相手|本,読書会|図書館
工藤 真弥 くどう まや|ロゴと紙ものをつくります|店のロゴや名刺のデザイン|小さな商いの値付け|デザイン,紙|デザイン
近藤 陽 こんどう よう|税理士です|小さな商いの値付けと確定申告|読書会の進め方|数字,落語|会計
佐伯 まどか さえき まどか|パンを焼いています|天然酵母のパンづくり|商店街での場所探し|パン,朝|飲食
島田 航 しまだ わたる|川の生きものを調べています|川の観察会の案内|写真の撮り方|川,生きもの|研究
杉本 奈津 すぎもと なつ|写真を撮ります|人や店の写真|紙ものの印刷の相談|写真,旅|写真
関 悠介 せき ゆうすけ|活版印刷の工房です|活版印刷と紙の相談|店の写真を撮ってくれる人|紙,印刷|印刷
高橋 みのり たかはし みのり|小学校の先生です|子ども向けの読み聞かせ|川の観察会に連れて行きたい|子ども,本|教育
津村 玲 つむら れい|翻訳をしています|英語の翻訳と校正|装丁の相談|翻訳,本|翻訳
寺田 大樹 てらだ だいき|自転車で配達しています|町の近道|自転車の修理を習いたい|自転車,町歩き|物流
中井 詩織 なかい しおり|装丁をしています|本の装丁|翻訳者と知り合いたい|本,デザイン|デザイン
西村 一郎 にしむら いちろう|自転車店の三代目です|自転車の修理|店のホームページ|自転車,川|小売
野口 花 のぐち はな|ホームページをつくります|小さな店のホームページ|パンづくりを習いたい|朝,写真|情報
橋本 聡 はしもと さとし|庭師です|ベランダの植えもの|庭の写真を撮ってほしい|植物,朝|造園
平田 千尋 ひらた ちひろ|看護師です|夜勤あけの過ごし方|読み聞かせを手伝いたい|健康,本|医療
藤井 良 ふじい りょう|味噌をつくっています|発酵の話,味噌づくり|英語の商品説明|発酵,朝ごはん|食品
堀 美月 ほり みつき|学生です|聞き書きの手伝い|商店街の昔話を聞きたい|町歩き,聞き書き|学生
松田 圭 まつだ けい|落語を習っています|話し方の練習|人前で話す場|落語,話し方|会社員
三浦 琴 みうら こと|琴の教室をしています|和楽器の体験|発表会の場所探し|音楽,朝|音楽
宮本 徹 みやもと とおる|町医者です|健康相談|落語の会に出たい|落語,健康|医療
村上 葵 むらかみ あおい|古着屋です|服の直し|古い布の染め|布,町歩き|小売
森 健太 もり けんた|染めものをしています|藍染めの体験|古着を分けてほしい|布,植物|工芸
安田 文 やすだ ふみ|編集者です|原稿の読み合わせ|町の書き手を探しています|本,聞き書き|出版
山口 怜 やまぐち れい|気象予報士です|朝の天気の話|川の記録を見たい|天気,川|気象
吉田 双葉 よしだ ふたば|花屋です|季節の花|植えものの先生|花,植物|小売
和田 誠 わだ まこと|大工です|本棚づくり|古い家の図面を見たい|木,本|建築
阿部 直 あべ なお|建築の設計をしています|古い家の直し方|腕のいい大工さん|建築,町歩き|建築
井上 さや いのうえ さや|||||
上田 稔 うえだ みのる|||||
江口 麻衣 えぐち まい|||||
岡 拓海 おか たくみ|||||
石井 薫 いしい かおる|||||
遠藤 晴 えんどう はる|||||
Reed Maya りーど まや|I translate poems|English conversation over coffee|A bookbinder to learn from|poetry,coffee|翻訳
Okafor Daniel おかふぉー だにえる|I make small furniture|Wood joinery basics|Someone who knows the river walks|wood,walking|工芸
大野 秋 おおの あき|||||
小川 慧 おがわ けい|||||
金子 緑 かねこ みどり|||||
菊地 涼 きくち りょう|||||
`;

const list = (text: string | undefined): string[] =>
  (text ?? '').split(',').filter((part) => part !== '');

/** Everybody of the demo club but its host, regulars first. */
export const demoPeople: readonly DemoPerson[] = LINES.trim()
  .split('\n')
  .map((line, index) => {
    const [names = '', pitch, gives, asks, topics, industry] = line.split('|');
    const [familyName = '', givenName = '', familyYomi = '', givenYomi = ''] = names.split(' ');
    return {
      familyName,
      givenName,
      familyYomi,
      givenYomi,
      email: `person${String(index + 1).padStart(2, '0')}@kawaberi.example`,
      pitch: pitch || null,
      gives: list(gives),
      asks: list(asks),
      topics: list(topics),
      industry: industry || null,
      consents: Boolean(pitch),
      locale: /^[A-Z]/.test(familyName) ? 'en' : 'ja',
    };
  });

/** The demo host, as the terminal tells at start. */
export const demoHost: DemoPerson = {
  familyName: '山本',
  givenName: '朝子',
  familyYomi: 'やまもと',
  givenYomi: 'あさこ',
  email: 'asako@kawaberi.example',
  pitch: '川べり朝食会を十年つづけています',
  gives: ['会のはじめ方'],
  asks: ['朝に話してくださる書き手'],
  topics: ['本', '朝'],
  industry: '出版',
  consents: false,
  locale: 'ja',
};

export const demoSpeakers = [
  {
    name: '小山田 澄子',
    yomi: 'おやまだ すみこ',
    title: '作家・書店主',
    talk: '町の本屋はなぜ消えないのか',
    email: 'oyamada@kawaberi.example',
  },
  {
    name: '児玉 顕',
    yomi: 'こだま けん',
    title: '随筆家',
    talk: '朝を書く',
    email: 'kodama@kawaberi.example',
  },
] as const;
