import type { ConceptTable } from './concept';

/** Body, family, home and neighbourhood. */
export const living: ConceptTable = {
  childcare: {
    ja: '子育て、育児、保育、ベビーシッター、イヤイヤ期、ワンオペ、子ども、子供、赤ちゃん、子どもに、子育ての、子育て中、育児の、育児中、保育士、保育士の、子どもの、子どもが、子どもと、子供の、子供が、ママ、パパ、幼児、乳児、子連れ、子守り、夜泣き、反抗期、ベビー、ファミサポ、学童、託児、ひとりっ子、双子、わが子、子育て支援、親業、離乳、シッター、イクメン、父親、子どもを叱、病児保育、子育て相談',
    en: "childcare, parenting, raising children, babysitter, toddlers, children, kids, baby, babies, parent, child, child-rearing, nanny, babysitting, childminder, child minder, nursery teacher, nursery nurse, toddler, infant, infants, twins, young children, mothers, fathers, motherhood, fatherhood, dads, mums, moms, parents, bringing up children, tantrums, newborn, raise children, kid, after-school care, au pair, parenting advice, sitter, childcare worker, working mum, children's",
  },
  schooling: {
    ja: '教育、学校、小学校、PTA、教師、塾、学校の、授業、勉強を、元教師、教員、元教員、教諭、小学生、中学校、高校、高校教師、大学教員、家庭教師、学習塾、塾講師、宿題、通信簿、子どもの勉強、PTAの、PTA役員、校長、学力、転校、学習支援、公教育、算数が苦手、授業の、学校を、学校教育、通信制高校、放課後',
    en: 'education, school, teacher, tutoring, pta, schools, teachers, pupils, tutor, tutors, homework, schoolteacher, school teacher, retired teacher, primary school, elementary school, junior high school, high school, headteacher, classroom, private tutor, home tutor, cram school, lessons at school, schooling, educator, educators, school board, learning support, former teacher, after-school, educational, primary teacher, curriculum, secondary school, school life, tuition',
  },
  school_refusal: {
    ja: '不登校、フリースクール、ホームスクール、学校に行けな、学校に行かな、登校、行き渋り、登校しぶり、学校がつら、不登校の、登校拒否、居場所のない子、オルタナティブスクール、ホームエデュケーション、学校に戻、フリースクールの、いじめ、不登校児、学校が苦手、学校に行きたくな、五月雨登校',
    en: "school refusal, free school, homeschooling, not going to school, alternative school, alternative education, refuses to go to school, does not go to school, doesn't go to school, home education, home-schooling, home school, truancy, bullied, bullied at school, won't go to school, democratic school, out of school, stopped going to school, school anxiety, stay away from school, school-refusing",
  },
  running: {
    ja: 'ランニング、マラソン、ジョギング、駅伝、トレイルラン、走る、走り方、走り始め',
    en: 'running, marathon, jogging, trail running, runner, runners, run together, half marathon',
  },
  walking: {
    ja: '散歩、まち歩き、街歩き、ウォーキング、路地',
    en: 'walking, strolling, city walks',
  },
  cycling: {
    ja: '自転車、サイクリング、ロードバイク',
    en: 'cycling, bicycle, bike touring, road bike, cyclist, bicycles, bike',
  },
  hiking: {
    ja: '登山、山登り、ハイキング、山歩き、トレッキング、低山、山に登、山の会、尾根',
    en: 'hiking, mountaineering, mountain climbing, trekking, hiker, hikers, mountains, mountain walk, hike',
  },
  camping: { ja: 'キャンプ、アウトドア、焚き火、グランピング', en: 'camping, outdoors, campfire' },
  climbing: { ja: 'クライミング、ボルダリング', en: 'bouldering, rock climbing' },
  swimming: {
    ja: '水泳、サーフィン、ダイビング、カヌー、ヨット',
    en: 'swimming, surfing, diving, kayak, sailing',
  },
  fishing: { ja: '釣り、フライフィッシング', en: 'fishing, angling' },
  skiing: { ja: 'スキー、スノーボード、スケート', en: 'skiing, snowboard, skating' },
  ball_sports: {
    ja: 'サッカー、野球、バスケ、バスケットボール、バレーボール、フットサル、ラグビー',
    en: 'football, soccer, baseball, basketball, volleyball, futsal, rugby',
  },
  racket_sports: { ja: 'テニス、卓球、バドミントン', en: 'tennis, table tennis, badminton' },
  golf: { ja: 'ゴルフ', en: 'golf' },
  martial_arts: {
    ja: '柔道、剣道、空手、合気道、武道、弓道',
    en: 'judo, kendo, karate, aikido, martial arts, kyudo',
  },
  sauna: { ja: 'サウナ、銭湯、温泉', en: 'sauna, public bath, hot spring, onsen' },
  pets: {
    ja: 'ペット、犬、猫、保護犬、保護猫、獣医、愛犬、しつけ、犬を、犬の、猫を、猫の',
    en: 'pets, dog, cat, rescue dog, vet, dog training, dogs, cats, puppy, kitten, dog trainer',
  },
  birds: {
    ja: '野鳥、バードウォッチング、昆虫、生き物観察',
    en: 'birdwatching, wild birds, insects, nature watching',
  },
  housing: {
    ja: '住まい探し、引っ越し、マイホーム、注文住宅、マンション購入',
    en: 'house hunting, moving house, buying a home, apartment hunting',
  },
  vacant_houses: {
    ja: '空き家、空き家活用、シェアハウス、ゲストハウス、民泊',
    en: 'vacant house, empty houses, share house, guest house, holiday rental',
  },
  moving_to_country: {
    ja: '移住、地方移住、二拠点生活、田舎暮らし、Uターン、Iターン、移住先、島へ、田舎へ、地方へ',
    en: 'moving to the countryside, rural life, relocation, two-base living, island life, countryside, moved to the country, rural',
  },
  local_revival: {
    ja: '地域おこし、まちづくり、地方創生、商店街活性化、過疎、地域活性化',
    en: 'community development, town planning, regional revitalisation, local revival',
  },
  disaster: {
    ja: '防災、災害、避難所、備蓄、減災、地震対策、防災マップ、避難、地震、水害',
    en: 'disaster preparedness, disaster relief, emergency supplies, earthquake preparedness, disasters, earthquakes, evacuation, flood',
  },
  volunteering: {
    ja: 'ボランティア、社会貢献、寄付、プロボノ',
    en: 'volunteering, volunteer, charity, pro bono, volunteers',
  },
  environment: {
    ja: '環境問題、サステナビリティ、SDGs、ごみ削減、ゼロウェイスト、リサイクル、脱炭素、環境に',
    en: 'environment, sustainability, zero waste, recycling, climate, carbon neutral, sustainable, eco, ecology',
  },
  energy: {
    ja: '再生可能エネルギー、太陽光、電力、省エネ、断熱',
    en: 'renewable energy, solar power, energy saving, insulation',
  },
  gender: {
    ja: 'ジェンダー、女性活躍、LGBTQ、ダイバーシティ',
    en: 'gender, women at work, lgbtq, diversity',
  },
  immigrants: {
    ja: '外国人支援、多文化共生、在留資格、ビザ、移民、在留、就労ビザ、外国人を',
    en: 'supporting foreigners, immigration, visa, residence status, multicultural, visas, work permit, foreign workers, foreign employee',
  },
  relationships: {
    ja: '婚活、結婚、夫婦関係、パートナーシップの悩み',
    en: 'marriage, dating, couples, relationship advice',
  },
  single_parents: {
    ja: 'シングルマザー、シングルファザー、ひとり親',
    en: 'single parent, single mother, single father',
  },
  ageing: {
    ja: 'セカンドライフ、定年後、シニアの居場所、老後の過ごし方',
    en: 'life after retirement, second career, ageing well',
  },
  driving: { ja: '車、運転、バイク、車選び、ドライブ', en: 'car, driving, motorcycle, motorbike' },
  trains: { ja: '鉄道、電車、乗り鉄、鉄道模型', en: 'trains, railway, rail fan, model railway' },
  cleaning: {
    ja: '掃除、家事、家事代行、洗濯、断捨離',
    en: 'cleaning, housework, housekeeping, laundry',
  },
  funerals: { ja: '葬儀、お墓、供養、グリーフケア', en: 'funeral, grave, bereavement, grief care' },
  welfare: {
    ja: '福祉、障害者雇用、就労支援、生活困窮、社会福祉士',
    en: 'welfare, social work, supported employment, poverty',
  },
  travel: {
    ja: '旅行、旅、海外旅行、ひとり旅、バックパッカー、旅行計画、旅を、旅の、旅先',
    en: 'travel, trip, solo travel, backpacking, itinerary, travelling, traveling, travels, trips, journey',
  },
  tourism: {
    ja: '観光、観光業、ツアー、ガイド、旅館、ホテル、宿、観光客、観光の、案内人',
    en: 'tourism, tour guide, hotel, ryokan, hospitality, tourists, guests, guiding visitors, guide visitors, tours',
  },
  preschool: {
    ja: '園選び、保育園、幼稚園、保活、待機児童、認可保育園、こども園、園長、モンテッソーリ、幼児教育、保育園の、入園、幼稚園教諭、保育園探し、園の見学、シュタイナー、森のようちえん、早期教育',
    en: 'nursery school, kindergarten, nursery, preschool, day care, daycare, choosing a nursery, montessori, early childhood, early years, preschool teacher, kindergarten teacher, nursery place, nurseries, playgroup, early childhood education, forest school, steiner, waldorf, childcare place, daycare search',
    within: 'childcare',
  },
  teenagers: {
    ja: '思春期、十代、中学生、高校生、ティーンエイジャー、中高生、10代、部活、反抗期の、親子関係、子どもとの会話',
    en: 'teenager, teenagers, teen, teens, adolescents, adolescence, young adults, high school students, puberty, teenage, junior high, high schoolers, youth work, youth worker, high school student, my son and daughter',
    within: 'childcare',
  },
  entrance_exams: {
    ja: '受験、中学受験、大学受験、高校受験、受験勉強、お受験、進学、志望校、入試、偏差値、受験の、模試、小学校受験、推薦入試、総合型選抜、受験生、進路、進路相談、赤本、浪人',
    en: 'entrance exam, entrance exams, entrance examination, university admission, university admissions, college admissions, exam season, mock exams, school choice, choosing a school, cram for exams, junior high exam, study for exams, applying to university, admissions essay, college application, university application, exams, exam, choosing schools, choosing a university',
    within: 'schooling',
  },
};
