import type { ConceptTable } from './concept';

/** Languages, countries and knowledge. */
export const learning: ConceptTable = {
  english: {
    ja: '英語、英会話、TOEIC、英語学習、英文、IELTS、英語が、英語で、英文を、英語の、英語を、英会話の、英会話を、英語講師、英語教師、英語学習の、英検、TOEFL、英語で話、英語の先生、英会話教室、英語が話せ、英語を話、洋書、英語コーチ、発音、英語の発音、英作文、英文法、英語力、英語ネイティブ、英語圏、英語の練習、英会話カフェ、スピーキング、英語が苦手、外国人と話し、英語が聞き取れ、英語がしゃべれ、英語が出てこ、英語で雑談',
    en: 'english, english conversation, toeic, ielts, learning english, english teacher, english lessons, native english, english speaker, english conversation practice, toefl, english speaking, speak english, english practice, practise english, practice english, english class, english tutor, improve my english, teach english, english grammar, english pronunciation, esl, english native speaker, native english speaker, pronunciation, native speaker of english, learn english, english chat, spoken english, english coach, my english is, afraid to speak english, english is rusty, better english',
  },
  japanese: {
    ja: '日本語、日本語教師、日本語学習、JLPT、やさしい日本語、日本語を、日本語の、日本語が、日本語会話、日本語教育、日本語学校、日本語支援、日本語ボランティア、日本語能力試験、漢字、日本語で、漢字を、日本語の先生、日本語を教、日本語練習、日本語学習者、日本語が話せ、漢字が読め、ひらがな、敬語が難し、日本語を教え、日本語がうまく',
    en: 'japanese, japanese lessons, learning japanese, jlpt, japanese teacher, japanese language, learn japanese, japanese conversation, japanese tutor, speak japanese, teach japanese, practise japanese, practice japanese, kanji, japanese class, japanese as a second language, improve my japanese, japanese speaker, japanese practice, teaching japanese, easy japanese, studying japanese, japanese grammar, japanese for foreigners, native japanese speaker, spoken japanese, hiragana, read kanji, speak better japanese, read japanese',
  },
  chinese: {
    ja: '中国語、北京語、台湾華語、広東語、中国語の、中国語を、中国語会話、普通話、中国語が、中国語で、華語、中国語教室、中国語講師、HSK、中国語ネイティブ、台湾語、中国語話者、中国語通訳、中国人のお客、中国の取引先',
    en: 'chinese, mandarin, cantonese, chinese lessons, mandarin chinese, learn chinese, chinese conversation, chinese speaker, chinese teacher, hsk, speak chinese, taiwanese, native chinese, chinese language, mandarin teacher, chinese interpreter, mandarin speaker, chinese customers, chinese supplier',
  },
  korean: {
    ja: '韓国語、ハングル、韓国語の、韓国語を、韓国語会話、韓国語が、韓国語で、韓国語教室、韓国語講師、朝鮮語、K-POP、韓国文化、TOPIK、韓国好き、韓国語ネイティブ、韓国、韓国ドラマ、韓国人',
    en: 'korean, korean lessons, learn korean, korean conversation, hangul, korean speaker, korean teacher, k-pop, korean language, speak korean, korea, native korean, topik, k-drama, korean drama',
  },
  french: {
    ja: 'フランス語、仏語、フランス語の、フランス語を、フランス語会話、フランス語が、フランス語で、仏検、フランス語教室、フランス語講師、仏文、フランス語圏、フランス、フランス人、パリ、フランスに',
    en: 'french, french lessons, learn french, french conversation, french speaker, french teacher, speak french, native french, francophone, french language, france, delf, paris, parisian',
  },
  german: {
    ja: 'ドイツ語、独語、ドイツ語の、ドイツ語を、ドイツ語会話、ドイツ語が、ドイツ語で、独検、ドイツ語教室、ドイツ語講師、ドイツ語圏、ドイツ、ドイツ人、ドイツに、ベルリン',
    en: 'german, german lessons, learn german, german conversation, german speaker, german teacher, speak german, native german, german language, deutsch, germany, berlin, austrian, vienna',
  },
  spanish: {
    ja: 'スペイン語、スペイン語の、スペイン語を、スペイン語会話、スペイン語が、スペイン語で、スペイン語教室、スペイン語講師、西語、スペイン語圏、スペイン、スペイン人、メキシコ、スペインに、南米',
    en: 'spanish, spanish lessons, learn spanish, spanish conversation, spanish speaker, spanish teacher, speak spanish, native spanish, spanish language, dele, spain, mexico, castilian, latin america, madrid',
  },
  sign_language: {
    ja: '手話、要約筆記、手話の、手話を、手話通訳、手話通訳士、ろう者、手話サークル、日本手話、手話講座、手話で、指文字、筆談、耳の聞こえな、耳が聞こえな、聞こえない人、耳の遠、聴覚障害、難聴、手話通訳者、耳が遠',
    en: "sign language, sign language interpreter, asl, jsl, sign-language, learn to sign, deaf community, sign language interpreting, fingerspelling, deaf people, deaf, hard of hearing, can't hear, cannot hear, hearing impaired, deaf colleague, hearing loss, sign interpreter, talk with deaf, hearing aid",
  },
  language_exchange: {
    ja: '言語交換、語学、語学学習、ランゲージエクスチェンジ、会話相手、話し相手、語学交換、会話練習、会話の相手、会話の練習、練習相手になって、ネイティブ、ネイティブと、多言語、外国語、外国語を、外国語で話、語学を、ことばの交換、タンデム、母語話者、ネイティブと話、第二外国語、外国語会話、マルチリンガル、ポリグロット、語学学習の、外国語学習、外国語を話す相手、言葉を教え合、外国人の友達、錆びつ、さびつい、話せなくなった、忘れかけ',
    en: 'language exchange, language learning, languages, conversation partner, practise speaking, practice speaking, tandem partner, conversation exchange, language partner, language swap, swap languages, native speaker, native speakers, polyglot, foreign language, foreign languages, conversation practice, language cafe, language teacher, language lessons, exchange languages, tandem, exchange conversation, chat in, language learners, learn a language, speaking practice, language tutor, practise my, practice my, language school, swap lessons, speak a foreign language, foreign friends, getting rusty, is rusty, a bit rusty, rusty language, mother tongue, keep up my, brush up my',
  },
  study_abroad: {
    ja: '留学、海外大学、ワーキングホリデー、大学院留学、奨学金、留学の、留学を、留学経験、海外留学、語学留学、交換留学、ワーホリ、留学相談、留学準備、海外の大学、海外大学院、留学したい、短期留学、奨学金の、留学先、海外進学、ホームステイ、留学エージェント、親子留学、留学生活、フルブライト、留学させ、海外の学校、海外の大学に、留学に',
    en: 'study abroad, studying abroad, working holiday, scholarship, overseas university, exchange student, exchange program, exchange programme, scholarships, study overseas, studying overseas, homestay, host family, foreign university, universities abroad, working holidays, gap year, studied abroad, overseas study, studied in, graduate school abroad, degree abroad, university abroad, fulbright, erasmus, studied overseas, masters abroad, exchange year, go abroad to study, boarding school, study in another country',
  },
  living_abroad: {
    ja: '海外生活、駐在、海外移住、海外就職、帰国子女、海外赴任、海外駐在、駐在員、駐在妻、帰国、海外暮らし、外国暮らし、海外勤務、海外で暮ら、海外で働、海外転職、海外在住、帯同、海外で就職、駐妻、海外に住、海外就労、外資、外資系、外資系企業、グローバル企業、海外に引っ越、海外転勤、外交官、元外交官、大使館',
    en: 'living abroad, expat, moving abroad, working overseas, lived abroad, life abroad, live abroad, expats, expatriate, expatriates, working abroad, work abroad, overseas assignment, overseas posting, moving overseas, life overseas, international career, foreign company, multinational, living overseas, posted abroad, trailing spouse, returnee, emigrate, emigrating, lived overseas, foreign firm, global career, global company, relocating abroad, posting abroad, move abroad, live overseas, relocate overseas, diplomat, embassy, ambassador',
  },
  asia_business: {
    ja: '台湾、ベトナム、タイ進出、インドネシア、東南アジア、中国市場、インド市場、台湾の、ベトナムの、シンガポール、香港、アジア、アジアの、アジア進出、中国の、韓国市場、タイの工場、インドの市場、アセアン、ASEAN、台湾進出、ベトナム進出、アジア市場、中国進出、インド進出、台湾人、アジアで売、ベトナム人',
    en: 'taiwan, vietnam, thailand, indonesia, southeast asia, chinese market, indian market, asia, asian, asian market, asian markets, singapore, hong kong, asean, business in asia, business in vietnam, business in china, business in taiwan, china, asia business, business in india, taipei',
  },
  europe: {
    ja: 'ヨーロッパ、欧州、北欧、フランス文化、ドイツ文化、ヨーロッパの、イギリス、英国、スウェーデン、フィンランド、デンマーク、オランダ、スイス、EU、ノルウェー、スペイン文化、北欧の、ロンドン、パリ、ベルリン、北欧好き、アイルランド、ギリシャ、オーストリア、ベルギー、欧州で',
    en: 'europe, nordic, scandinavia, european, britain, british, england, uk, sweden, finland, finnish, swedish, denmark, danish, netherlands, dutch, switzerland, norway, london, paris, berlin, european market, ireland, greece, eu, norwegian, scotland, belgium, austria',
  },
  america: {
    ja: 'アメリカ、米国、北米、南米、ラテン、アメリカの、カナダ、ニューヨーク、シリコンバレー、カリフォルニア、ハワイ、アメリカ人、アメリカ文化、中南米、ペルー、アルゼンチン、米国市場、北米市場、オーストラリア、ニュージーランド、アメリカで',
    en: 'united states, america, north america, latin america, usa, american, us market, canada, canadian, new york, silicon valley, california, hawaii, south america, u.s, peru, argentina, the states, american culture, australia, new zealand, australian',
  },
  africa: {
    ja: 'アフリカ、国際協力、JICA、開発援助、アフリカの、青年海外協力隊、協力隊、国際協力の、国連、途上国、開発途上国、国際支援、ケニア、ODA、エチオピア、ガーナ、ルワンダ、海外協力隊、国際NGO、人道支援、開発コンサルタント',
    en: 'africa, international development, aid work, african, peace corps, united nations, developing countries, humanitarian, kenya, overseas aid, developing country, global south, ethiopia, ghana, rwanda, jica, international cooperation, development aid, development work, international aid, jocv, un agency, nigeria, aid worker',
  },
  research: {
    ja: '研究、論文、学会、研究者、査読、英語論文、学術、研究の、研究を、論文の、論文を、研究室、博士課程、査読の、学術論文、研究職、ポスドク、教授、准教授、研究計画、科研費、学会発表、英語論文の、研究費、共同研究、助教、文献調査、先行研究、研究会、学者、研究員、リサーチ、フィールドワーク、論文指導、卒論、学位論文、調べ方、論文を書、研究を手伝、速記者',
    en: 'research, researcher, academic paper, peer review, papers, academic, thesis, dissertation, researchers, professor, scientist, scholar, scholarly, academia, journal article, research grant, research paper, postdoc, literature review, scientific writing, academic writing, lab, academics, publish a paper, peer-reviewed, conference paper, phd thesis, study design, fieldwork, field research, scholars, research design, research methods, research funding, supervise theses, research proposal, university professor, associate professor, joint research, academic journal, paper to write, look into the data, study participants needed, university research',
  },
  science: {
    ja: '科学、物理、化学、物理学、化学の、科学の、科学者、理科、理系、科学コミュニケーション、サイエンス、実験、科学教室、サイエンスカフェ、科学館の、地学、地質、鉱物、化石、恐竜、石、海洋学、物理の、科学好き、材料科学、ナノテク、量子、量子コンピュータ、サイエンスコミュニケーター、なぜ空は、自由研究',
    en: 'science, physics, chemistry, scientific, physicist, chemist, science communication, science cafe, experiments, geology, minerals, fossils, dinosaurs, science teacher, materials science, quantum, science club, science for kids, rocks and minerals, oceanography, stem education, science communicator, geologist, nanotechnology, quantum computing, science museum, popular science, science experiments, experiment, scientist, why is the sky, science fair, science project',
  },
  history: {
    ja: '歴史、日本史、世界史、城、戦国、考古学、歴史の、歴史好き、歴史を、歴史が、江戸、江戸時代、幕末、明治、昭和、古代、遺跡、城巡り、城の、お城、古墳、発掘、歴女、武将、史跡、大河ドラマ、中世、近代史、縄文、戦争体験、平和、歴史小説、史学、ローマ史、古文書、歴史家',
    en: 'history, castles, archaeology, historical, historian, historians, castle, edo, samurai, archaeologist, ancient, medieval, ruins, history lover, history buff, world history, japanese history, excavation, meiji, historic, history teacher, military history, jomon, war history, peace education, antiquity, old documents, edo period',
  },
  philosophy: {
    ja: '哲学、哲学対話、倫理、思想、宗教、仏教、哲学の、哲学を、哲学カフェ、哲学者、仏教の、仏教を、禅問答、倫理学、死生観、論語、儒教、ニーチェ、宗教の、生き方、老子、東洋思想、古代哲学、現代思想、哲学書、対話カフェ、カント、ストア派、問いを立て、哲学対話を、生きる意味、人はなぜ、問いを考え',
    en: 'philosophy, ethics, religion, buddhism, philosophical dialogue, philosopher, philosophers, philosophical, philosophy cafe, ethical questions, buddhist, religious, confucius, meaning of life, existential, spirituality, stoicism, big questions, theology, ethicist, philosophy lover, plato, taoism, socratic dialogue, religions, how to live, socratic, ethics of, what is a good life',
  },
  economics: {
    ja: '経済、経済学、行動経済学、金融政策、経済の、経済を、経済の話、マクロ経済、日銀、経済学者、経済ニュース、日経、景気、為替、物価、インフレ、財政、エコノミスト、経済が、世界経済、経済史、円安',
    en: 'economics, behavioural economics, economy, economist, economists, macroeconomics, inflation, interest rates, exchange rate, economic, behavioral economics, central bank, economic policy, microeconomics, fiscal policy, economic history, nudge, world economy, business news, weak yen, prices are rising, why prices rise',
  },
  politics: {
    ja: '政治、選挙、地方自治、行政、議員、公務員、政策、政治の、政治を、市議、市議会、市議会議員、区議、区役所、市役所、役所、役場、国会、選挙の、自治体、自治体職員、官僚、公務員の、政策提言、ロビイング、市政、主権者教育、行政の、地方議員、都議、町長、市長、霞が関、県庁、地方公務員、国家公務員、民主主義、投票、議会、官民連携、政策の、選挙に出、外交官、元外交官、大使館、郵便局員、自衛官',
    en: 'politics, election, local government, public policy, civil servant, politician, politicians, political, elections, councillor, city council, civil service, civil servants, government official, municipal, parliament, policy making, policymaking, democracy, lobbying, public administration, local authority, mayor, public sector, policy maker, policy-making, bureaucrat, vote, voting, campaigning, activism, activist, public servant, town hall, govtech, government relations, run for office, diplomat, embassy, ambassador, postman, post office',
  },
  psychology_study: {
    ja: '心理学、認知科学、脳科学、行動科学、心理学の、心理学を、認知バイアス、脳科学の、脳、行動分析、アドラー、アドラー心理学、ポジティブ心理学、神経科学、発達心理学、社会心理学、心理学者、脳の、ユング、行動心理、性格診断、エニアグラム、フロイト、ストレングスファインダー、MBTI、人の心、なぜ人は',
    en: 'cognitive science, neuroscience, behavioural science, psychology of, cognitive psychology, brain, brains, adler, positive psychology, cognitive bias, behaviour change, behavior change, neuroscientist, behavioral science, social psychology, personality, strengthsfinder, developmental psychology, cognitive scientist, psychology research, how the mind works, personality test, human behaviour, enneagram, mbti, how people think, human behavior',
  },
  linguistics: {
    ja: '言語学、方言、古文、漢文、古典、万葉集、言語学の、方言の、言葉の、語源、音声学、源氏物語、古典文学、古典の、和歌の世界、平家物語、エスペラント、国語、枕草子、辞書、言語学者、国語辞典、くずし字、古語、徒然草、国語の、漢詩、校歌、ラテン語、ギリシャ語、日本文学、言葉好き、方言が消え、言葉の由来',
    en: "linguistics, dialect, classical literature, classics, linguist, linguists, dialects, etymology, phonetics, tale of genji, classical japanese, esperanto, old japanese, grammar, dictionaries, dictionary, words and their origins, lexicographer, origin of words, word origins, latin, classical chinese, old books of japan, japanese literature, kuzushiji, man'yoshu, japanese classics, world literature, language history, language lover, where words come from",
  },
  qualifications: {
    ja: '資格、資格取得、資格試験、国家資格、検定、リスキリング、学び直し、社会人大学院、MBA、資格の、資格を、資格試験の、資格勉強、試験勉強、試験対策、通信講座、簿記検定、社会人の学び、通信大学、放送大学、生涯学習、ビジネススクール、学び直しの、スキルアップ、司法書士試験、宅建試験、行政書士試験、独学、合格、リカレント、ITパスポート、勉強が続か、社会人学生、情報処理、基本情報、資格を取、社労士試験、税理士試験、大人の学び、中小企業診断士試験、合格し、試験に、会計士試験、国家試験、資格をとり、資格がほし、資格を取り、試験に落',
    en: 'certification, qualification, exam preparation, reskilling, adult education, mba, certificate, certifications, qualifications, professional exam, national exam, exam study, licence exam, license exam, lifelong learning, upskilling, business school, open university, self-taught, self-study, pass an exam, pass the exam, adult learning, adult learner, adult learners, back to school, reskill, upskill, professional qualification, exam tips, passing exams, passed the exam, bar exam, studying for an exam, evening classes, learning as an adult, bookkeeping exam, continuing education, distance learning, get certified, exam to pass, diploma, failed the exam, study for a certificate',
  },
  teaching_skills: {
    ja: '教え方、講師、授業づくり、研修講師、ワークショップ講師、教え方の、教えるのが、教え方が、講師業、講師の、セミナー講師、講座、講座の、人に教え、先生になり、授業設計、講師として、企業研修講師、教授法、アクティブラーニング、インストラクター、指導法、講師デビュー、教室の先生、研修の講師、教育実習、指導者、教えること、講師を、伝え方講座、研修設計、教えるのが苦手、うまく教えられ、説明が下手',
    en: 'teaching skills, instructor, lecturer, lesson planning, trainer, teaching, teach others, how to teach, seminar instructor, course instructor, workshop leader, trainers, instructors, tutoring skills, pedagogy, lecturers, lecturing, become a teacher, teaching adults, teach a class, teaching methods, teach well, active learning, train the trainer, educational design, teaching a class, adult education trainer, teaching experience, explain things badly, teach better, trainer of trainers, learners get bored, give a class',
  },
  memory: {
    ja: '記憶術、勉強法、速読、ノート術、読書術、暗記、記憶、記憶力、勉強のコツ、勉強のやり方、ノートの取り方、効率のいい勉強、学習法、集中して勉強、読書メモ、マインドマップ、脳トレ、情報整理、メモ術、知的生産、暗記が、暗記法、メモの取り方、学習のコツ、速読術、覚えられ、記憶に残、覚えられな、名前が覚え、忘れっぽ',
    en: "study methods, memory techniques, speed reading, note-taking, memorise, memorize, memory, how to study, study skills, study tips, learning techniques, mind map, mind mapping, note taking, take notes, spaced repetition, learning how to learn, speed-reading, brain training, flashcards, zettelkasten, effective study, personal knowledge, studying better, memory palace, learn faster, study habits, taking notes, read faster, study technique, anki, mnemonics, revision technique, can't remember names, remember names, bad memory, learn by heart",
  },
  critical_thinking: {
    ja: '論理的思考、ロジカルシンキング、問題解決、デザイン思考、論理、論理的、論理的に、クリティカルシンキング、課題解決、考える力、仮説思考、思考法、システム思考、フェルミ推定、考え方の整理、考えを整理、頭の整理、思考の整理、論理的に話、メタ認知、問題解決力、ロジック、言語化、考えをまと、頭の中を整理、考えがまとまら、筋道、決められな',
    en: "critical thinking, logical thinking, problem solving, design thinking, think clearly, problem-solving, solve problems, systems thinking, logic, analytical, thinking skills, clear thinking, decision making, decision-making, structured thinking, mental models, problem solver, organise my thoughts, organize my thoughts, sort out my thoughts, clarify my thinking, think logically, decision maker, thinking straight, making decisions, thoughts are muddled, jump to conclusions, fallacy, can't decide, cannot decide, hard to decide",
  },
  stargazing: {
    ja: '星空、天体観測、望遠鏡、プラネタリウム、宇宙、天文、宇宙の、天文学、星、星の、星を、星座、流星群、天文台、天体写真、星空案内人、天の川、ロケット、人工衛星、宇宙開発、宇宙飛行士、天文ファン、星好き、月食、日食、土星、惑星、星空の、望遠鏡の、JAXA、流れ星、流星、星を見',
    en: 'stargazing, telescope, planetarium, astronomy, outer space, stars, night sky, constellations, planets, telescopes, astronomer, moon, meteor shower, rocket, rockets, satellite, satellites, astronaut, astrophotography, milky way, star party, stargaze, stargazer, observatory, space science, amateur astronomy, eclipse, space exploration, starry sky, amateur astronomer, cosmos, spaceflight, space industry, cosmology, shooting star, meteor',
    within: 'science',
  },
  weather: {
    ja: '気象、天気、気象予報士、気象の、天気の、天気図、雲、空の観察、お天気、予報、気候、空模様、気象学、天気予報、気象庁、天気を読、雨、雪の結晶、お天気キャスター、観天望気、雲の、雨が降る、台風の進路',
    en: 'weather, meteorology, meteorologist, forecast weather, weather forecast, clouds, weather forecaster, sky watching, weather map, rain, snow, weather station, weather maps, weather lover, weather watching, forecaster, cloud spotting, weather presenter, forecast, rain tomorrow, storm',
  },
  geography: {
    ja: '地理、地図、地形、測量、GIS、地図の、地図好き、地図を、地図が、地形の、地図作り、マップ、地理の、衛星画像、地理学、ジオパーク、地層、地図づくり、地図アプリ、オープンストリートマップ、国土地理院、高低差、地理好き、火山、断層、地質学、川、河川、水路、地図を読、古地図',
    en: 'geography, maps, cartography, gis, map, mapping, geographer, cartographer, openstreetmap, topography, satellite images, geopark, geographic, map making, mapmaker, mapmaking, spatial data, volcano, volcanoes, landscape and terrain, rivers, map lover, terrain, hand-drawn maps, waterways, geographical, old maps, map reader, landscape history, orienteering',
  },
  abacus: {
    ja: 'そろばん、暗算、数学教育、算数、珠算、そろばんの、そろばん教室、そろばんを、ソロバン、フラッシュ暗算、計算力、算数の、算数教室、算数を、計算が苦手、算数が、数に強、暗算が速',
    en: 'abacus, mental arithmetic, teaching maths, soroban, abacus teacher, abacus class, arithmetic, mental maths, mental math, calculation, teaching math, counting frame, teach maths, abacus lessons, flash anzan, quick at numbers, abacus school, numeracy, sums in my head',
  },
  business_english: {
    ja: 'ビジネス英語、英語会議、英語プレゼン、英文メール、英語面接の、英語の会議、仕事で英語、英語のメール、英語メール、英語での会議、英語でプレゼン、英語のプレゼン、英語で仕事、英文履歴書、英語での商談、英語で商談',
    en: 'business english, english emails, english for work, english at work, meetings in english, presentations in english, english presentation, english presentations, present in english, english email, work in english, english resume, emails in english, professional english, email in english, meeting in english',
    within: 'english',
  },
  kids_english: {
    ja: '英語教育、子ども英語、こども英語、子どもの英語、幼児英語、早期英語、バイリンガル教育、英語の絵本、バイリンガル育児、小学生の英語、おうち英語、親子英語、児童英語、子どもに英語、インターナショナルスクール、フォニックス、国際バカロレア、英語を好きに',
    en: "english for children, english for kids, kids english, teaching english to children, bilingual education, bilingual children, english picture books, children's english, international school, phonics, bilingual parenting, raising bilingual children, raising bilingual kids, english education, bilingual family, teach english to kids, teach english to children, english with children, young learners, english for my children, english for my daughter, english for my son, bilingual kids",
    within: 'english',
  },
  italian: {
    ja: 'イタリア語、イタリア語の、イタリア語を、イタリア語会話、イタリア語が、イタリア語で、イタリア語教室、伊語、イタリア、イタリア人、イタリア文化、イタリアに、ローマ',
    en: 'italian, italian lessons, learn italian, italian conversation, italian speaker, italian teacher, speak italian, native italian, italian language, italy, rome, milan',
  },
  portuguese: {
    ja: 'ポルトガル語、ポルトガル語の、ポルトガル語を、ポルトガル語会話、ブラジル、ブラジル人、ポルトガル、ポルトガル語で、葡語、ポルトガル人',
    en: 'portuguese, portuguese lessons, learn portuguese, portuguese conversation, portuguese speaker, speak portuguese, brazilian, brazil, portugal, portuguese teacher, native portuguese, lisbon',
  },
  vietnamese: {
    ja: 'ベトナム語、ベトナム語の、ベトナム語を、ベトナム語会話、ベトナム人、越語、ベトナム語で、ベトナム語講師、ハノイ、ベトナムから来',
    en: 'vietnamese, vietnamese lessons, learn vietnamese, vietnamese conversation, vietnamese speaker, speak vietnamese, vietnamese interpreter, vietnamese teacher, native vietnamese, hanoi, vietnam, saigon',
  },
  thai: {
    ja: 'タイ語、タイ語の、タイ語を、タイ語会話、タイ人、タイ、タイ文化、タイ語で、タイ好き、バンコク、タイに住',
    en: 'thai, thai lessons, learn thai, thai conversation, thai speaker, thai language, speak thai, native thai, thai teacher, bangkok, thailand',
  },
  indonesian: {
    ja: 'インドネシア語、インドネシア語の、インドネシア人、マレー語、タガログ語、フィリピン、マレーシア、フィリピン人、インドネシア語を、ミャンマー語、クメール語、ミャンマー、バリ、ジャカルタ',
    en: 'indonesian, malay, tagalog, filipino, philippines, malaysia, indonesian lessons, burmese, learn indonesian, khmer, myanmar, cambodia, bahasa, bali, jakarta, indonesia',
  },
  russian: {
    ja: 'ロシア語、ロシア語の、ウクライナ語、ポーランド語、ロシア人、ロシア語を、ロシア、ロシア語会話、ウクライナ、チェコ語、ロシア文学、モンゴル語、モスクワ',
    en: 'russian, ukrainian, russian lessons, learn russian, russian speaker, czech, russian conversation, slavic, russia, ukraine, mongolian, russian teacher, russian literature, moscow',
  },
  arabic: {
    ja: 'アラビア語、アラビア語の、トルコ語、ペルシャ語、中東、イスラム、アラブ、アラビア語を、ヘブライ語、トルコ、アラビア文字、イスラム教、ムスリム、エジプト',
    en: 'arabic, turkish, persian, farsi, middle east, arab, hebrew, islam, muslim, arabic lessons, learn arabic, arabic speaker, turkey, arabic conversation, arabic calligraphy, muslims, egypt, dubai, egyptian',
  },
  nepali: {
    ja: 'ネパール語、ヒンディー語、ネパール、インド、インド人、ネパール人、ベンガル語、シンハラ語、ヒンディー、インド文化、ウルドゥー語、タミル語、南アジア、スリランカ、カトマンズ',
    en: 'nepali, hindi, nepal, india, bengali, sinhala, indian, nepalese, learn hindi, south asia, urdu, tamil, bangladesh, indian culture, sri lanka, kathmandu, indian colleague',
  },
  graduate_school: {
    ja: '大学院、大学院の、大学院進学、大学院受験、大学院生、院生、修士、修士課程、博士、博士号、社会人院生、社会人大学院、修士論文、院試、大学院で、研究室選び、研究室訪問、大学院に、大学院へ、大学院を、大学に戻',
    en: "graduate school, graduate schools, phd, master's degree, masters degree, postgraduate, doctorate, doctoral, grad school, grad student, phd student, graduate student, graduate students, postgrad, research student, phd students, master's thesis, mature student, apply to graduate school, phd programme, master's programme, doctoral student, master's, part-time degree, doing a phd, mba, go back to university",
    within: 'research',
  },
  biology: {
    ja: '生物、生物学、バイオ、遺伝子、ゲノム、微生物、分子生物学、植物学、動物学、細胞、生命科学、生態学、海洋生物、バイオテクノロジー、生態系、生物の、DNA、進化',
    en: 'biology, biologist, genetics, genome, microbiology, biotech, biotechnology, botany, zoology, cells, life sciences, life science, evolution, ecologist, marine biology, dna, molecular biology, botanist, microbes, ecosystem, zoologist, marine biologist, geneticist, microscope',
    within: 'science',
  },
  mathematics: {
    ja: '数学、数学の、数学を、数理、数学者、数学好き、確率、微積分、線形代数、数学教師、代数、幾何、数学カフェ、数学が、数学塾、大人の数学、数学が苦手、微分、方程式',
    en: 'mathematics, maths, math, mathematician, algebra, calculus, probability, geometry, maths teacher, math teacher, number theory, maths tutor, mathematical, maths for adults, math tutor, recreational maths, equation, bad at maths, maths problem',
    within: 'science',
  },
  local_history: {
    ja: '郷土史、郷土史家、地元の歴史、町の歴史、地域の歴史、郷土資料館、古地図、郷土、街の歴史、町の記憶、昔の写真、土地の歴史、地名、昔の町、まちの歴史、町の昔、古文書、語り継、郷土の、地域史、石碑、街道、宿場、昔の話、古い写真、地名の由来',
    en: "local history, history of the town, history of our town, history of the neighbourhood, history of the neighborhood, old maps, town history, local historian, local historians, place names, local lore, local archives, neighbourhood history, neighborhood history, old town, history of this area, regional history, old streets, history walk, history walks, how the town used to be, heritage walk, heritage walks, old documents, past of the town, archive, archives, archivist, old photos of the town, town's past, old street names, the village's past",
    within: 'history',
  },
  genealogy: {
    ja: '家系図、先祖、ルーツ探し、ご先祖、家系、戸籍調査、苗字、名字、先祖調べ、名字の由来、先祖を調べ、家紋、ルーツ、祖先',
    en: 'family tree, genealogy, ancestors, ancestry, family history, surname, surnames, roots of my family, genealogist, family roots, ancestor, where my family comes from, family crest',
    within: 'history',
  },
};
