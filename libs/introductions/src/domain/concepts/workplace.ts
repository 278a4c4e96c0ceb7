import type { ConceptTable } from './concept';

/** The working day: how things get done in a company, a shop, an office. */
export const workplace: ConceptTable = {
  manuals: {
    ja: 'マニュアル、業務マニュアル、マニュアル作成、マニュアルを、手順書、引き継ぎ、引継ぎ、業務手順、作業手順、取扱説明書、テクニカルライター、仕様書、人によってやり方、属人化',
    en: 'manual, manuals, operations manual, handover, standard operating procedures, procedures, sop, sops, playbook, how-to guide, step-by-step guide, work instructions, technical writer, technical writing, user guide, only one person knows, handover notes, written instructions, instruction manual',
    within: 'operations',
  },
  paperless: {
    ja: 'ペーパーレス、電子化、脱ハンコ、電子帳簿、電子帳簿保存法、書類整理、文書管理、書類の山、スキャン、名刺管理、紙だらけ、ハンコをなく、紙が多、FAX、紙の書類',
    en: 'paperless, scanning documents, document management, filing, digital documents, e-signatures, too much paper, records management, paper documents, drowning in paper, piles of paper, fax, filing cabinet, scan documents, stack of forms, less paper',
    within: 'operations',
  },
  office_work: {
    ja: '事務、事務職、事務作業、一般事務、総務、庶務、秘書、オンライン秘書、オンラインアシスタント、事務代行、データ入力、バックオフィス、雑務、事務の、書類の整理、電話番、事務の人、事務員、事務局、速記者、郵便局員',
    en: 'office work, clerical, admin, administration, administrative work, secretary, virtual assistant, online assistant, back office, data entry, executive assistant, office manager, personal assistant, receptionist, admin work, admin assistant, paperwork, clerk, office clerk, office staff, office job, stenographer, typist',
  },
  meetings: {
    ja: '会議、会議運営、会議が、会議の、会議を、打ち合わせ、議事録、長い会議、定例会、ミーティング、会議時間、会議が長、会議が多、決まらない会議',
    en: 'meetings, meeting design, minutes, endless meetings, long meetings, effective meetings, better meetings, agenda, team meetings, meeting notes, meetings are too long, too many meetings, minutes of meetings',
    within: 'facilitation',
  },
  mc: {
    ja: '司会、司会者、MC、司会進行、結婚式の司会、アナウンサー、元アナウンサー、アナウンス、モデレーター、進行役、司会を頼、式の進行',
    en: 'mc, master of ceremonies, emcee, announcer, newsreader, moderator, moderating, wedding host, tv presenter, hosting events, compere, panel moderator, broadcaster, host the evening, host our party, compère',
  },
  speeches: {
    ja: 'スピーチ、結婚式のスピーチ、祝辞、挨拶文、式辞、挨拶を頼まれ、スピーチライター、スピーチの、乾杯の挨拶、スピーチを頼まれ、弔辞',
    en: 'speech, speeches, wedding speech, best man speech, speechwriter, speechwriting, opening remarks, wedding toast, best man, asked to say a few words, eulogy',
    within: 'presenting',
  },
  work_life_balance: {
    ja: 'ワークライフバランス、両立、仕事と家庭、働き方、時短、時短勤務、週休3日、仕事と子育て、仕事と育児、仕事と介護、共働き、定時で帰、働きすぎ、休めな、家族との時間、仕事ばかり、過労、早く帰り、仕事をしながら',
    en: 'work-life balance, work life balance, working mother, working mothers, working father, juggling work, four-day week, flexible hours, part-time work, shorter hours, dual-income, working parents, work and family, balance work, flexible work, work too much, overworked, no time for family, burnt out, burnout, never home, work less, home earlier, while working full time',
  },
  healthy_company: {
    ja: '健康経営、産業医、産業保健、社員の健康、ストレスチェック、職場のメンタル、休職者、保健師、ウェルビーイング、社員が体調、健康診断、産業保健師',
    en: 'workplace health, occupational health, occupational physician, employee health, wellbeing at work, workplace wellbeing, employee wellbeing, company doctor, wellness programme, public health nurse, wellbeing, sick leave, staff health',
  },
  store_opening: {
    ja: '店舗開業、開店準備、お店を始、お店を出、店を出、店を開、出店、小さなお店、お店を持、間借り、ポップアップ、ポップアップストア、シェアキッチン、居抜き、立地、お店を開き、店を出したい、店を開きたい、自分の店、開店したい',
    en: 'open a shop, opening a shop, open a store, opening a store, pop-up shop, pop-up store, pop-up, start a shop, small shop, shop location, first shop, set up a stall, shared kitchen, shop opening, open my own shop, my own shop',
    within: 'retail',
  },
  store_display: {
    ja: 'ディスプレイ、VMD、陳列、店づくり、手書きPOP、売り場、売り場づくり、ショーウィンドウ、什器、店内レイアウト、商品の並べ方、棚の並べ、店内の見せ方',
    en: 'store display, visual merchandising, merchandiser, window display, window dressing, shop window, shop layout, product display, shop interior, price cards, shelf display, window dresser, visual merchandiser, arrange the shelves',
    within: 'retail',
  },
  trade_shows: {
    ja: '展示会、見本市、展示会出展、ブース、出展、商談会、ギフトショー、展示ブース、ブースを出、見本市に',
    en: 'trade show, trade shows, trade fair, trade fairs, exhibiting, expo, booth, exhibitor, exhibitors, booth design, fair stand, stand at a fair, exhibit our products',
  },
  inventory: {
    ja: '在庫、在庫管理、在庫が、棚卸し、棚卸、過剰在庫、欠品、在庫の、在庫を、需要予測、発注、売れ残り、在庫が合わな、余った在庫、在庫が余、在庫を減',
    en: 'inventory, stock control, stocktaking, stocktake, overstock, out of stock, unsold stock, stock management, inventory management, demand forecasting, unsold, leftover stock, dead stock, stock levels, reordering, stock count, too much stock, stock left, surplus stock',
    within: 'logistics',
  },
  study_meetups: {
    ja: '勉強会の運営、勉強会、勉強会を、読書会の運営、朝会、朝活の運営、講座の運営、セミナー運営、勉強会の、セミナーを開、講座を開、ミートアップ、勉強会運営、勉強会を開、勉強会を続',
    en: 'study sessions, running a study group, organise a meetup, meetup organiser, meetup organizer, meetup, meetups, run a seminar, organising talks, seminars, lecture series, breakfast meetup, starting a study group, run meetups, organise study, running a meetup, start a study group',
    within: 'event_planning',
  },
  networking: {
    ja: '人脈、人脈を、人脈づくり、異業種交流、異業種交流会、交流会、知り合いを増、横のつながり、つながりを、知り合いがいな、顔が広、ご縁、紹介できる人、知り合いを増や',
    en: 'networking, network of contacts, make connections, meet new people, making connections, contacts, well connected, professional network, know many people, business contacts, meet people, expand my network, new friends, make friends, know nobody, connect with people, make contacts, well-connected',
  },
  sponsors: {
    ja: '協賛、スポンサー、協賛金、協賛企業、後援、協賛を、支援企業、ネーミングライツ、スポンサーがほし、応援してくれる企業',
    en: 'sponsor, sponsors, sponsorship, corporate sponsor, patron, patrons, corporate support, sponsorships, find a sponsor, company to back us',
  },
  outsourcing: {
    ja: '外注、外注先、外注を、アウトソーシング、下請、発注先、業務を任せ、委託先、クラウドワークス、クラウドソーシング、外部委託、外部パートナー、丸投げ、手が回らな、外に頼み、代わりにやって',
    en: 'outsourcing, outsource, subcontractor, subcontractors, subcontracting, crowdsourcing, delegate work, external partner, hire a freelancer, fiverr, upwork, outsourced, hand off, farm out, someone to do it for me',
  },
  sole_classes: {
    ja: '教室運営、教室を開、教室経営、サロン経営、自宅サロン、自宅教室、サロンを開、習い事教室、生徒募集、生徒集め、エステサロン、個人サロン、教室を始、お教室、教室を始め、教室に人が来な、生徒が集まら',
    en: 'running a salon, home salon, run a salon, running classes, open a studio, yoga studio owner, salon owner, finding students, attract students, teaching business, running a small school, studio owner, classes at home, pupils for my class, teach from home, fill my classes, open my own class',
  },
  interviews_job: {
    ja: '採用面接の練習、面接対策、面接の、面接練習、模擬面接、面接が、面接を、エントリーシート、英語面接、面接で落、面接が苦手、履歴書、職務経歴書、志望動機',
    en: 'job interview, job interviews, interview practice, mock interview, interview preparation, interview skills, interview tips, failed interview, nervous at interviews, cv, resume, cover letter',
    within: 'career',
  },
};
