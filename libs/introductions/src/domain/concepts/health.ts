import type { ConceptTable } from './concept';

/** Body and mind: how people keep well, and who helps them. */
export const health: ConceptTable = {
  medicine: {
    ja: '医療、医師、看護、看護師、病院、薬剤師、薬、病気、お医者さん、医者、内科医、小児科、小児科医、外科、外科医、看護師の、訪問看護、薬局、薬の、病院の、在宅医療、救命士、診察、医療従事者、通院、入院、手術、臨床検査技師、放射線技師、医学、医学生、治験、医療機器、製薬、医薬、クリニック、開業医、医療の、予防医療、健康診断、看護学生、医療事務、頭痛、血圧、熱が、ナース、持病、かかりつけ、眼科、眼科医、老眼、近視、視力、文字がぼやけ、目が悪、目が疲、目が見えにく、手元がぼやけ、手元の文字、度数、眼鏡店、眼鏡屋、メガネ屋、視能訓練士、皮膚科、耳鼻科、咳、めまい、検査結果、症状、病気の、予防接種、耳が遠、補聴器、メガネが合わ、眼鏡が合わ',
    en: "medicine, doctor, nurse, hospital, pharmacist, illness, physician, gp, paediatrician, pediatrician, surgeon, surgery, nursing, nurses, visiting nurse, pharmacy, clinic, medical, health care, healthcare, medicines, doctors, hospitals, diagnosis, clinical trial, clinical trials, pharmaceutical, medical device, medical devices, medical student, radiographer, paramedic, pharma, general practitioner, health check, home visits nurse, health professional, headache, blood pressure, second opinion, medication, migraine, optician, optometrist, eyesight, eye doctor, eye test, reading glasses, new glasses, short-sighted, my eyes, blurry letters, blurred, ophthalmologist, dermatologist, cough, dizzy, symptom, vaccine, test results, prescription, hospital patients, my patients, hearing aid, glasses don't fit",
  },
  dental: {
    ja: '歯科、歯医者、歯科医、歯科衛生士、虫歯、歯並び、矯正、歯の、入れ歯、歯周病、口腔ケア、歯磨き、ホワイトニング、歯科技工士、インプラント、噛み合わせ、歯が痛、歯ぐき',
    en: 'dentist, dental, dentistry, teeth, tooth, orthodontist, dental hygienist, toothache, dentures, oral care, braces, gum disease, dentists, orthodontics, dental technician, implants, gums, denture',
    within: 'medicine',
  },
  lifestyle_disease: {
    ja: '生活習慣病、糖尿病、高血圧、血圧、メタボ、コレステロール、脂肪肝、痛風、禁煙、禁酒、健康づくり、健康寿命、健康相談、心臓病、脳卒中、体調管理、健康の、健康に、養生、血糖、健診でひっかか、健診で引っかか',
    en: 'diabetes, diabetic, high blood pressure, blood pressure, cholesterol, quit smoking, stop smoking, metabolic, heart disease, healthy lifestyle, health coach, gout, quitting alcohol, lifestyle disease, lifestyle diseases, stay healthy, preventive health, long healthy life, hypertension, blood sugar, check-up result',
    within: 'medicine',
  },
  womens_health: {
    ja: '更年期、生理、生理痛、PMS、婦人科、女性の健康、ホルモン、骨盤底筋、乳がん検診、月経、女性の体、貧血、冷え性、フェムテック、性教育、ほてり、のぼせ',
    en: "menopause, menopausal, period pain, women's health, hormones, gynaecologist, gynecologist, pelvic floor, menstruation, femtech, perimenopause, sex education, endometriosis, hot flushes, women's bodies, anaemia, hot flashes, hot flush, hot flash",
  },
  cancer: {
    ja: 'がん、闘病、患者会、難病、癌、乳がん、抗がん剤、がん患者、がんサバイバー、闘病中、病気と仕事、治療と仕事、難病の、慢性疾患、サバイバー、患者の会、持病、がんになっ、透析、病気になっ、余命、再発',
    en: "cancer, patient group, living with illness, cancer survivor, cancer patients, breast cancer, chemotherapy, chronic illness, rare disease, patient association, illness and work, cancer survivors, oncology, oncologist, patient advocate, living with cancer, patients' group, chronic disease, autoimmune, long covid, chemo, tumour, tumor, survivor of cancer, diagnosed",
  },
  mental_health: {
    ja: 'メンタルヘルス、心理、カウンセリング、カウンセラー、臨床心理士、ストレス、悩みを聞、気持ちが、うつ病、鬱、不安症、心理士、公認心理師、臨床心理、精神科、精神科医、心療内科、メンタル、メンタルの、メンタルケア、カウンセリングを、燃え尽き、心の病、心のケア、心の不調、心が折れ、自己肯定感、話を聴、パニック障害、休職明け、適応障害、産業カウンセラー、セルフケア、落ち込、気分が、疲れた心、悩み相談、レジリエンス、依存症、トラウマ、グリーフ、心のしんど、心が疲、心が重、精神保健福祉士、気分が沈、不安で、眠れないほど不安、涙が出、やる気が出、孤独、つらい気持ち、気持ちを聞いて、気持ちが沈、しんどい、誰かに話を聞、眠れず',
    en: 'mental health, counselling, counselor, therapist, psychology, depression, stress, counsellor, stressed, burnout, therapy, anxiety, anxious, psychologist, psychiatrist, psychiatric, clinical psychologist, counselling sessions, counseling, counsellors, mental, mental illness, panic attacks, self-esteem, self esteem, self-care, self care, emotional support, wellbeing of mind, psychotherapist, psychotherapy, trauma, addiction, resilience, depressed, burned out, burnt out, burn-out, low mood, feeling down, someone to listen, therapists, emotional, emotions, stress management, stress relief, feeling low, feel lonely, lonely, loneliness, panic attack, no motivation, cry, burned out in, exhausted, hopeless, talk about my feelings',
  },
  withdrawn: {
    ja: 'ひきこもり、引きこもり、ひきこもりの、孤独、孤立、8050、ニート、若者支援、家から出られな、孤独死、引きこもりの、部屋から出、家から出、外に出られな、息子が働か',
    en: "social withdrawal, hikikomori, lonely, loneliness, isolation, shut-in, isolated, recluse, youth support, neet, isolated people, socially isolated, withdrawn, won't leave his room, won't leave her room, never leaves the house, never leaves his room, shut in",
  },
  mindfulness: {
    ja: '瞑想、マインドフルネス、座禅、坐禅、禅、坐禅会、座禅会、坐禅を、座禅を、坐禅の、禅寺、禅の、呼吸法、呼吸、瞑想を、瞑想の、マインドフルネスの、ヴィパッサナー、リトリート、心を静、心を落ち着、ヨガニードラ、無になる、心を落ち着け、雑念、イライラ',
    en: 'meditation, mindfulness, zen, meditate, mindful, retreat, zazen, meditation group, meditation teacher, breathing, breathwork, calm mind, vipassana, zen temple, sitting meditation, meditations, retreats, calm down, quiet mind, mindfulness teacher, breathing exercises, stillness, zen priest, meditator, sitting together in silence, sit zazen, calm my mind, breathe, stressed, stress, racing thoughts, inner peace',
  },
  sleep: {
    ja: '睡眠、快眠、不眠、早起き、眠れ、寝つ、寝不足、朝起き、眠り、眠い、眠く、眠る、眠れな、寝る、寝つき、寝付き、夜更かし、早寝、早起きの、早起きが、早起きを、早朝、朝型、起きられ、目が覚め、睡眠の、いびき、睡眠時無呼吸、枕、寝具、布団、昼寝、睡眠不足、寝ても、熟睡、夜眠、睡眠改善、マットレス、不眠症、夜中に目、朝起きられ、寝ても疲れ、夜が眠、ぐっすり',
    en: "sleep, insomnia, early rising, cannot sleep, sleeping, sleepless, sleep better, can't sleep, waking up, wake up early, early riser, early bird, early birds, early mornings, rise early, snoring, sleepy, tired in the morning, sleep coach, pillow, bedding, mattress, sleep apnoea, sleep apnea, night owl, falling asleep, fall asleep, jet lag, nap, good night's sleep, asleep, sleep well, waking early, lie awake, awake at night, poor sleep, sleep deprivation, bedtime, get up early, getting up early, sleep problems, sleep specialist, wake up tired, snore, bad sleep, sleep through, up all night, soundly",
  },
  yoga: {
    ja: 'ヨガ、ピラティス、ストレッチ、太極拳、ヨガの、ヨガを、ヨガ教室、ヨガインストラクター、朝ヨガ、ヨーガ、気功、ストレッチの、ピラティスの、体が硬、柔軟、柔軟性、ヨガ講師、ヨガスタジオ、椅子ヨガ、太極拳の、体をほぐ、体がかた',
    en: "yoga, pilates, stretching, tai chi, yoga class, yoga teacher, yoga instructor, yoga studio, yoga lessons, stretch, stretches, qigong, flexibility, flexible body, morning yoga, tai-chi, taichi, yogi, chair yoga, pilates teacher, pilates instructor, stiff body, yoga classes, vinyasa, hatha, can't touch my toes",
  },
  fitness: {
    ja: '筋トレ、フィットネス、ジム、トレーナー、運動不足、体づくり、姿勢、運動、運動を、運動が、トレーニング、パーソナルトレーナー、パーソナルトレーニング、体力、体力づくり、体操、ラジオ体操、筋力、運動習慣、体を動か、スポーツ、ジムの、エアロビクス、体幹、猫背、ダイエット運動、スポーツトレーナー、ボディメイク、運動不足の、ダンベル、健康体操、介護予防運動、体育、スポーツジム、姿勢の、体力が落ち、体力をつけ、お腹が出、三日坊主、鍛え、息切れ、体がなま、体を鍛え、太って、運動したい',
    en: 'fitness, gym, strength training, personal trainer, workout, posture, exercise, exercises, exercising, get fit, getting fit, keep fit, weight training, gym buddy, core strength, fitness instructor, fitness coach, stamina, gymnastics, sport, sports, sports coach, physical education, aerobics, personal training, unfit, out of shape, muscles, crossfit, work out, working out, slouching, movement coach, stay active, muscle, physical fitness, sedentary, strength coach, bodybuilding, out of breath, no stamina, get stronger, sit all day, get moving, get in shape, move more, lift weights',
  },
  bodywork: {
    ja: '整体、鍼灸、マッサージ、アロマ、腰痛、肩こり、漢方、東洋医学、腰が、肩が、体の痛み、鍼、整体師、鍼灸師、鍼灸院、鍼の、お灸、灸、指圧、指圧師、あん摩、マッサージ師、リフレクソロジー、アロマテラピー、アロマセラピスト、アロマの、腰、腰の、腰痛の、腰痛持ち、肩、肩の、首の、首や肩、首こり、膝、膝の、膝痛、ぎっくり腰、カイロプラクティック、骨盤、骨盤矯正、足つぼ、頭痛、体の不調、体が痛、体がつら、体のゆがみ、カッピング、整骨院、接骨院、柔道整復師、ほぐし、眼精疲労、ヘッドスパ、東洋医学の、漢方薬、四十肩、五十肩、リンパ、坐骨神経痛、身体のケア、体の使い方、アレクサンダーテクニーク、首が、肩がこ、腰が痛、首が痛、膝が痛、体がだる、こりが、肩が凝',
    en: 'massage, acupuncture, bodywork, aromatherapy, back pain, kampo, back ache, neck pain, massages, backache, bad back, sore back, stiff shoulders, stiff neck, shoulder pain, sore shoulders, shoulders, knee pain, knees, neck, acupuncturist, acupuncturists, masseur, masseuse, massage therapist, chiropractor, osteopath, shiatsu, reflexology, aromatherapist, moxibustion, chinese medicine, oriental medicine, body pain, aches, headaches, migraine, essential oils, back trouble, bodyworker, back hurts, lower back, reiki, sciatica, joint pain, frozen shoulder, eye strain, tense muscles, alexander technique, sore neck, my back, aromatherapy oils, pain relief, chronic pain, my back hurts, stiff back, sore muscles, pain in my',
  },
  rehabilitation: {
    ja: '理学療法士、理学療法、リハビリ、リハビリテーション、リハビリの、作業療法、機能回復、術後、義足、義肢、歩行訓練、装具、後遺症、歩けるようになり、手術のあと、麻痺、作業療法士、言語聴覚士',
    en: 'physiotherapist, physiotherapy, physio, rehabilitation, rehab, physical therapist, physical therapy, recovery after surgery, physiotherapists, occupational therapy, after a stroke, prosthetic, prosthetics, regain movement, walk again, occupational therapist, speech therapist, after surgery',
  },
  injuries: {
    ja: '怪我、ケガ、捻挫、骨折、応急手当、救急、救急法、救急救命、AED、心肺蘇生、応急処置、スポーツ障害、怪我の、膝の故障、救急救命士、怪我予防、テーピング、転倒、転倒予防、膝を痛、走ると膝、肉離れ、痛めて',
    en: 'injury, injuries, injured, sprain, fracture, broken bone, first aid, first-aid, cpr, aed, sports injury, sports injuries, taping, defibrillator, sports medicine, athletic trainer, emergency medicine, injury prevention, first responder, broken leg, sprained ankle, concussion, broken arm, knee hurts, twisted ankle, sore knee, hurt my knee, hurt my ankle, pulled a muscle',
  },
  special_needs: {
    ja: '発達障害、療育、特別支援、ADHD、自閉症、障害福祉、発達凸凹、グレーゾーン、特別支援学級、特別支援学校、自閉スペクトラム、学習障害、言語聴覚士、作業療法士、発達相談、放課後等デイ、発達の、知的障害、ことばの遅れ、児童発達支援、感覚過敏、放課後等デイサービス、ギフテッド、ディスレクシア、障がい児、障害児、落ち着きのない子、言葉が遅、発達がゆっくり、自閉',
    en: "special needs, adhd, autism, developmental disorder, disability support, autistic, dyslexia, learning disability, learning disabilities, neurodivergent, neurodiversity, speech therapist, occupational therapist, special education, special needs education, on the spectrum, gifted children, developmental disabilities, special ed, disabled child, neurodiverse, speech therapy, late talker, special school, can't sit still, doesn't speak yet, slow learner, developmental",
  },
  pregnancy: {
    ja: '妊娠、出産、産後ケア、助産師、不妊治療、母乳、妊活、妊婦、産後、助産師の、不妊、授乳、マタニティ、産婦人科、産後うつ、流産、双子妊娠、お産、出産の、つわり、里帰り出産、母乳育児、産前、ドゥーラ、出産が不安、おめでた、赤ちゃんが生まれ、子どもができ、産むか、二人目、出産する',
    en: 'pregnancy, childbirth, midwife, postpartum, fertility, pregnant, midwives, expecting a baby, breastfeeding, ivf, maternity, obstetrician, doula, postnatal, infertility, new mother, new mothers, trying for a baby, antenatal, giving birth, birth, post-natal, prenatal, expecting, due date, morning sickness, having a baby, baby on the way, baby is due, second child, second baby',
  },
  elder_care: {
    ja: '介護、親の介護、ケアマネ、ケアマネジャー、介護保険、親の世話、老親、介護の、介護を、介護が、介護福祉士、ヘルパー、ホームヘルパー、訪問介護、在宅介護、要介護、介護職、介護士、デイサービス、ケアマネージャー、ケアマネの、遠距離介護、母の介護、父の介護、親の介護の、高齢の親、高齢の母、高齢の父、老老介護、ヤングケアラー、介護離職、包括支援センター、地域包括、シニアの見守り、見守り、高齢者、お年寄り、年老いた、親が高齢、ケアプラン、親が倒れ、母が倒れ、父が倒れ、老いた母、老いた父、親が一人暮らし、離れて暮らす親、車いすの母、転びやす、老いた親、親のこと、母の世話、父の世話、祖母の介護、祖父の介護、義母、義父、ケアマネさん、介護疲れ、親の通院、親が弱',
    en: "elder care, caring for parents, nursing care, caregiver, carer, ageing parents, elderly parents, care worker, care manager, caring for my mother, caring for my father, aging parents, elderly, elderly mother, elderly father, home care, home help, caregiving, caregivers, carers, older people, older parents, old parents, day care for seniors, long-term care, long-term care insurance, looking after my mother, looking after my parents, geriatric, respite care, young carers, my parents are old, social care, frail, seniors care, eldercare, gerontology, look after parents, ageing mother, ageing father, mother's care, care for my parents, mother can't live alone, mother lives alone, father lives alone, look after my mother, look after my father, caring for my mum, caring for my dad, care for my mum, care for my dad, her care, his care, mum's care, dad's care, look after my mum, look after my dad, ageing mum, ageing dad, elderly mum, elderly dad, mum can't, dad can't, mother can't, father can't, mum fell, grandmother's care, care for my grandmother, my old mother, old people, grandma lives alone, grandmother lives alone, grandpa lives alone, grandfather lives alone, grandma, grandpa, granny, worry about my mother, worry about my father, worry about my parents",
  },
  dementia: {
    ja: '認知症、認知症の、物忘れ、アルツハイマー、認知症カフェ、認知症サポーター、徘徊、若年性認知症、もの忘れ、ボケ防止、認知症予防、同じことを何度も、認知症かも、名前を忘れ、同じ話',
    en: "dementia, alzheimer's, alzheimer, memory loss, dementia care, dementia cafe, forgetful, dementia-friendly, forgetting things, brain training for seniors, forgets, keeps forgetting, wanders off, repeats herself, repeats himself, mum forgets, dad forgets, forgot who, losing her memory, losing his memory",
    within: 'elder_care',
  },
  care_homes: {
    ja: '老人ホーム、介護施設、施設選び、特養、サ高住、グループホーム、老健、施設長、有料老人ホーム、施設への入居、高齢者住宅、施設を探、施設に入れ、親の入居、入居先',
    en: "nursing home, care home, care homes, nursing homes, assisted living, retirement home, group home, sheltered housing, senior housing, residential care, choosing a care home, old people's home, place for my mother, home for the elderly",
    within: 'elder_care',
  },
};
