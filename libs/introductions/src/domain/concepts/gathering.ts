import type { ConceptTable } from './concept';

/** Play, places, and whom one would like to meet. */
export const gathering: ConceptTable = {
  board_games: {
    ja: 'ボードゲーム、カードゲーム、人狼、謎解き、ボドゲ、ボードゲームの、ボードゲームを、ボドゲ会、ボードゲームカフェ、トランプ、マーダーミステリー、TRPG、クイズ、クイズの、カタン、謎解きの、脱出ゲーム、百人一首かるた、かるた、競技かるた、パズル、クロスワード、ナンプレ、ユーロゲーム、ゲームマーケット、ボードゲームで、ジグソーパズル、カードゲームの、アナログゲーム、雨の日の遊び、ゲームで遊、ボードゲームで遊',
    en: 'board games, card games, tabletop, puzzles, escape room, board game, card game, tabletop games, boardgame, boardgames, tabletop game, game night, quiz, quizzes, trivia, pub quiz, puzzle, puzzle maker, crossword, murder mystery, role-playing game, role-playing games, dungeons and dragons, escape rooms, catan, jigsaw, sudoku, bridge club, playing cards, karuta, game evening, game nights, board gamers, board-game, board game cafe, social deduction, trading cards, rainy day games, dominoes, play board games, play cards',
  },
  shogi: {
    ja: '将棋、オセロ、将棋の、将棋を、詰将棋、詰め将棋、棋士、将棋教室、将棋盤、将棋大会、将棋好き、将棋仲間、女流棋士、将棋の駒、将棋の相手',
    en: 'shogi, shogi player, shogi club, japanese chess, play shogi, shogi lessons, shogi board, shogi players, shogi partner, othello',
  },
  video_games: {
    ja: 'ゲーム好き、テレビゲーム、eスポーツ、ゲーマー、ゲームの、ゲームを、ゲームが、ゲームが好き、eスポーツの、任天堂、レトロゲーム、プレステ、オンラインゲーム、ゲーム実況、ポケモン、RPG、ファミコン、格闘ゲーム、マリオ、ゲーム仲間、ゲームセンター、インディーゲーム好き、スマホゲーム、マイクラ',
    en: 'video games, gaming, esports, gamer, gamers, nintendo, playstation, retro games, video game, online games, pokemon, rpg, streamer, arcade, game streaming, console games, e-sports, play games, pc games, zelda, retro gaming, arcade games, play online',
  },
  anime: {
    ja: 'アニメ、声優、コスプレ、同人、アニメの、アニメ好き、声優の、コスプレイヤー、漫画とアニメ、オタク、コミケ、ジブリ、アニメ制作、サブカル、サブカルチャー、アニメソング、アニソン、特撮、ガンダム、アニメを、アニメ業界、聖地巡礼、アニメファン、二次創作、同人誌',
    en: 'anime, voice actor, cosplay, fan fiction, animation, animated film, otaku, cosplayer, ghibli, voice acting, manga and anime, animator, animators, pop culture, anime fan, anime songs, anime fans, subculture, tokusatsu, anime industry, comiket, animated films, fanzine, fanzines',
  },
  idols: {
    ja: '推し活、アイドル、ライブ参戦、ファンクラブ、推し、推しの、ファン仲間、オタ活、ジャニーズ、宝塚ファン、コンサート遠征、遠征、追っかけ、ペンライト、韓流、BTS、K-POPファン、推しについて、推しが、アイドルの、地下アイドル、ハロプロ、推し仲間、ライブに行',
    en: 'idols, fandom, concerts, idol, fan club, fan clubs, fangirl, k-pop fan, favourite band, superfan, boy band, pop idols, bts, idol group, idol groups, fan community, fan activities, girl group, stan culture, oshi, favourite singer, favorite singer, concert-goer',
  },
  collecting: {
    ja: 'コレクション、骨董、切手、アンティーク、蚤の市、収集、コレクター、骨董品、骨董市、古道具屋、フリーマーケット、フリマ、古銭、切手の、ビンテージ、レトロ、昭和レトロ、古美術、鑑定、蒐集、アンティークの、蚤の市の、ヴィンテージ、古いもの、コレクターズ、カード収集、骨董好き、御朱印集め、マッチ箱、古い絵葉書、コイン、レコード、古道具、蔵の中、価値がわから、質屋、骨董屋',
    en: 'collecting, antiques, stamps, flea market, collector, collectors, collection, antique, antique dealer, flea markets, vintage, coins, stamp collecting, retro, memorabilia, curios, second-hand treasures, antiques market, bric-a-brac, collectibles, stamp collector, car boot sale, record collection, antique shop, vintage finds, coin collector, old things, postcards collection, matchboxes, stamp collection, old coins, vinyl, is it worth anything, attic find, appraiser, i collect, pawnbroker, pawn shop',
  },
  festivals: {
    ja: '祭り、伝統芸能、神輿、盆踊り、歌舞伎、能、狂言、文楽、伝統、お祭り、祭りの、祭りを、神輿の、お神輿、神楽、獅子舞、民俗芸能、夏祭り、花火、花火大会、歌舞伎の、能楽、能面、文楽の、伝統文化、和文化、日本文化、盆踊りの、年中行事、民俗学、地域の祭り、山車、祭り囃子、担ぎ手、郷土芸能、歌舞伎座、文化財、無形文化財、縁日、民俗、季節の行事、歌舞伎好き、狂言の、神輿を担、日本の文化、日本の伝統、屋台の出る、お祭りが、お祭りの企画、祭りの手伝い、盆踊り大会、屋台',
    en: 'festivals, traditional arts, kabuki, noh, kyogen, bunraku, traditional performing arts, festival, matsuri, portable shrine, mikoshi, bon dance, bon odori, fireworks, folk performing arts, traditional culture, japanese culture, lion dance, kabuki lover, folklore, summer festival, local festival, kagura, noh theatre, noh mask, carnival, noh theater, street festival, intangible heritage, folklorist, cultural heritage, noh actor, japanese tradition, japanese traditions, seasonal customs, traditional japanese culture, local festivals, traditional arts of japan, festival committee, float bearers, help at our festival, dance at the festival',
  },
  shrines: {
    ja: '神社、お寺、寺社巡り、御朱印、巡礼、お遍路、お寺の、寺院、寺、神社の、神社仏閣、お参り、パワースポット、四国遍路、熊野古道、神道、神主、参拝、古刹、神話、教会、キリスト教、七福神、巡礼路、仏像巡り、神社巡り、神社めぐり、お寺めぐり、お遍路の、仏像めぐり、聖書、牧師、サンティアゴ巡礼、宮司、お寺巡り、厄払い、初詣、住職',
    en: 'shrines, temples, pilgrimage, shrine, temple, pilgrim, pilgrims, shinto, shinto priest, kumano, shikoku pilgrimage, mythology, church, christianity, christian, sacred places, camino, pastor, temple visits, pilgrim trail, temple stays, temple stay, bible, temple lodging, priest, sacred sites, camino de santiago, myths, temple visit, goshuin, monk',
  },
  peers_founders: {
    ja: '経営者仲間、起業家仲間、経営者、社長、経営者の仲間、経営者同士、起業仲間、起業した人、起業している人、代表取締役、オーナー、CEO、先輩経営者、中小企業の社長、経営者と、経営者の友人、社長仲間、代表者、経営者の知り合い、先輩起業家、個人事業主仲間、フリーランス仲間、店主仲間、経営者に、起業家と、創業者、女性社長、オーナー同士、社長は孤独、相談できる経営者、経営者の友',
    en: 'fellow founders, other founders, business owners, ceo, business owner, company president, fellow business owners, fellow entrepreneurs, other entrepreneurs, company owner, company owners, owner, owners, chief executive, fellow freelancers, other freelancers, fellow shop owners, other shop owners, executives, managing director, founder friends, other business owners, small business owners, small business owner, presidents of companies, ceos, entrepreneur friends, founder community, freelancer friends, fellow founder, founders like me, lonely at the top, other owners',
  },
  peers_students: {
    ja: '学生、大学生、インターン、若手、学生の、学生さん、大学生の、学生と、インターン生、若い人、若者、新社会人、若い世代、若手社会人、Z世代、学生団体、インターンの、学生向け、20代、インターンシップ、専門学校生、若い人の、若い人と、若者と、大学一年生、美大生、音大生、同世代の学生、大学の友',
    en: 'students, university student, intern, young people, student, university students, college student, college students, interns, internship, internships, younger generation, young professionals, gen z, undergraduates, recent graduates, recent graduate, undergraduate, new graduate, young adult, art student, freshers, graduates, youth, young person, twenties, student friends, fellow students, campus',
  },
  peers_engineers: {
    ja: 'エンジニア仲間、技術者、技術コミュニティ、エンジニアの仲間、エンジニア同士、エンジニア友達、技術者の、技術者同士、IT仲間、技術勉強会、プログラマー仲間、エンジニアと、技術の話、開発者仲間、エンジニアコミュニティ、技術コミュニティの、IT業界の人、エンジニアの友人、LT会、技術の話ができる、エンジニアの友',
    en: 'fellow engineers, tech community, other engineers, engineers to talk, tech meetup, tech meetups, developer community, other developers, fellow developers, techies, fellow programmers, tech people, tech friends, engineering community, lightning talks, developer friends, tech community organiser, developer meetup, engineer friends, other programmers, talk tech',
  },
  peers_creators: {
    ja: 'クリエイター、クリエイター仲間、作家仲間、表現者、クリエイターの、作り手、作り手と、ものづくり仲間、芸術家、創作仲間、アート仲間、クリエイティブな人、アーティスト仲間、表現する人、クリエイターと、作家さん、つくり手、創る人、クリエイター同士、アーティストと、創作の仲間、作り手の友、制作仲間',
    en: "creators, fellow artists, creatives, creator, creative people, other artists, artist friends, fellow creators, other makers, other creators, fellow makers, other creatives, creative friends, creative community, fellow creatives, artist community, artists' collective, art collective, makers and artists",
  },
  peers_parents: {
    ja: 'ママ友、パパ友、親同士、ママ友の、パパ友の、子育て仲間、親仲間、保護者、保護者同士、パパ仲間、ママ仲間、親どうし、子育て世代、ママさん、パパさん、子育てサークル、子育て中の人、同じ年頃の子、子育て中の親、親の会、パパ友がいな、保護者の、パパコミュニティ、子育ての話ができ、公園で会う',
    en: "other parents, mum friends, dad friends, fellow parents, parent friends, mum friend, dad friend, mom friends, mom friend, parents group, parents' group, other mothers, other fathers, other mums, other dads, new parents, other moms, fathers group, parent community, parents with small children, dads group, parents of toddlers, playdate, playdates, mums group",
  },
  peers_locals: {
    ja: '地元の人、近所、ご近所、地元、地元の、近所の、ご近所さん、地域の人、近くに住、この町、この街、町の人、下町、隣人、地元民、地元の友人、地元住民、住民、近所の人、ご近所づきあい、近隣、この町の人、まちの人、近所づきあい、近所に住、同じ町、引っ越してきた、越してきた、町に知り合い、地元に詳し、近くに友達、引っ越してきたばかり、ご近所付き合い、近所に知り合い、隣に誰が、知り合いがほし、町の知り合い、転勤で、知り合いのいない、知らない町',
    en: 'locals, neighbours, neighbors, people nearby, local people, neighbour, neighbor, nearby, neighbourhood, neighborhood, people in my town, local residents, residents, near here, new in town, new to the area, around here, hometown, live nearby, local friends, people who live near, moved here, new in the area, my street, know the area, local knowledge, locals in my area, just moved, know my neighbours, just moved here, know nobody here, meet neighbours, new to the neighbourhood, people around here, new to this town, know no one',
  },
  testers: {
    ja: '試してくれる人、モニター、テスター、アンケート協力、インタビュー協力、モニター募集、感想を聞かせ、感想を言、試しに使、試用、試してほしい、使ってみて、使ってくれる人、モニターの、被験者、試食、試食会、感想、感想がほし、感想が欲し、意見を聞かせ、インタビューさせ、調査協力、試作品を試、ベータ版、フィードバック、率直な意見、アンケートに答え、テストユーザー、試飲、試着、レビューして、意見がほし、読んで感想、試読、ユーザーテスト、ヒアリング、ヒアリングに、アーリーアダプター、感想をもら、感想をください、意見をもら、正直な感想、試奏、試してもら、使ってみて感想、読んでほし、読んでもら、読んでくれ、誰かに読んで、食べてみて、味見、率直な感想、使い心地、試してみて',
    en: 'testers, beta testers, interview participants, survey participants, feedback on a product, tester, try my app, feedback, user interview, try out, try my product, early users, early adopters, test users, give feedback, honest feedback, survey respondents, beta users, test my, taste test, interviewees, taste testers, beta test, opinions on, beta readers, beta reader, taste-testers, pilot users, trial users, honest opinion, honest opinions, taste panel, research participants, guinea pigs for, first users, taste my, user feedback, study participants, tasters, tasting panel, test readers, user test, try a prototype, interview users, taste tester, try it out, beta, read my novel, read my draft, someone to read, tell me what you think, first readers, to taste our, taste our',
  },
  speakers: {
    ja: '登壇者、講演、ゲスト講師、講演依頼、登壇、登壇を、登壇者を、登壇し、登壇者の、講演を、講演会、講師を探、ゲスト、ゲストスピーカー、話してくれる人、スピーカー、講演者、登壇できる、話し手、トークイベント、パネリスト、ゲストを、トークゲスト、講演の、講師依頼、セミナー講師、登壇の機会、登壇者募集、イベントで話、卓話、話題提供、話をしに来て、話してほし、話してくれ、話せる人',
    en: 'speakers, guest speaker, talk invitation, keynote, speaker, guest speakers, lecture, lectures, panelist, panellist, keynote speaker, speak at, talk at our, guest lecturer, conference speaker, panel discussion, invited talk, guest talk, speaking engagement, speaking engagements, give a lecture, guest lecture, panelists, panellists, speaking slot, speaking opportunity, speaking opportunities, invited speaker, talk at an event, talk to students, speak to our, talk to our students, give a talk, speaker for our, talk to our, speak to students',
  },
  cofounder: {
    ja: '共同創業者、創業メンバー、相棒、仲間集め、共同創業、共同経営者、創業仲間、一緒に起業、ビジネスパートナー、創業パートナー、立ち上げメンバー、一緒に会社、CTO候補、起業の仲間、一緒に立ち上げ、共同代表、共同創業者を、起業パートナー、右腕、初期メンバー、共に創業',
    en: 'co-founder, cofounder, founding team, team mates, co-founders, cofounders, start a company together, founding partner, technical cofounder, join my startup, join a startup, founding member, founding members, start something together, business cofounder, partner to start, founding engineer, found together, co-founding, start a business with, build a company with, build a startup with, co-owner, right-hand, start it with me, build it with me, technical partner',
  },
  study_partner: {
    ja: '勉強仲間、学習仲間、もくもく会、輪読、一緒に勉強、一緒に学、一緒に学ぶ、学び合い、学び仲間、勉強を一緒に、学びの場、自習、勉強会仲間、輪読会、ゼミ、学ぶ仲間、もくもく、互いに学、学習コミュニティ、学習サークル、一緒に受験、勉強を続け、学び合う、共に学、資格仲間、一人だと勉強、勉強が続か',
    en: "study partner, study buddy, study group, reading group, study together, learn together, study partners, study buddies, learning partner, learning community, study circle, co-learning, peer learning, learning group, learning buddy, studying together, learning together, seminar group, study club, silent study, study with me, keep each other studying, learn with others, fellow learners, fellow learner, study session partner, exam buddy, learning circle, can't study alone, accountability",
  },
  sports_partner: {
    ja: '練習相手、運動仲間、走る仲間、登る仲間、一緒に走、一緒に登、一緒に泳、一緒に運動、運動する仲間、スポーツ仲間、ラン仲間、テニス仲間、チームメイト、対戦相手、自転車仲間、一緒にトレーニング、一緒に体を動か、スポーツ友達、走る相手、朝ラン仲間、練習仲間、練習相手がいな、一人だと運動',
    en: 'training partner, running buddy, exercise partner, run with, exercise together, workout partner, gym partner, hiking partner, running partner, team mate, teammates, sparring partner, exercise buddy, train together, running buddies, cycling buddy, cycling partner, running group, running friends, walking buddy, sports buddy, train with, sport partner, jogging partner, workout buddy, walking partner, ride together, gym buddy, someone to train with',
  },
  debate: {
    ja: 'ディベート、対話、傾聴、聞き方、アサーション、対話の、対話を、対話の場、話の聞き方、聴く力、議論、議論を、雑談、雑談力、コミュニケーション、コミュニケーション力、会話術、会話が苦手、コミュ力、聞く力、人の話を聞、アンガーマネジメント、コーチング会話、NVC、傾聴の、話し合う場、伝える力、雑談が苦手、アサーティブ、怒りの、言いたいことが言え、対話会、口下手、議論したい、じっくり話、意見を交わ',
    en: 'debate, dialogue, active listening, discussion, discussions, debating, debate club, listener, listening skills, communication, communication skills, small talk, assertive, assertiveness, nonviolent communication, good listener, argue well, difficult conversations, conversation skills, anger management, listening to others, shy, dialogues, rhetoric, debater, non-violent communication, world cafe, conversational skills, difficult conversation, communicate better, saying no, speak up, discuss ideas, deep conversation, argue for, exchange views',
  },
  venue: {
    ja: '場所を貸し、会場提供、スペース貸し、レンタルスペース、会議室、会場、場所を探、場所を使、蔵を、スペース、会場の、会場を、会場として、貸し会議室、貸しスペース、レンタルギャラリー、貸しギャラリー、スペースを、場所があ、場所を提供、場所がほし、集会所、公民館、場所貸し、広間、イベントスペース、ホール、キッチン付き、開催場所、撮影スタジオ、展示スペース、空いている部屋、場所探し、使っていない部屋、使える部屋、部屋を貸、部屋を使、会場に、稽古場、練習場所、場所がな、貸し切り、店を貸、貸し部屋、空きスペース、スタジオを、集まれる場所、軒先、集まる場所、会場がな、部屋を借り、場所を借り、借りられる場所、使える場所、集まれる部屋、納屋',
    en: 'lend a space, venue, rental space, meeting room, host a venue, hold a workshop, space for events, place to hold, place to meet, host events, venues, hire a room, event space, space to rent, hall, community centre, community center, room to rent, space available, somewhere to hold, lend a room, spare room, exhibition space, rent a space, room for meetings, function room, host a gathering, gallery to rent, rehearsal space, practice room, space for, place to practise, place to practice, rehearsal room, meeting place, my place is available, room to use, place to host, free room, meeting rooms, room hire, empty room, place for events, space to use, hold events, borrow a space, borrow a room, village hall, space to lend, use my cafe, use my shop, place to exhibit, space to exhibit, rent out space, somewhere to meet, hall for our, nowhere to meet, place for our, studio to rent, somewhere for our, place for twenty, room for twenty, big room, where to hold, barn',
  },
  igo: {
    ja: '囲碁、囲碁の、囲碁を、碁、碁盤、囲碁教室、囲碁サロン、碁会所、囲碁好き、置き碁、碁石、碁の相手',
    en: 'go game, game of go, baduk, weiqi, igo, play go, go player, go club, go stones, go board, go players, go partner',
  },
  chess: {
    ja: 'チェス、チェスの、チェスを、チェスクラブ、チェス仲間、チェス盤、チェス大会、チェスの相手',
    en: 'chess, chess club, chess player, chessboard, play chess, chess players, chess partner, chess lessons, chess board, checkmate',
  },
  mahjong: {
    ja: '麻雀、麻雀の、健康麻雀、マージャン、麻雀を、雀卓、麻雀教室、健康マージャン、麻雀仲間、四人打ち、雀荘、麻雀の相手、四人目',
    en: 'mahjong, mah-jongg, mahjong table, play mahjong, riichi, mah jong, mahjong group, mahjong lessons, fourth player, mahjong tiles',
  },
  neighbourhood_association: {
    ja: '町内会、自治会、自治会の、町内会の、町会、町会長、回覧板、町内、自治会長、町内会長、地区会、班長、町会の、地域の役員、防災会、町内会役員、自治会役員、役員のなり手、ごみ当番',
    en: "neighbourhood association, neighborhood association, residents' association, residents association, town council, block association, neighbourhood committee, neighborhood committee, local association, neighbourhood group, community association, neighbourhood council, neighborhood council, street committee, garbage rota, notice board, neighbourhood duty",
  },
  childrens_cafeteria: {
    ja: '子ども食堂、こども食堂、地域食堂、子供食堂、みんなの食堂、子ども食堂の、子ども食堂を、フードパントリー、子どもの居場所、子どもたちにごはん、こども食堂の、こども食堂を、子どもに食事、だれでも食堂、お腹をすかせた子、一人で夕飯を食べる子、子どもの食事',
    en: "children's cafeteria, children's cafe, community kitchen, community meals, meals for children, kids cafeteria, children's canteen, soup kitchen, free meals, community dinner, community cafe, children's meals, feeding children, feed children, community lunch, kodomo shokudo, communal meals, shared meals for families, children's dining, low-cost meals, children's kitchen, community dining, hungry children, children who eat alone, dinner for children",
  },
  peers_retirees: {
    ja: '退職した人、退職後の仲間、シニア仲間、シニアの友人、定年後の仲間、同世代、同世代の、同年代、退職仲間、シニアの仲間、老人会、老人クラブ、リタイア仲間、シニア同士、シニアサークル、同世代と、同年代の、定年仲間、退職した仲間、定年後の友',
    en: "other retirees, retired friends, people my age, fellow retirees, senior club, retired people like me, same generation, seniors' club, older friends, retirees like me, retired professionals, retiree friends, people of my generation, friends my age, seniors club, same age group, over-sixties, friends after retirement",
  },
};
