import type { ConceptTable } from './concept';

/** Languages, knowledge, play, and whom one would like to meet. */
export const learning: ConceptTable = {
  english: {
    ja: '英語、英会話、TOEIC、英語学習、英文、IELTS、英語が、英語で、英文を',
    en: 'english, english conversation, toeic, ielts, learning english, english teacher, english lessons, native english',
  },
  japanese: {
    ja: '日本語、日本語教師、日本語学習、JLPT、やさしい日本語、日本語を',
    en: 'japanese, japanese lessons, learning japanese, jlpt, japanese teacher, japanese language',
  },
  chinese: { ja: '中国語、北京語、台湾華語、広東語', en: 'chinese, mandarin, cantonese' },
  korean: { ja: '韓国語、ハングル', en: 'korean' },
  french: { ja: 'フランス語、仏語', en: 'french' },
  german: { ja: 'ドイツ語、独語', en: 'german' },
  spanish: { ja: 'スペイン語、ポルトガル語、イタリア語', en: 'spanish, portuguese, italian' },
  sign_language: { ja: '手話、要約筆記', en: 'sign language' },
  language_exchange: {
    ja: '言語交換、語学、語学学習、ランゲージエクスチェンジ、会話相手、話し相手',
    en: 'language exchange, language learning, languages, conversation partner, practise speaking, practice speaking, tandem partner',
  },
  study_abroad: {
    ja: '留学、海外大学、ワーキングホリデー、大学院留学、奨学金',
    en: 'study abroad, studying abroad, working holiday, scholarship, overseas university',
  },
  living_abroad: {
    ja: '海外生活、駐在、海外移住、海外就職、帰国子女',
    en: 'living abroad, expat, moving abroad, working overseas',
  },
  asia_business: {
    ja: '台湾、ベトナム、タイ進出、インドネシア、東南アジア、中国市場、インド市場',
    en: 'taiwan, vietnam, thailand, indonesia, southeast asia, chinese market, indian market',
  },
  europe: {
    ja: 'ヨーロッパ、欧州、北欧、フランス文化、ドイツ文化',
    en: 'europe, nordic, scandinavia',
  },
  america: {
    ja: 'アメリカ、米国、北米、南米、ラテン',
    en: 'united states, america, north america, latin america',
  },
  africa: {
    ja: 'アフリカ、国際協力、JICA、開発援助',
    en: 'africa, international development, aid work',
  },
  research: {
    ja: '研究、論文、学会、研究者、大学院、博士、査読、英語論文、学術',
    en: 'research, researcher, academic paper, phd, graduate school, peer review, papers, academic, thesis, dissertation',
  },
  science: {
    ja: '科学、物理、化学、生物、宇宙、天文、数学',
    en: 'science, physics, chemistry, biology, astronomy, space, mathematics, maths',
  },
  history: {
    ja: '歴史、日本史、世界史、城、戦国、郷土史、考古学',
    en: 'history, castles, local history, archaeology',
  },
  philosophy: {
    ja: '哲学、哲学対話、倫理、思想、宗教、仏教',
    en: 'philosophy, ethics, religion, buddhism, philosophical dialogue',
  },
  economics: {
    ja: '経済、経済学、行動経済学、金融政策',
    en: 'economics, behavioural economics, economy',
  },
  politics: {
    ja: '政治、選挙、地方自治、行政、議員、公務員、政策',
    en: 'politics, election, local government, public policy, civil servant',
  },
  psychology_study: {
    ja: '心理学、認知科学、脳科学、行動科学',
    en: 'cognitive science, neuroscience, behavioural science',
  },
  linguistics: {
    ja: '言語学、方言、古文、漢文、古典、万葉集',
    en: 'linguistics, dialect, classical literature, classics',
  },
  qualifications: {
    ja: '資格、資格取得、資格試験、国家資格、検定、リスキリング、学び直し、社会人大学院、MBA',
    en: 'certification, qualification, exam preparation, reskilling, adult education, mba',
  },
  teaching_skills: {
    ja: '教え方、講師、授業づくり、研修講師、ワークショップ講師',
    en: 'teaching skills, instructor, lecturer, lesson planning, trainer',
  },
  memory: {
    ja: '記憶術、勉強法、速読、ノート術、読書術',
    en: 'study methods, memory techniques, speed reading, note-taking',
  },
  critical_thinking: {
    ja: '論理的思考、ロジカルシンキング、問題解決、デザイン思考',
    en: 'critical thinking, logical thinking, problem solving, design thinking',
  },
  board_games: {
    ja: 'ボードゲーム、カードゲーム、人狼、謎解き',
    en: 'board games, card games, tabletop, puzzles, escape room, board game, card game, tabletop games',
  },
  shogi: { ja: '将棋、囲碁、チェス、麻雀、オセロ', en: 'shogi, go game, chess, mahjong' },
  video_games: {
    ja: 'ゲーム好き、テレビゲーム、eスポーツ、ゲーマー',
    en: 'video games, gaming, esports, gamer',
  },
  anime: { ja: 'アニメ、声優、コスプレ、同人', en: 'anime, voice actor, cosplay, fan fiction' },
  idols: { ja: '推し活、アイドル、ライブ参戦、ファンクラブ', en: 'idols, fandom, concerts' },
  collecting: {
    ja: 'コレクション、骨董、切手、アンティーク、蚤の市',
    en: 'collecting, antiques, stamps, flea market',
  },
  festivals: {
    ja: '祭り、伝統芸能、神輿、盆踊り、歌舞伎、能、狂言、文楽、伝統',
    en: 'festivals, traditional arts, kabuki, noh, kyogen, bunraku, traditional performing arts, festival',
  },
  shrines: { ja: '神社、お寺、寺社巡り、御朱印、巡礼、お遍路', en: 'shrines, temples, pilgrimage' },
  stargazing: {
    ja: '星空、天体観測、望遠鏡、プラネタリウム',
    en: 'stargazing, telescope, planetarium',
    within: 'science',
  },
  weather: { ja: '気象、天気、気象予報士', en: 'weather, meteorology' },
  geography: { ja: '地理、地図、地形、測量、GIS', en: 'geography, maps, cartography, gis' },
  peers_founders: {
    ja: '経営者仲間、起業家仲間、経営者、社長',
    en: 'fellow founders, other founders, business owners, ceo',
  },
  peers_students: {
    ja: '学生、大学生、インターン、若手',
    en: 'students, university student, intern, young people',
  },
  peers_engineers: {
    ja: 'エンジニア仲間、技術者、技術コミュニティ',
    en: 'fellow engineers, tech community',
  },
  peers_creators: {
    ja: 'クリエイター、クリエイター仲間、作家仲間、表現者',
    en: 'creators, fellow artists, makers',
  },
  peers_parents: { ja: 'ママ友、パパ友、親同士', en: 'other parents, mum friends, dad friends' },
  peers_locals: {
    ja: '地元の人、近所、ご近所、町内会',
    en: 'locals, neighbours, neighbors, people nearby',
  },
  testers: {
    ja: '試してくれる人、モニター、テスター、アンケート協力、インタビュー協力、モニター募集、感想を聞かせ、感想を言、試しに使',
    en: 'testers, beta testers, interview participants, survey participants, feedback on a product, tester, try my app, feedback, user interview',
  },
  speakers: {
    ja: '登壇者、講演、ゲスト講師、講演依頼、登壇',
    en: 'speakers, guest speaker, talk invitation, keynote',
  },
  cofounder: {
    ja: '共同創業者、創業メンバー、相棒、仲間集め',
    en: 'co-founder, cofounder, founding team, team mates',
  },
  study_partner: {
    ja: '勉強仲間、学習仲間、もくもく会、輪読、一緒に勉強、一緒に学',
    en: 'study partner, study buddy, study group, reading group, study together, learn together, study partners',
  },
  sports_partner: {
    ja: '練習相手、運動仲間、走る仲間、登る仲間',
    en: 'training partner, running buddy, exercise partner, run with, exercise together, workout partner',
  },
  debate: {
    ja: 'ディベート、対話、傾聴、聞き方、アサーション',
    en: 'debate, dialogue, active listening',
  },
  abacus: { ja: 'そろばん、暗算、数学教育、算数', en: 'abacus, mental arithmetic, teaching maths' },
  venue: {
    ja: '場所を貸し、会場提供、スペース貸し、レンタルスペース、会議室、会場、場所を探、場所を使、蔵を、スペース',
    en: 'lend a space, venue, rental space, meeting room, host a venue, hold a workshop, space for events, place to hold, place to meet, host events',
  },
};
