import type { ConceptTable } from './concept';

/** Body, family, home and neighbourhood. */
export const living: ConceptTable = {
  childcare: {
    ja: '子育て、育児、保育、保育園、ベビーシッター、イヤイヤ期、ワンオペ、子ども、子供、赤ちゃん、子どもに',
    en: 'childcare, parenting, raising children, nursery, babysitter, toddlers, children, kids, baby, babies, parent',
  },
  pregnancy: {
    ja: '妊娠、出産、産後ケア、助産師、不妊治療、母乳',
    en: 'pregnancy, childbirth, midwife, postpartum, fertility',
  },
  schooling: {
    ja: '教育、学校、小学校、PTA、受験、中学受験、進学、教師、先生、塾、学校の、授業、勉強を',
    en: 'education, school, teacher, entrance exam, tutoring, pta, university admission, schools, teachers, pupils, tutor, tutors',
  },
  school_refusal: {
    ja: '不登校、フリースクール、ホームスクール、学校に行けな、学校に行かな、登校',
    en: 'school refusal, free school, homeschooling, not going to school',
  },
  special_needs: {
    ja: '発達障害、療育、特別支援、ADHD、自閉症、障害福祉',
    en: 'special needs, adhd, autism, developmental disorder, disability support',
  },
  elder_care: {
    ja: '介護、親の介護、認知症、ケアマネ、老人ホーム、介護施設、ケアマネジャー、介護保険、親の世話、老親',
    en: 'elder care, caring for parents, nursing care, dementia, nursing home, caregiver, carer, ageing parents, elderly parents',
  },
  medicine: {
    ja: '医療、医師、看護、看護師、病院、薬剤師、薬、歯科、病気',
    en: 'medicine, doctor, nurse, hospital, pharmacist, dentist, illness',
  },
  cancer: { ja: 'がん、闘病、患者会、難病', en: 'cancer, patient group, living with illness' },
  mental_health: {
    ja: 'メンタルヘルス、心理、カウンセリング、カウンセラー、臨床心理士、うつ、ストレス、悩みを聞、気持ちが',
    en: 'mental health, counselling, counselor, therapist, psychology, depression, stress, counsellor, stressed, burnout, therapy',
  },
  mindfulness: {
    ja: '瞑想、マインドフルネス、座禅、坐禅、禅',
    en: 'meditation, mindfulness, zen, meditate, mindful, retreat',
  },
  sleep: {
    ja: '睡眠、快眠、不眠、早起き、眠れ、寝つ、寝不足、朝起き',
    en: 'sleep, insomnia, early rising, cannot sleep, sleeping, sleepless',
  },
  yoga: {
    ja: 'ヨガ、ピラティス、ストレッチ、太極拳',
    en: 'yoga, pilates, stretching, tai chi, yoga class, yoga teacher',
  },
  fitness: {
    ja: '筋トレ、フィットネス、ジム、トレーナー、運動不足、体づくり、姿勢',
    en: 'fitness, gym, strength training, personal trainer, workout, posture',
  },
  bodywork: {
    ja: '整体、鍼灸、マッサージ、アロマ、腰痛、肩こり、漢方、東洋医学、腰が、肩が、体の痛み、鍼',
    en: 'massage, acupuncture, bodywork, aromatherapy, back pain, kampo, back ache, neck pain, massages, physiotherapist, physiotherapy',
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
};
