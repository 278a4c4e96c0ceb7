import type { ConceptTable } from './concept';

/** Body, family, home and neighbourhood. */
export const living: ConceptTable = {
  childcare: {
    ja: '子育て、育児、保育、ベビーシッター、イヤイヤ期、ワンオペ、子ども、子供、赤ちゃん、子どもに、子育ての、子育て中、育児の、育児中、保育士、保育士の、子どもの、子どもが、子どもと、子供の、子供が、ママ、パパ、幼児、乳児、子連れ、子守り、夜泣き、反抗期、ベビー、ファミサポ、学童、託児、ひとりっ子、双子、わが子、子育て支援、親業、離乳、シッター、イクメン、子どもを叱、病児保育、子育て相談、泣きやま、預け先、子どもを預け、子どもを見て、言うことを聞かな、保育園が決まら、公園デビュー、育児に疲れ、寝かしつけ、父親になった、父親の育児、父親同士、子守、抱っこ、おむつ、孫の世話、息子が、娘が',
    en: "childcare, parenting, raising children, babysitter, toddlers, children, kids, baby, babies, child, child-rearing, nanny, babysitting, childminder, child minder, nursery teacher, nursery nurse, toddler, infant, infants, twins, young children, motherhood, fatherhood, bringing up children, tantrums, newborn, raise children, kid, after-school care, au pair, parenting advice, sitter, childcare worker, working mum, children's, won't stop crying, someone to watch my kids, look after my son, look after my daughter, bedtime battle, crying baby, day care, daycare, childcare provider, tired of parenting, watch my children, new mum, new dad, new mom, being a dad, being a mum, young mothers, young fathers, mums and dads, mothers and babies, mothers and children, fathers and children, as a parent, being a parent, and their parents, parents who, parents with, for parents, my little one, nappies, diapers",
  },
  schooling: {
    ja: '教育、学校、小学校、PTA、教師、塾、学校の、授業、勉強を、元教師、教員、元教員、教諭、小学生、中学校、高校、高校教師、大学教員、家庭教師、学習塾、塾講師、宿題、通信簿、子どもの勉強、PTAの、PTA役員、校長、学力、転校、学習支援、公教育、算数が苦手、授業の、学校を、学校教育、通信制高校、放課後、成績が下が、勉強についていけ、勉強しな、担任、宿題をしな、学校の先生、学習につまず、勉強を見て、授業につい、宿題を見',
    en: "education, school, teacher, tutoring, pta, schools, teachers, pupils, tutor, tutors, homework, schoolteacher, school teacher, retired teacher, primary school, elementary school, junior high school, high school, headteacher, classroom, private tutor, home tutor, cram school, lessons at school, schooling, educator, educators, school board, learning support, former teacher, after-school, educational, primary teacher, curriculum, secondary school, school life, tuition, falling behind, bad grades, won't do homework, class teacher, struggles at school, maths homework, help with homework, school work, schoolwork, maths for my son, maths for my daughter",
  },
  school_refusal: {
    ja: '不登校、フリースクール、ホームスクール、学校に行けな、学校に行かな、登校、行き渋り、登校しぶり、学校がつら、不登校の、登校拒否、居場所のない子、オルタナティブスクール、ホームエデュケーション、学校に戻、フリースクールの、いじめ、不登校児、学校が苦手、学校に行きたくな、五月雨登校、学校に行きたがら、学校へ行きたがら、学校を休みがち、学校に行か、学校へ行か、朝になるとお腹、教室に入れな、学校が嫌、学校に通え、学校へ行けな',
    en: "school refusal, free school, homeschooling, not going to school, alternative school, alternative education, refuses to go to school, does not go to school, doesn't go to school, home education, home-schooling, home school, truancy, bullied, bullied at school, won't go to school, democratic school, out of school, stopped going to school, school anxiety, stay away from school, school-refusing, won't go to class, hates school, doesn't want to go to school, does not want to go to school, refuse school, skips school, skip school, afraid of school, stays home from school, tummy ache before school, stay home from school, kids who stay home, stay at home from school, school counsellor, school counselor",
  },
  running: {
    ja: 'ランニング、マラソン、ジョギング、駅伝、トレイルラン、走る、走り方、走り始め、ランナー、走り、走りたい、走るの、マラソンの、フルマラソン、ハーフマラソン、朝ラン、皇居ラン、ウルトラマラソン、トライアスロン、駅伝の、ランニングの、ランニングを、10キロ、完走、ジョグ、サブ4、陸上、走って、走力、ランニングコーチ、ランニングクラブ、走れるようになり、5キロ、走る仲間、初マラソン、走れ、走りきり',
    en: "running, marathon, jogging, trail running, runner, runners, run together, half marathon, jog, jogger, morning run, running coach, running club, 10k, 5k, full marathon, marathons, triathlon, ultramarathon, fun run, sprint, trail runner, track and field, learn to run, runner's, go running, parkrun, marathon runner, marathon training, jogs, triathlete, couch to 5k, go for a run, long run, early run, running shoes, run a race, run farther, start running, running partner, jogging buddy, run ten kilometres, run with somebody, run in the morning",
  },
  walking: {
    ja: '散歩、まち歩き、街歩き、ウォーキング、路地、街歩きの、町歩き、町あるき、散策、さんぽ、坂道、路地裏、街あるき、路地歩き、歩くのが好き、歩く会、ウォーキングの、散歩の、散歩が、建築散歩、朝の散歩、まちあるき、スリバチ、古い町並み、町並み、フットパス、歩く仲間、一緒に歩、歩きたい、知らない道、歩いて回',
    en: 'walking, strolling, city walks, walk, walks, stroll, strolls, neighbourhood walk, neighborhood walk, city walk, wander, back streets, explore the city on foot, morning walk, walking tour, walking tours, wandering, on foot, alleys, backstreets, guided walk, walker, walkers, explore the neighbourhood, urban exploration, nordic walking, walking buddy, walking companion, someone to walk with, ten thousand steps, explore the streets, go for walks, walk together, walk with somebody',
  },
  cycling: {
    ja: '自転車、サイクリング、ロードバイク、クロスバイク、ロードレーサー、輪行、自転車の、自転車を、自転車屋、ママチャリ、マウンテンバイク、ポタリング、サイクリスト、自転車旅、自転車整備、自転車好き、ロングライド、ヒルクライム、ツーリング自転車、パンク、自転車で遠く、チェーンが外れ、自転車が、ブレーキがきか',
    en: 'cycling, bicycle, bike touring, road bike, cyclist, bicycles, bike, cycle, bikes, mountain bike, bike repair, bike shop, bike ride, bike rides, cycling tour, bicycle touring, e-bike, cyclists, cycle touring, cycle rides, bike mechanic, bicycle repair, cycling club, commuter bike, bike commute, velo, flat tyre, flat tire, puncture, squeaky brakes, cycle to work, bike in the shed, ride my bike, ride a bike, brake',
  },
  hiking: {
    ja: '登山、山登り、ハイキング、山歩き、トレッキング、低山、山に登、尾根、山歩きの、山が好き、登山の、登山を、登山ガイド、山岳、山岳会、ハイカー、百名山、縦走、沢登り、高尾山、富士山、山小屋、山ガール、登山靴、ロングトレイル、日帰り登山、里山歩き、雪山、ソロハイク、山頂、山に行きたい、山へ行、山に連れて、頂上、山道、山を歩、山に行、山に連れ、山へ、登りたい、登山仲間、低山を、尾瀬、アルプス',
    en: 'hiking, mountaineering, mountain climbing, trekking, hiker, hikers, mountains, mountain walk, hike, hikes, mountain, mountain guide, mountaineer, summit, long trail, day hike, day hikes, hill walking, mount fuji, hill walks, alpine, hiking group, hiking buddy, hiking guide, trek, treks, backcountry, hillwalking, peaks, ridge, mountain hut, climb mountains, hiking trails, weekend hikes, climb mount fuji, walk in the mountains, trail, hiking boots, mountain path, hill, hills, easy hike, go up a mountain, climb a mountain',
  },
  camping: {
    ja: 'キャンプ、アウトドア、焚き火、グランピング、キャンプの、キャンプを、ソロキャンプ、焚火、テント、野営、ブッシュクラフト、車中泊、キャンプ場、キャンパー、野外活動、BBQ、バーベキュー、キャンプ道具、火起こし、オートキャンプ、アウトドア料理、アウトドアの、自然体験、ファミリーキャンプ、火を囲、星の下で寝、外で料理、寝袋',
    en: 'camping, outdoors, campfire, camp, tent, tents, bonfire, bushcraft, camper van, campervan, campsite, outdoor, barbecue, bbq, glamping, solo camping, camp cooking, outdoor activities, van life, family camping, camper, wild camping, campers, camping gear, outdoor education, camp fire, outdoor life, tarp, sleep under the stars, sleeping bag, sit by the fire, cook outdoors',
  },
  climbing: {
    ja: 'クライミング、ボルダリング、ボルダリングの、ボルダリングジム、岩登り、クライマー、ロッククライミング、ボルダー、フリークライミング、ボルダリングを、壁を登、岩を登',
    en: 'bouldering, rock climbing, climber, climbers, climbing gym, indoor climbing, rock climber, climbing partner, boulder, boulderer, climbing wall, climbing, climbing lessons, climb walls, climb rocks, rope partner',
  },
  swimming: {
    ja: '水泳、サーフィン、ダイビング、カヌー、泳ぎ、泳ぐ、泳げ、プール、スイミング、サーファー、スキューバ、SUP、カヤック、海、シュノーケリング、マリンスポーツ、水泳の、スイミングスクール、クロール、素潜り、ダイバー、サーフィンの、オープンウォーター、水中、泳げな、息継ぎ、水が怖、泳げるようになり、25メートル、泳ぎた、泳いで',
    en: "swimming, surfing, diving, kayak, swim, swimmer, swimmers, surf, surfer, scuba, scuba diving, canoe, canoeing, kayaking, paddleboard, pool, sea, snorkelling, snorkeling, open water, swimming lessons, swimming coach, ocean, rowing, freediving, surfing lessons, learn to swim, swimming teacher, paddle, surfers, diver, underwater, afraid of water, can't swim, cannot swim, learn the crawl, lifeguard, waves, swim better, learn swimming",
  },
  sailing: {
    ja: 'セーリング、ヨット、ヨットの、ヨットを、帆船、ボート、クルーザー、海の風、船に乗、船を持、船酔い、港、船舶免許、マリーナ、船長、船を操、水先人',
    en: "sailing, yacht, sailor, sailing boat, boat, sailing club, sail, sea wind, sea breeze, dinghy, don't own a boat, sailing crew, yacht owner, skipper, harbour, marina, catamaran, at the helm, boating, deckhand, harbour pilot, harbor pilot, ship, captain",
    within: 'swimming',
  },
  fishing: {
    ja: '釣り、フライフィッシング、釣り好き、釣りの、釣りを、釣り人、海釣り、渓流釣り、ルアー、船釣り、アユ釣り、バス釣り、釣り仲間、魚釣り、釣り船、渓流、釣りが、堤防釣り、釣果、釣れな、釣りに連れて、釣り竿、釣って、釣った、釣り上げ、釣る、釣れた、釣れる、釣れて、釣りた、竿を、堤防で、アジを、船で沖、釣り場、釣具、釣り道具',
    en: 'fishing, angling, fly fishing, fly-fishing, angler, anglers, fishing trip, fishing rod, sea fishing, trout, river fishing, lure, lures, go fishing, fishing buddy, fishing tackle, fishing spots, catch fish, bass fishing, fishing gear, catch nothing, fishing boat, fishing guide, never caught, catch a fish, catch my first fish, catch my dinner, rod, rods, bait, cast a line, hook a fish',
  },
  skiing: {
    ja: 'スキー、スノーボード、スケート、スキーの、スキーを、スノボ、アイススケート、フィギュアスケート、スキー場、ウィンタースポーツ、カーリング、スケートの、バックカントリー、スキーヤー、スキー仲間、雪山スキー、クロスカントリー、雪山に行、滑れ、滑りたい、ゲレンデ',
    en: 'skiing, snowboard, skating, ski, skier, skiers, snowboarder, snowboarding, ice skating, figure skating, winter sports, curling, ski trip, skis, snow sports, skater, ski instructor, ice hockey, ski resort, cross-country skiing, snowshoe, snowboards, snow trip, slopes, on the slopes, snowboarding instructor, skate, skates',
  },
  ball_sports: {
    ja: 'サッカー、野球、バスケ、バスケットボール、バレーボール、フットサル、ラグビー、草野球、少年野球、野球の、野球好き、サッカーの、サッカー観戦、サッカー部、Jリーグ、プロ野球、野球観戦、バレー、ソフトボール、ハンドボール、ドッジボール、フットサルの、野球部、サッカーコーチ、少年サッカー、バスケの、高校野球、ラグビーの、アメフト、スポーツ観戦、ボウリング、キャッチボール、チームに入り、球技、コーチを探、ボールを蹴、ボール遊び、フットサルチーム、球を蹴、ボールを投、バットを、試合に出',
    en: 'football, soccer, baseball, basketball, volleyball, futsal, rugby, footballer, football coach, soccer team, football match, softball, handball, baseball fan, spectator sports, football fan, baseball team, basketball coach, volleyball team, football team, soccer coach, five-a-side, cricket, netball, dodgeball, bowling, futsal team, football club, little league, american football, baseball coach, watch sports, rugby club, rugby fan, play catch, kick a ball, join a team, team needs a, goalkeeper, kicking a ball, kicking, kickabout, kick about, ball game, ball games, play football, play soccer, play baseball, play basketball, shoot hoops, hoops, pitcher, team sport',
  },
  racket_sports: {
    ja: 'テニス、卓球、バドミントン、テニスの、テニスを、テニスコート、テニススクール、バドミントンの、卓球の、スカッシュ、ソフトテニス、ピックルボール、卓球台、ラケット、ダブルス、パデル、ラリー、打ち合える、打ち合い',
    en: 'tennis, table tennis, badminton, tennis court, tennis partner, tennis coach, ping pong, ping-pong, squash, pickleball, tennis lessons, doubles partner, tennis player, racket, padel, badminton club, tennis club, play tennis, shuttlecock, rally partner, someone to hit with, hit balls, play doubles',
  },
  golf: {
    ja: 'ゴルフ、ゴルフの、ゴルフを、ゴルフコンペ、ゴルファー、ゴルフスイング、ゴルフ場、ラウンド、ゴルフ仲間、ゴルフレッスン、ゴルフ初心者、ゴルフバッグ、スライスが直、ドライバーが曲が、スイング、飛距離、100を切',
    en: 'golf, golfer, golfers, golf swing, golf course, golf lessons, round of golf, golf buddy, play golf, golf coach, putting green, golf clubs, fairway, slice my drives, caddie, golf clubs in the garage, slicing every drive, my drive, my drives, every drive, into the trees, my swing, tee, fairways, off the tee',
  },
  martial_arts: {
    ja: '柔道、剣道、空手、合気道、武道、弓道、武術、剣道の、柔道の、居合、居合道、なぎなた、道場、ボクシング、キックボクシング、護身術、格闘技、柔術、少林寺拳法、弓、空手の、空手道場、総合格闘技、相撲、古武術、合気道の、段位、剣術、カンフー、武道家、弓道の、強くなりたい、身を守、護身',
    en: 'judo, kendo, karate, aikido, martial arts, kyudo, boxing, kickboxing, self-defence, self-defense, dojo, jujitsu, jiu-jitsu, archery, swordsmanship, martial artist, sumo, kung fu, iaido, black belt, taekwondo, mma, karate teacher, judo club, boxer, aikido class, naginata, wrestling, fencing, japanese archery, martial art, defend myself, protect myself, martial arts teacher',
  },
  sauna: {
    ja: 'サウナ、銭湯、温泉、サウナー、サウナの、サウナ好き、サ活、温泉の、温泉巡り、温泉めぐり、秘湯、湯治、露天風呂、お風呂、風呂、銭湯の、銭湯巡り、銭湯めぐり、温泉好き、水風呂、足湯、スーパー銭湯、スパ、湯につか、熱波師',
    en: 'sauna, public bath, hot spring, onsen, saunas, public baths, bathhouse, hot springs, spa, onsen trips, bathing, bath house, sento, sauna lover, hot spring trips, baths, thermal baths, soak, bathhouses, steam bath, cold plunge, sauna tent, hot bath, sweat it out, soak in',
  },
  pets: {
    ja: 'ペット、獣医、ペットの、ペットを、動物、動物病院、動物看護師、うさぎ、ハムスター、小鳥、インコ、熱帯魚、メダカ、金魚、アクアリウム、ペットシッター、保護活動、動物愛護、ペットロス、トリマー、トリミング、ペットホテル、動物保護、爬虫類、馬、乗馬、動物が、動物の、亀、飼い主、動物福祉、獣医の、獣医師、ペット可、ペットと、ペットの具合、ペットを預け、引き取り手、里親、動物を飼、エサを食べな',
    en: 'pets, vet, animal, animals, pet, veterinarian, veterinary, rabbit, rabbits, hamster, parrot, aquarium, goldfish, pet sitter, pet sitting, animal rescue, animal shelter, animal welfare, groomer, grooming salon for pets, pet loss, vets, horse, horses, horse riding, guinea pig, reptiles, tropical fish, pet owner, pet owners, veterinary nurse, pet-friendly, horse-riding, pet grooming, aquariums, animal lover, pet is ill, who looks after my pet, find a home for, sick animal, rehome, feed my',
  },
  birds: {
    ja: '野鳥、バードウォッチング、昆虫、生き物観察、鳥、鳥の、探鳥、探鳥会、野鳥の、昆虫採集、虫、虫の、蝶、生き物、自然観察、自然観察会、双眼鏡、ホタル、磯遊び、野鳥観察、虫好き、両生類、里山、自然ガイド、昆虫の、チョウ、カブトムシ、生きもの、野生動物、バードウォッチャー、自然保護、水生生物、サギ、鴨、カモ、白鳥、渡り鳥、フクロウ、鳴き声、カワセミ、トンボ',
    en: 'birdwatching, wild birds, insects, nature watching, bird, birder, birders, birding, bird watching, bird-watching, insect, butterflies, butterfly, beetles, fireflies, nature walk, nature walks, binoculars, wildlife, nature guide, bugs and insects, naturalist, bird watcher, nature observation, tide pools, birdwatcher, birdsong, entomology, wild animals, nature conservation, nature reserve, rockpooling, moths, dragonflies, heron, herons, rare ducks, duck, ducks, swan, owl, kingfisher, wetland, wetlands, migratory, sparrow, crane, cicada, caterpillar, otter',
  },
  housing: {
    ja: '住まい探し、引っ越し、マイホーム、注文住宅、マンション購入、引越し、引越、家探し、部屋探し、住宅購入、家を買、住宅展示場、一人暮らし、マンション、マンションの、新居、住み替え、家づくり、戸建て、マンション管理組合、管理組合、住まい、住まいの、部屋を探、物件探し、中古マンション、ハウスメーカー、アパート探し、団地、住まいを、マンション理事会、住むところ、住む所、住む家、部屋が狭、新しい家、賃貸、引っ越した、敷金、部屋を借り、家を探、引っ越し先',
    en: 'house hunting, moving house, buying a home, apartment hunting, buy a house, buying a house, first home, flat hunting, apartment, apartments, flat, find a flat, find an apartment, housing, home buying, building a house, condominium, moving company, removal company, condo, home owner, homeowner, buy a flat, buying a flat, house move, homeowners, removals, find a place to live, building association, new flat, new apartment, flatshare, place to live, bigger flat, moving boxes, house mover, rent a flat, where to live, new neighbourhood, deposit back, find a home, move house, moving in, looking for a flat, looking for an apartment, return the deposit, deposit',
  },
  vacant_houses: {
    ja: '空き家、空き家活用、シェアハウス、ゲストハウス、民泊、空家、空き家の、空き家を、空き家バンク、空き店舗、空き部屋、民泊の、民泊を、ゲストハウスを、古い建物、空き物件、空き地、遊休不動産、廃校活用、廃校、使っていない家、誰も住んでいな、シェアハウスの、ホステル、ゲストハウス運営、実家が空、使わなくなった家、空いている家、実家をどう、親の家が空、古い家、使われていな、親の家をどうにか、家が余',
    en: "vacant house, empty houses, share house, guest house, holiday rental, empty house, vacant houses, vacant home, vacant homes, akiya, abandoned house, abandoned houses, airbnb, empty shop, empty shops, hostel, guesthouse, guesthouses, sharehouse, unused building, unused buildings, unoccupied, vacation rental, empty home, empty homes, disused school, empty building, empty buildings, co-living, bed and breakfast, nobody lives in, airbnb host, derelict, vacant property, vacant lot, empty since, house stands empty, old house, what to do with the house, parents' empty house, house nobody uses, spare room, guest lodging, guest lodgings, abandoned country house, house sits empty, house is empty",
  },
  moving_to_country: {
    ja: '移住、地方移住、二拠点生活、田舎暮らし、Uターン、Iターン、移住先、島へ、田舎へ、地方へ、移住の、移住を、移住者、移住し、地方暮らし、島暮らし、離島、田舎、田舎の、二拠点、多拠点、デュアルライフ、Jターン、お試し移住、古民家暮らし、山暮らし、海のそばに住、移住相談、郊外、地方での暮らし、半農半X、関係人口、移住コーディネーター、里山暮らし、東京を離、山村、都会を離、東京を離れ、自然の中で暮ら、海の近くに住、田舎に住、田舎で暮ら、山の近くに',
    en: 'moving to the countryside, rural life, relocation, two-base living, island life, countryside, moved to the country, rural, move to the country, moving to the country, country life, small town, village, villages, living in the countryside, rural living, leave the city, leaving the city, island, islands, second home, two homes, relocate, rural areas, life in the country, city to country, relocating, move out of tokyo, leave tokyo, country living, off-grid, homesteading, dual-base, self-sufficient, country village, moved to a village, moving out of the city, tired of the city, tired of tokyo, away from the city, fresh air, live by the sea, live near the sea, live in the country, living in the country, move to a village',
  },
  local_revival: {
    ja: '地域おこし、まちづくり、地方創生、商店街活性化、過疎、地域活性化、地域活性、地域おこし協力隊、町おこし、村おこし、まちおこし、まちづくりの、まちづくりに、エリアマネジメント、都市計画、シャッター街、地域プロデューサー、地域づくり、地域の活性化、地域課題、限界集落、商店街の、商店会、地域振興、都市再生、町の魅力、地域プロデュース、公共空間、公園、町を元気、まちを元気、シビックプライド、自治体連携、地域資源、シャッター商店街、シャッターの降り、シャッターが閉ま、人通り、にぎわい、賑わい、さびれ、寂れ、若い人が出て、町が静か、若者が減、人口が減、町が消え、商店街に、地域のマルシェ、お祭りの企画、まちの催し、地域プランナー、にぎわいづくり、町おこしを、商店街を、地元を元気',
    en: 'community development, town planning, regional revitalisation, local revival, town development, urban planning, urban planner, town planner, city planner, city planning, neighbourhood renewal, revitalise, revitalize, regional revitalization, shopping street revival, local community, placemaking, depopulation, regional development, liven up the town, town revitalisation, public space, public spaces, local economy, revitalising, revitalizing, city centre, parks, local area, community project, community projects, urban design, revive the town, bring life back, rural revitalisation, rural revitalization, civic pride, urban regeneration, regeneration, neighbourhood project, shuttered, shuttered street, shutters are down, dying town, young people leave, streets are empty, empty high street, high street, foot traffic, bring people back, main street, shopping street, ageing village, town is dying, town festival organiser, community organiser, community organizer, street market, local market, save our town, our town, liven up',
  },
  disaster: {
    ja: '防災、災害、避難所、備蓄、減災、地震対策、防災マップ、避難、地震、水害、避難訓練、防災士、防災の、防災を、防災グッズ、非常食、ハザードマップ、被災、被災地、復興、災害ボランティア、火災、消防、消防団、消防士、避難計画、台風、停電、津波、豪雨、自主防災、防災訓練、災害時、非常用、火の用心、防災リーダー、備え、ローリングストック、防災教育、災害の、避難所運営、炊き出し、地震が来、家具の転倒、津波が来、もしもの時、懐中電灯、地震に備え、水害に',
    en: 'disaster preparedness, disaster relief, emergency supplies, earthquake preparedness, disasters, earthquakes, evacuation, flood, earthquake, emergency kit, emergency food, hazard map, typhoon, typhoons, tsunami, floods, firefighter, fire drill, evacuation drill, evacuation plan, evacuate, disaster, disaster prevention, recovery after disaster, fire brigade, preparedness, blackout, power cut, fire safety, disaster volunteer, disaster recovery, emergency planning, stockpile, disaster plan, emergency preparedness, disaster response, evacuation shelter, civil defence, emergency supply, disaster-ready, flooding, fire department, volunteer fire, if an earthquake, next earthquake, big one comes, torch and water, emergency bag, prepare for an earthquake, ready for a quake',
  },
  volunteering: {
    ja: 'ボランティア、社会貢献、寄付、プロボノ、ボランティアの、ボランティアを、ボランティア活動、社会奉仕、地域活動、奉仕、プロボノの、ごみ拾い、清掃活動、助け合いの、人の役に立、民生委員、手伝いたい、ボランティアに、ライオンズクラブ、ロータリー、ボランティア募集、ボランティア仲間、スキルで貢献、ボランティアセンター、ビーチクリーン、ゴミ拾い、力になりたい、何か役に立、人助け、人手を貸、手伝いが足り、人手が足り、人手、若い人手、担い手',
    en: 'volunteering, volunteer, charity, pro bono, volunteers, volunteer work, give back, giving back, litter picking, help out, community service, charitable, donate, volunteered, helping others, litter pick, volunteer coordinator, beach clean, beach cleaning, rotary club, social contribution, clean-up, helping hands, volunteer group, volunteers needed, lend a hand, donating time, be of use, be useful, do some good, help people in need, make a difference, free weekends to help, helpers, need helpers, extra hands, hands needed',
  },
  environment: {
    ja: '環境問題、サステナビリティ、SDGs、ごみ削減、ゼロウェイスト、リサイクル、脱炭素、環境に、エコ、環境保護、環境保全、サステナブル、持続可能、脱プラ、プラスチック、気候変動、温暖化、海洋ごみ、生物多様性、アップサイクル、フェアトレード、エシカル、森、森林、林業、ごみを減、ゴミ、自然保護活動、環境活動、循環型、3R、カーボンニュートラル、ESG、サーキュラー、環境教育、里海、量り売り、捨てるのがもったいな、ポイ捨て、海がよごれ、ペットボトル、ごみが多、使い捨て、マイボトル、プラ容器、プラごみ、プラカップ、紙ストロー、環境にやさし',
    en: 'environment, sustainability, zero waste, recycling, climate, carbon neutral, sustainable, eco, ecology, environmental, environmentalist, plastic, plastic-free, climate change, global warming, biodiversity, upcycling, upcycle, upcycled, fair trade, ethical, circular economy, forest, forests, forestry, waste reduction, decarbonisation, esg, sdgs, greener, ocean plastic, conservation, reduce waste, recycle, recycled, carbon footprint, ethical products, rubbish, less waste, garbage, nature restoration, refill shop, sustainability report, forester, low-waste, green living, sustainable business, environmental education, reusable, too much rubbish, too much waste, throwaway, plastic bottles, litter, save the planet, landfill, plastic cup, plastic cups, compostable, biodegradable, disposable, single-use, reusable cups, throw-away, old batteries, paint and batteries, used batteries',
  },
  energy: {
    ja: '再生可能エネルギー、太陽光、電力、省エネ、断熱、太陽光発電、ソーラー、ソーラーパネル、電気代、発電、エネルギー、オフグリッド、蓄電池、風力、電気自動車、EV、省エネの、市民電力、光熱費、断熱材、薪ストーブ、再エネ、暖房、電力会社、自家発電、断熱の、電気代が高、家が寒、冬が寒い家、窓から冷、停電に備え、家が暑、電気代を',
    en: 'renewable energy, solar power, energy saving, insulation, solar, solar panels, solar panel, electricity, electricity bill, power generation, energy, wind power, electric car, electric cars, electric vehicle, battery, batteries, energy efficiency, heating, wood stove, insulate, energy bills, clean energy, heat pump, heating bills, energy-efficient, energy consultant, home batteries, cold house, house is cold, draughty, drafty, heating bill, cut my electricity, freezing in winter, warm house, cut energy, electric bill, heat the house',
  },
  gender: {
    ja: 'ジェンダー、女性活躍、LGBTQ、ダイバーシティ、女性の活躍、LGBT、性的少数者、フェミニズム、アライ、多様性、男女平等、男性育休、トランスジェンダー、ゲイ、レズビアン、クィア、インクルージョン、D&I、DEI、アンコンシャスバイアス、夫婦別姓、男女共同参画、ジェンダーの、女性だから、男らしさ、女らしさ、カミングアウト、同性',
    en: "gender, women at work, lgbtq, diversity, lgbt, lgbtq+, queer, gay, lesbian, transgender, feminism, feminist, equality, inclusion, dei, women's rights, gender equality, unconscious bias, inclusive workplace, women's network, equal pay, women's career, coming out, same-sex, because I'm a woman, non-binary, nonbinary",
  },
  immigrants: {
    ja: '外国人支援、多文化共生、在留資格、ビザ、移民、在留、就労ビザ、外国人を、外国人、外国人住民、外国籍、技能実習、特定技能、難民、外国にルーツ、国際交流、留学生、永住権、帰化、ビザの、ビザを、入管、在留カード、日本で働く外国人、移民の、外国人の、多文化、国際結婚、在住外国人、通訳ボランティア、ビザ申請、異文化、異文化理解、外国人従業員、外国人雇用、外国人採用、日本に来たばかり、言葉の通じない、外国人の隣人、ビザが',
    en: 'supporting foreigners, immigration, visa, residence status, multicultural, visas, work permit, foreign workers, foreign employee, foreigners, foreign residents, immigrant, immigrants, refugee, refugees, permanent residence, permanent residency, naturalisation, visa application, work visa, immigration lawyer, international exchange, foreign students, international students, newcomers to japan, expats in japan, cross-cultural, foreign employees, foreign staff, foreign nationals, settle in japan, settling in, residence card, spouse visa, visa renewal, intercultural, immigration office, visa support, hiring foreigners, intercultural communication, life in japan, new to japan, foreign resident, migrants, just arrived in japan, foreign neighbour, city hall paperwork, no one speaks my language, expat, newcomer, my visa, extend my visa',
  },
  relationships: {
    ja: '婚活、結婚、夫婦関係、パートナーシップの悩み、結婚相談、結婚相談所、恋愛、夫婦、仲人、パートナー探し、夫婦の、嫁姑、家族関係、人間関係、マッチングアプリ、婚活の、結婚の、独身、恋人、家族の問題、コミュニケーションの悩み、人づきあい、人付き合い、夫婦カウンセリング、妻と、喧嘩、ケンカ、彼女がほし、彼氏がほし、結婚したい、仲直り、夫婦げんか、結婚相手、出会いがな、娘と話、息子と話、家族と話、疎遠、親と話',
    en: 'marriage, dating, relationship advice, matchmaker, matchmaking, romantic, couples counselling, family relationships, in-laws, singles, dating app, married, spouse, marriage counsellor, human relationships, couples therapy, marriage counselling, partner search, interpersonal, relationship coach, romance, marital, family therapist, meet someone, find love, boyfriend, girlfriend, argue, argument at home, want to marry, get married, mother-in-law, find a partner, find a wife, find a husband, estranged, talk to my daughter, talk to my son, falling out with',
  },
  single_parents: {
    ja: 'シングルマザー、シングルファザー、ひとり親、シングルマザーの、ひとり親の、ひとり親家庭、母子家庭、父子家庭、ひとりで子育て、ひとりで育て、児童扶養手当、シンママ、シングルペアレント、一人親、一人で育て、一人で子ども、一人で子育て、夫と別れて子',
    en: 'single parent, single mother, single father, single parents, single mothers, single mum, single mom, single dad, lone parent, raising a child alone, bringing up a child alone, single-parent, raising children alone, lone parents, single mums, solo parent, sole parent, bring up my son alone, single moms, single dads, single fathers, raising my child alone, raising my children alone, on my own with children, on my own with a child, on my own with two, no partner to help with',
  },
  ageing: {
    ja: 'セカンドライフ、定年後、シニアの居場所、老後の過ごし方、定年、退職後、定年退職、定年を迎え、シニア、シニアの、シニアライフ、リタイア、リタイア後、早期退職、第二の人生、生きがい、老後の、老後を、人生後半、人生100年、シニア起業、シニアの仕事、シニア世代、還暦、アクティブシニア、会社を卒業、定年前、再雇用、シニア人材、役職定年、嘱託、定年した、やることがな、暇になった、退職したら、会社を辞めたら何、居場所がな、退職して、引退して、定年で、一人で暮らす不安、シニアの集まり、趣味がな、趣味のない、家にずっとい',
    en: 'life after retirement, second career, ageing well, retirement, retiring, retired, retire, early retirement, after retirement, second life, retirees, retiree, third age, new purpose, later life, ageing, aging, post-retirement, retired people, life after work, golden years, encore career, re-employment, new retiree, semi-retired, purpose after work, older workers, senior citizens, nothing to do since I retired, retired and bored, what next after work, bored since retiring, last working day, now that I am retired, just retired, stopped working, growing old alone, getting old, hobby for my retired, retired husband, retired wife',
  },
  driving: {
    ja: '車、運転、バイク、車選び、ドライブ、車の、車を、自動車、クルマ、カーシェア、オートバイ、ツーリング、運転の、運転を、運転免許、車検、中古車、自動車整備、整備士、旧車、タクシー、バス運転手、運転手、ドライバー、ペーパードライバー、バイクの、バイクを、カスタムカー、車好き、モータースポーツ、クラシックカー、教習所、ハイヤー、運転が怖、車がな、車がほし、車が壊、バッテリー、タイヤ、免許、駐車、送迎、車検が、車が、運転が、教習指導員',
    en: "car, driving, motorcycle, motorbike, cars, drive, driver, driving lessons, driving licence, driver's license, mechanic, car repair, classic cars, taxi driver, bus driver, motorbikes, motorcycles, motorcyclist, used car, used cars, road trip, road trips, automobile, automotive, car sharing, car mechanic, garage, auto repair, vintage cars, motorsport, motor racing, biker, bikers, driving instructor, taxi, motorcycling, scooter, rusty driver, drivers, chauffeur, petrolhead, afraid of driving, parallel parking, car won't start, no car, need a lift, give me a lift, tyre, licence, parking, drop me off, car is, my car, car broke, driving teacher, learn to drive, teach me to drive",
  },
  trains: {
    ja: '鉄道、電車、乗り鉄、鉄道模型、鉄道の、鉄道好き、電車の、電車好き、鉄道ファン、駅、ローカル線、撮り鉄、廃線、時刻表、路面電車、駅弁、新幹線、Nゲージ、鉄オタ、子鉄、鉄道旅、列車、蒸気機関車、SL、地下鉄、鉄道会社、鉄道写真、バス路線、駅めぐり、夜行列車、車両、青春18、線路、ローカル鉄道、駅舎',
    en: 'railway, rail fan, model railway, railways, railroad, railroads, model trains, train lover, train journeys, local lines, tram, trams, steam locomotive, bullet train, shinkansen, timetable, timetables, rail, trainspotting, train travel, train photography, trainspotter, stations, railway fan, locomotives, subway, night trains, train enthusiast, train fan, rural railways, rail enthusiast, rail travel, steam trains, by train, train rides, train station, old station, night train',
  },
  cleaning: {
    ja: '掃除、家事、家事代行、洗濯、掃除の、掃除を、掃除が、清掃、大掃除、ハウスクリーニング、家事の、家事が、洗濯の、アイロン、シミ抜き、家政婦、ハウスキーパー、水回り掃除、換気扇、家事シェア、クリーニング、染み抜き、お掃除、家事分担、エアコン掃除、掃除代行、生活の知恵、カビ、拭き掃除、清掃業、窓拭き、汚れ、ほこり、油汚れ、しみが、お風呂のカビ、ゴミ出し、洗い物、掃除機、掃除してくれ、洗って、布団を干、物干し',
    en: 'cleaning, housework, housekeeping, laundry, cleaner, cleaners, house cleaning, housekeeper, stain removal, ironing, chores, household chores, dry cleaning, stains, spring cleaning, cleaning service, washing clothes, mould removal, household tips, home cleaning, laundromat, housewife skills, house cleaner, domestic help, household help, window cleaning, launderette, cleaning business, cleaning company, dust, dirty, stain, mould, mold, grease, vacuum, dirty windows, scrub, maid, cleaning lady, clean my house, clean the house, clean our, wash windows, washing line, washing up',
  },
  funerals: {
    ja: '葬儀、お墓、供養、グリーフケア、葬式、お葬式、葬儀社、家族葬、墓、墓じまい、お墓の、仏壇、法事、納骨、樹木葬、散骨、死別、遺族、喪、お寺の住職、僧侶、住職、お坊さん、戒名、供養の、葬祭、永代供養、弔い、お別れ会、亡くし、亡くなり、四十九日、骨壺、位牌、母を亡く、父を亡く、妻を亡く、夫を亡く',
    en: 'funeral, grave, bereavement, grief care, funerals, funeral director, burial, cremation, graves, cemetery, bereaved, grief, mourning, memorial service, loss of a loved one, monk, buddhist priest, loss of a spouse, tomb, gravestone, family grave, undertaker, grieving, ash scattering, widow, widower, widowed, tree burial, funeral home, memorials, scatter ashes, headstone, passed away, ashes, lost my husband, lost my wife, lost my mother, lost my father, my wife died, my husband died',
  },
  welfare: {
    ja: '福祉、障害者雇用、就労支援、生活困窮、社会福祉士、障害者、障害者の、障がい者、障がいのある、福祉の、福祉施設、福祉作業所、作業所、B型作業所、社会福祉、ソーシャルワーカー、貧困、子どもの貧困、生活保護、ケースワーカー、児童養護施設、里親、養子縁組、児童相談所、ホームレス支援、障害年金、養護、困窮者、地域福祉、相談支援専門員、福祉職、ホームレス、更生、保護司、居住支援、子ども支援、生活に困、手当、障害のある、民生委員',
    en: "welfare, social work, supported employment, poverty, social worker, social workers, disability, disabled, disabled people, people with disabilities, child poverty, foster, foster care, foster parent, foster family, adoption, homeless, homelessness, orphanage, caseworker, care leavers, social services, disability pension, day centre, sheltered workshop, foster parents, foster child, living with a disability, benefits advice, social care worker, disability services, probation, child welfare, can't afford food, disability allowance, social security",
  },
  travel: {
    ja: '旅行、旅、海外旅行、ひとり旅、バックパッカー、旅行計画、旅を、旅の、旅先、旅行の、旅行を、旅行好き、国内旅行、世界一周、バックパック、旅好き、旅人、旅行記、海外ひとり旅、旅のプラン、旅程、世界遺産、一人旅、女子旅、子連れ旅行、船旅、クルーズ、旅行会社、トラベル、添乗員、旅行代理店、フェリー、島旅、航空券、マイル、スーツケース、海外旅行の、長期旅行、温泉旅行、ヒッチハイク、旅に出、行ったことのない国、安い航空券、旅の仲間、旅をし、旅に行、客室乗務員、キャビンアテンダント、パイロット、空港',
    en: 'travel, trip, solo travel, backpacking, itinerary, travelling, traveling, travels, trips, journey, traveller, traveler, travellers, travelers, backpacker, trip planning, travel writer, round the world, world travel, travel plans, holiday, holidays, vacation, cruise, travel agent, travel agency, journeys, world heritage, family trip, cheap flights, budget travel, hitchhiking, plan a trip, travelled, traveled, globetrotter, travel tips, slow travel, family travel, adventure travel, air miles, wanderlust, voyages, around the world, travel companion, trip to, holiday plans, sightseeing, solo trip, travel to, going to travel, flight attendant, cabin crew, airline pilot, airline, airport',
  },
  tourism: {
    ja: '観光、観光業、ツアー、ガイド、旅館、ホテル、宿、観光客、観光の、案内人、観光ガイド、通訳ガイド、ガイドの、通訳案内士、ツアーガイド、ツアーを、旅館の、宿の、宿を、旅館業、ホテルの、ホテル経営、ホテルマン、女将、民宿、ペンション、観光案内、街を案内、町を案内、観光まちづくり、体験ツアー、体験プログラム、農泊、宿泊、宿泊業、観光協会、コンシェルジュ、まちを案内、案内できる、宿屋、DMO、エコツーリズム、地元案内、東京案内、観光客が来な、泊まれる',
    en: 'tourism, tour guide, hotel, ryokan, hospitality, guests, guiding visitors, guide visitors, tours, tour guides, guided tour, guided tours, travel guide, show visitors around, show people around, show you around, hotels, hotelier, innkeeper, inn, hotel manager, concierge, lodging, accommodation, sightseeing, tour operator, interpreter guide, guide-interpreter, local guide, agritourism, guiding, tourist office, visitor experience, experience tours, ecotourism, b&b, tour company, tourism board, hotel staff, visitor economy, licensed guide, tour planner, tourist, sightseers, lodgings, guest lodgings, country inn',
  },
  preschool: {
    ja: '園選び、保育園、幼稚園、保活、待機児童、認可保育園、こども園、園長、モンテッソーリ、幼児教育、保育園の、入園、幼稚園教諭、保育園探し、園の見学、シュタイナー、森のようちえん、早期教育',
    en: 'nursery school, kindergarten, nursery, preschool, day care, daycare, choosing a nursery, montessori, early childhood, early years, preschool teacher, kindergarten teacher, nursery place, nurseries, playgroup, early childhood education, forest school, steiner, waldorf, childcare place, daycare search, waiting list for nursery, preschool place',
    within: 'childcare',
  },
  teenagers: {
    ja: '思春期、十代、中学生、高校生、ティーンエイジャー、中高生、10代、部活、反抗期の、親子関係、子どもとの会話、口をきかな、息子が話さな、娘が話さな、中学生の娘、中学生の息子、高校生の息子、高校生の娘、スマホばかり',
    en: "teenager, teenagers, teen, teens, adolescents, adolescence, young adults, high school students, puberty, teenage, junior high, high schoolers, youth work, youth worker, high school student, my son and daughter, teenage daughter, teenage son, won't talk to me, slams the door, always on his phone, always on her phone, adolescent",
    within: 'childcare',
  },
  entrance_exams: {
    ja: '受験、中学受験、大学受験、高校受験、受験勉強、お受験、進学、志望校、入試、偏差値、受験の、模試、小学校受験、推薦入試、総合型選抜、受験生、進路、進路相談、赤本、浪人、合格した',
    en: 'entrance exam, entrance exams, entrance examination, university admission, university admissions, college admissions, exam season, mock exams, school choice, choosing a school, cram for exams, junior high exam, study for exams, applying to university, admissions essay, college application, university application, exams, exam, choosing schools, choosing a university, entrance test, get into university, get into a good school, mock exam, cram, university entrance',
    within: 'schooling',
  },
  dogs: {
    ja: '犬、犬の、犬を、愛犬、愛犬家、保護犬、子犬、犬のしつけ、しつけ教室、ドッグトレーナー、犬の散歩、柴犬、老犬、わんこ、ワンちゃん、盲導犬、ドッグラン、犬と、犬が、ドッグカフェ、犬好き、吠え癖、介助犬、セラピードッグ、犬連れ、しつけ方、吠え',
    en: 'dog, dogs, rescue dog, dog training, puppy, puppies, dog trainer, dog walking, dog walker, dog owner, dog owners, guide dog, shiba, dog groomer, rescue dogs, dog behaviour, dog sitter, barking, dog lover, doggy, dog obedience, assistance dog, therapy dog, dog-friendly, canine, shiba inu, barks, walk my dog, dog bites, leash',
    within: 'pets',
  },
  cats: {
    ja: '猫、猫の、猫を、保護猫、子猫、ネコ、猫カフェ、猫好き、愛猫、地域猫、猫と、猫が、キャットシッター、猫の里親、譲渡会、里親探し、保護猫活動、TNR、老猫、爪とぎ、野良猫',
    en: "cat, cats, kitten, kittens, cat sitter, cat cafe, rescue cats, rescue cat, cat lover, stray cats, feline, cat owner, cat rescue, adopt a cat, stray cat, cat behaviour, cat owners, cat sitting, scratches the sofa, litter box, cat won't eat",
    within: 'pets',
  },
  pest_control: {
    ja: '害虫駆除、害虫、シロアリ、ハチの巣、蜂の巣、スズメバチ、ゴキブリ、ネズミ、ねずみ、ムカデ、ダニ、虫が出、虫がわ、ハクビシン、駆除、天井裏で音',
    en: 'pest control, pest, termite, wasp, wasps, hornet, cockroach, cockroaches, mouse in the house, mice, rats, rat, ants in the kitchen, exterminator, bedbug, bed bugs, noise in the attic, flea, scratching in the ceiling, raccoon',
  },
  errands: {
    ja: '便利屋、買い物代行、買い物に行けな、買い物が大変、電球が替え、電球の交換、重い物が持て、荷物を運、家具を動か、家具を運、付き添い、通院の付き添い、雪かき、雪下ろし、何でも屋、ちょっとした用事、重い荷物、ゴミ出しが、冷蔵庫を、二階に上げ、運び入れ、運んでほし',
    en: "errands, errand, grocery run, do my shopping, can't carry, heavy lifting, heavy furniture, move furniture, move a sofa, light bulb, light bulbs, odd-job man, shopping for my mother, snow shovelling, shovel snow, clear the snow, odd job, carry boxes, help an old lady, carry a fridge, up the stairs, carry upstairs",
  },
  weddings: {
    ja: '結婚式、結婚式の準備、披露宴、ウェディング、ブライダル、ウェディングプランナー、式場、式を挙げ、プロポーズ、花嫁、花婿、結婚式場、結婚披露宴、前撮り、二次会、ドレス選び',
    en: 'wedding, weddings, wedding planner, bridal, bride, groom, propose to my, engaged, wedding party, wedding day, wedding dress, wedding venue, wedding reception, tie the knot, ceremony for two, honeymoon',
  },
  renovation: {
    ja: 'リフォーム、リノベーション、リノベ、古民家、古民家再生、古い家、家の修理、改装、改修、店舗改装、家を直、リフォームの、リフォームを、水回り、バリアフリー改修、間取り変更、古民家の、セルフリノベ、セルフリノベーション、町家、外壁、屋根、断熱リフォーム、雨漏り、住宅リフォーム、改築、増築、DIYリノベ、床を張、風呂が古、台所が古、床暖房、壁を塗、古い台所、間取りを変、バリアフリーにした、天井から水、雨もり、屋根職人、壁紙を張、床の張り替え、間仕切り',
    en: 'renovation, renovate, renovating, remodelling, remodeling, old house, old houses, house repair, refurbish, refurbishment, home improvement, kitchen remodel, remodel, townhouse, wooden townhouse, doing up a house, shop renovation, old wooden house, fix up a house, home repair, home repairs, renovations, home renovation, roof, leaking roof, restoring old houses, refit, bathroom remodel, traditional house, restored house, house renovation, fixer-upper, old kitchen, old bathroom, knock down a wall, new bathroom, new kitchen, builder, peeling paint, tiler, plasterer, ceiling drips, water comes through, knock through, old floor, do up, doing up',
    within: 'architecture',
  },
  quake_proofing: {
    ja: '耐震、耐震診断、耐震補強、耐震改修、構造計算、構造設計、免震、家の耐震、耐震の、地震に強い家、家が古く、旧耐震、家具の固定、住宅診断、ホームインスペクション、構造設計士、家が揺れ、古い家が倒れ、地震で倒れ',
    en: 'earthquake-proof, earthquake proofing, earthquake resistant, earthquake-resistant, seismic, seismic retrofit, structural engineer, structural engineering, retrofit, earthquake safe house, retrofitting, house inspection, home inspection, building inspector, structural survey, earthquake-safe, house safe in an earthquake, strengthen a house, earthquake strengthening, house inspector, house shakes, survive an earthquake, collapse in an earthquake',
    within: 'architecture',
  },
  crime_prevention: {
    ja: '防犯、防犯の、泥棒、空き巣、警察、警察官、元警察官、特殊詐欺、詐欺、振り込め詐欺、防犯カメラ、見守り隊、鍵、治安、闇バイト、オレオレ詐欺、消費者被害、悪質商法、子どもの安全、消費生活、防犯パトロール、消費生活相談員、警備、警備員、不審者、ストーカー、だまされそう、鍵屋、自衛官',
    en: 'crime prevention, burglary, burglar, police, police officer, scam, scams, fraud, neighbourhood watch, neighborhood watch, security camera, security cameras, locks, locksmith, personal safety, home security, swindle, con artist, consumer rights, consumer protection, road safety, child safety, safe streets, security guard, con men, phone scams, consumer advice, thief, stolen, stalker, break-in, suspicious caller, feel unsafe, safe at night, soldier',
  },
  divorce: {
    ja: '離婚、離婚の、離婚調停、養育費、親権、別居、DV、面会交流、慰謝料、再婚、ステップファミリー、離婚後、共同親権、離婚相談、別れたい、離婚したい',
    en: 'divorce, divorced, custody, child support, alimony, separation, domestic violence, remarriage, stepfamily, family court, separated, going through a divorce, divorcing, step-parent, divorce lawyer, co-parenting, stepchildren, abusive relationship, leave my husband, leave my wife, marriage is over',
    within: 'relationships',
  },
  disability_work: {
    ja: '障害者雇用、障がい者雇用、就労支援、障害者の就労、障がい者の就労、就労移行、就労継続、特例子会社、ジョブコーチ、法定雇用率、農福連携、障害のある社員、障がいのある社員、就労支援事業所、障害者採用、障がい者採用、障害があっても働',
    en: 'supported employment, disability employment, employing disabled people, hiring people with disabilities, disability hiring, job coach, employ people with disabilities, employment of people with disabilities, disabled employees, employees with disabilities, hiring disabled people, jobs for disabled people, employment quota, work for people with disabilities, employing people with disabilities, disabled workers, inclusive employment, inclusive hiring, disabled employee, jobs for people with disabilities, job support, hire people with disabilities, work with a disability, job for my disabled',
    within: 'welfare',
  },
};
