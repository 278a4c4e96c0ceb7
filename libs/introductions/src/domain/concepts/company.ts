import type { ConceptTable } from './concept';

/** Starting, selling, leading: how work gets done with others. */
export const company: ConceptTable = {
  starting_up: {
    ja: '起業、創業、独立、開業、スタートアップ、新規事業、事業の立ち上げ、起業し、会社を作、独立し、開業し、起業家、起業を、起業の、会社を立ち上、立ち上げ、独立を、独立開業、創業を、脱サラ、スタートアップの、創業支援、事業を始、法人を作、会社を始、会社を始め、自分の会社、夢を形に、店を持ちたい、アイデアはある、会社を興、起こした会社、起業したい、商売を始',
    en: 'starting a business, startup, founder, founding, entrepreneur, new business, going independent, start a business, startups, founders, start a company, entrepreneurs, launch a business, launching a business, start my own business, starting my own, set up my own, start up, own business, new venture, ventures, business idea, entrepreneurship, quit my job to start, startup founder, serial entrepreneur, incubator, accelerator, bootstrapped, start my own, be my own boss, idea for a business, started a company, starting my business, small business of my own, start something of my own',
  },
  freelancing: {
    ja: 'フリーランス、個人事業、個人事業主、業務委託、フリーランスの、フリーで働、個人で仕事、業務委託で、独立して、自営業、自営、案件、案件獲得、独立したい、会社を辞めて一人、フリーになり、一人で仕事',
    en: 'freelance, freelancing, self-employed, contractor, freelancer, freelancers, contractors, self employed, sole trader, sole proprietor, independent contractor, gig work, working for myself, freelance work, independent worker, freelancing tips, solo business, work for myself, going independent, find clients, gig worker, go solo',
  },
  business_plan: {
    ja: '事業計画、事業計画書、ビジネスモデル、ビジネスプラン、収支計画、収支、売上計画、事業計画を、事業計画の、創業計画、リーンキャンバス、ビジネスの仕組み、儲かる仕組み、計画の立て方、銀行に見せる、事業の見通し',
    en: 'business plan, business model, financial plan, business plans, business models, revenue model, financial projections, lean canvas, business case, forecast, plan for the bank, put my idea on paper, forecast for',
  },
  strategy: {
    ja: '経営戦略、経営、経営相談、戦略立案、中期計画、コンサルティング、経営コンサルタント、経営の、経営を、経営企画、経営者の相談、事業戦略、戦略を、経営改善、経営支援、参謀、コンサル、コンサルタント、会社の将来、会社の方向、売上が頭打ち、伸び悩、ライバルに勝、経営顧問、売上が止ま、次の一手',
    en: 'strategy, management consulting, business strategy, corporate strategy, strategist, management consultant, business consultant, consultant, consulting, strategic planning, business adviser, business advisor, board adviser, turnaround, business advice, where to take the company, growth has stalled, stuck at the same size, competitors, long-term direction, grow my company, growing my business, grow the business',
  },
  sales: {
    ja: '営業、法人営業、セールス、商談、新規開拓、テレアポ、販売、売り方、売上、売れ、営業マン、営業職、営業の、営業を、営業が、飛び込み、訪問販売、売り込み、売り込、提案書、クロージング、代理店、売上を、売れない、売るの、ルート営業、営業代行、売れな、売り込むのが、契約が取れ、断られて、売り込め、売れる、契約を取、営業先、お得意先',
    en: "sales, selling, b2b sales, closing deals, cold call, salesperson, sell, salespeople, revenue, salesman, sales rep, sales representative, account executive, sales pitch, sales manager, b2b, lead generation, prospecting, close deals, proposals, sales team, account manager, cold calling, cold calls, hard sell, retail sales, turnover, can't sell, bad at selling, pitch to clients, sell more, sell better, make a sale, door to door, salesforce training",
  },
  customer_support: {
    ja: 'カスタマーサポート、カスタマーサクセス、接客、クレーム対応、お客様対応、接遇、おもてなし、苦情、クレーム、クレーマー、コールセンター、お客さま対応、顧客対応、電話応対、顧客満足、ホスピタリティ、常連、リピーター、お客様に怒ら、問い合わせが多、オペレーター、お客様の声、問い合わせ、お客さまへ',
    en: 'customer support, customer success, customer service, complaints, customer care, call centre, call center, complaint, handling complaints, difficult customers, angry customers, repeat customers, customer satisfaction, regulars, support desk, waiting tables, telephone manners, angry customer, difficult customer, help desk, too many enquiries, answering customers, customers complain, rude customers',
  },
  marketing: {
    ja: 'マーケティング、集客、宣伝、販促、販路開拓、顧客獲得、プロモーション、お客さん、集客が、売り出、マーケター、マーケティングの、集客の、集客を、お客様を増、お客さんを増、客が来な、客足、新規客、認知、知ってもらい、チラシ配り、キャンペーン、売り出し方、Webマーケティング、デジタルマーケティング、宣伝の、宣伝を、お客さんが来な、お客が来な、お客様が来な、知ってもらえな、知名度、売り上げが落ち、集客できな、新規のお客、お客を増、知られていな、来店、売り場に人',
    en: 'marketing, promotion, customer acquisition, find customers, go-to-market, customers, get customers, promote, marketer, digital marketing, bring in customers, attract customers, reach customers, more customers, new customers, finding customers, finding clients, get clients, more clients, find clients, foot traffic, promoting, campaign, campaigns, growth marketing, marketing manager, cmo, attracting clients, draw customers, nobody comes, no customers, nobody knows us, get noticed, empty shop on weekdays, quiet shop, more people to come, more visitors, spread the word, reach more people, people to know about, bring people in, no orders',
  },
  branding: {
    ja: 'ブランディング、ブランド、ブランド作り、ネーミング、コンセプト、ブランドの、ブランドを、世界観、ブランドづくり、商品名、店名、屋号、コーポレートアイデンティティ、リブランディング、らしさ、ブランド戦略、覚えてもらえな、イメージを変え、他と違う、ブランドマネージャー',
    en: 'branding, brand, naming, brand identity, brands, brand strategy, rebranding, rebrand, brand story, branding agency, brand manager, name for my shop, product name, tone of voice, brand identity design, brand designer, stand out, forgettable, look the same as others, image of our company, brand strategist',
    within: 'marketing',
  },
  social_media: {
    ja: 'SNS、SNS運用、インスタ、インスタグラム、X運用、ツイッター、TikTok、フォロワー、発信、フォロワーを、バズ、SNSの、SNSを、SNSで、インスタを、インスタの、Instagram、Facebook、フェイスブック、リール、note発信、情報発信、インフルエンサー、投稿、ソーシャルメディア、ハッシュタグ、映え、いいねがつか、投稿が続か、何を投稿、発信が続か、フォロワーが増え、SNSが苦手',
    en: 'social media, instagram, tiktok, twitter, followers, content creator, follower, posting, influencer, facebook, social networks, reels, social posts, hashtags, social media manager, influencers, instagrammer, content creation, social channels, online presence, linkedin, grow an audience, content creators, nobody likes my posts, what to post, go viral, hashtag, post every day, instagram account, more followers',
    within: 'marketing',
  },
  seo: {
    ja: 'SEO、検索流入、検索順位、コンテンツマーケティング、アクセス解析、SEO対策、検索で上、上位表示、アクセス数、アクセスを増、オウンドメディア、検索エンジン、Google検索、ブログ集客、アナリティクス、検索しても出て、検索に出てこ、検索結果',
    en: "seo, search ranking, content marketing, web analytics, organic traffic, search engine, search engines, google search, found on google, keywords, search engine optimisation, search engine optimization, website traffic, google analytics, rank higher, owned media, page views, nobody finds our site, can't be found on google, search results, page one of google",
    within: 'marketing',
  },
  pr: {
    ja: '広報、PR、プレスリリース、メディア露出、取材、記者、プレス、取り上げて、メディア掲載、メディアに、広報の、広報担当、広報を、メディア対応、新聞に載、テレビに出、雑誌に載、取材され、プレス向け、メディアリスト、PR会社、パブリシティ、話題づくり、メディアに出、記事にして、記者に、報道して',
    en: 'public relations, pr, press release, media coverage, journalist contact, press, media, newspapers, publicist, publicity, press coverage, newspaper coverage, press contacts, get in the news, pr agency, press officer, media relations, spokesperson, communications manager, corporate communications, covered by the press, pitch to journalists, in the newspaper, get into the news, on television, in the papers, on tv, write about us, into a magazine, my shop in a magazine',
  },
  ecommerce: {
    ja: 'ネットショップ、EC、通販、オンラインショップ、ECサイト、Shopify、ネットで売、通販を、オンライン販売、ネット通販、楽天、楽天市場、アマゾン出品、Amazon出品、メルカリ、ネット販売、ECの、EC運営、ハンドメイド販売、minne、ネットで販売、オンラインストア、カート、せどり、オンラインで売、通販を始め、アマゾンで、ネットで買',
    en: 'e-commerce, ecommerce, online shop, online store, shopify, web shop, sell online, online sales, online shops, amazon seller, etsy, rakuten, online sales channel, web store, online retail, webshop, sell on the internet, online marketplace, ebay, sell handmade, online seller, sell things online, selling online, sell on etsy, web sales, no orders',
  },
  exporting: {
    ja: '海外展開、輸出、海外進出、越境EC、海外販路、貿易、海外で売、海外で商品、海外に売、海外向け、輸出入、輸出の、海外の販路、海外バイヤー、海外市場、海外の展示会、グローバル展開、海外へ、海外進出の、商社、貿易事務、海外営業、海外取引、世界に広め、外国で売、世界に売、海外のお客、外国に売、海外に広、輸出した',
    en: 'overseas expansion, export, exporting, going global, foreign market, sell abroad, selling overseas, sell overseas, exporter, exports, international trade, trading company, overseas buyers, overseas market, overseas markets, international sales, global expansion, market abroad, sell to other countries, expand abroad, distributor, distributors, cross-border, expanding overseas, trading, selling abroad, foreign buyers, overseas customers, export manager, overseas shops, sell in europe, sell in america, ship abroad, sell to foreigners',
  },
  importing: {
    ja: '輸入、輸入販売、通関、並行輸入、輸入雑貨、輸入の、輸入し、関税、個人輸入、海外から仕入、買い付けの旅、輸入食品、フォワーダー、通関士、海外から仕入れ、海外の品、海外から取り寄せ',
    en: 'import, importing, customs clearance, importer, imports, imported goods, customs duties, tariffs, customs broker, import business, buy from abroad, sourcing from overseas, bring goods into japan, freight forwarder, bring in from abroad, customs, import duty, import goods, foreign goods',
  },
  inbound: {
    ja: 'インバウンド、訪日客、外国人観光客、訪日、訪日外国人、インバウンド対応、外国からのお客、外国人客、外国のお客、英語メニュー、多言語メニュー、外国人旅行者、外国人のお客、海外からのお客、外国人のお客さん、外国の旅行者',
    en: 'inbound tourism, foreign visitors, tourists in japan, foreign tourists, inbound, international visitors, overseas visitors, english menu, visitors from abroad, foreign guests, foreign customers, international tourists, foreign tourist, tourists from abroad, foreign travellers, overseas tourists',
  },
  hiring: {
    ja: '採用、求人、人材募集、面接官、採用広報、人材紹介、エンジニア採用、採用が、人が採れ、人手不足、求職、採用の、採用担当、求人を、求人広告、採用を、人を採、人を雇、スタッフ募集、アルバイト募集、アルバイト、バイト、パート、応募が来、応募がな、応募者、ヘッドハンター、働き手、人材が、人材紹介会社、リクルーター、いい人が来、スタッフが足り、人が足り、採用面接、新卒採用、中途採用、人が来な、応募が来な、人が足りな、働いてくれる人、スタッフが見つから、若手が来な、従業員を探、人を探して、働き手が、求人しても、後任、働いてほし',
    en: "hiring, recruiting, recruitment, recruiter, job posting, talent acquisition, hire, recruiters, find staff, job candidates, staff, hiring manager, recruit, job ad, job ads, job advert, headhunter, headhunters, applicants, applicant, candidates, staffing, part-timers, short of staff, staff shortage, understaffed, good people, employing people, headhunting, interviewing candidates, vacancy, vacancies, first hire, new hires, job postings, nobody applies, no applicants, short-staffed, can't find staff, need staff, recruitment consultant, job opening, looking for staff, find employees, job applicants, need a chef, need a cook, find workers, lost our chef, lost our cook, need a waiter",
  },
  hr: {
    ja: '人事、人事制度、組織づくり、組織開発、人事部、人事の、人事担当、組織の、組織づくりを、組織風土、社風、人事労務、タレントマネジメント、配置、人事コンサル、エンゲージメント、1on1制度、人の配置、人事部長、社員の不満、人事の仕事、職場の人間関係',
    en: 'human resources, hr, organisation design, human resources manager, people operations, people team, company culture, hr manager, organisational development, organization development, organisational culture, personnel, workplace culture, hr consultant, employee engagement, people and culture, people manager, head of people, staff problems',
  },
  leadership: {
    ja: 'マネジメント、リーダーシップ、管理職、チームづくり、部下、1on1、チームビルディング、若手が育、部下が、マネジャー、チームが、リーダー、リーダーの、チームをまと、チームの、人をまと、上司、部下との、部下に、マネージャー、若手の、組織をまと、任せ方、任せられ、プレイングマネージャー、心理的安全性、1on1の、部下を、初めての管理職、リーダーになった、任せられな、チームがまとまら、上司になった、まとめ役、部下と、上に立',
    en: "leadership, team management, managing people, team building, one-on-one, engineering manager, my team, manager, managers, leading a team, leader, leaders, delegate, delegation, boss, team lead, team leader, managing a team, manage people, psychological safety, one-on-ones, supervisor, new manager, first-time manager, head of department, lead a team, leading people, motivating, motivate people, team doesn't listen, became a boss, my team won't, be a better boss, my staff, direct reports, team morale",
  },
  coaching: {
    ja: 'コーチング、コーチ、メンター、メンタリング、壁打ち、コーチングを、コーチの、ビジネスコーチ、ライフコーチ、エグゼクティブコーチ、メンターを、相談相手、伴走、伴走支援、話を聞いてくれる先輩、話を聞いてほし、背中を押、踏み出せな、自分を変えた、目標が見つから、伴走して、次に何を、人生の転機、これからどう生き、決められな',
    en: "coaching, coach, mentor, mentoring, sounding board, coaches, coached, mentors, life coach, executive coach, business coach, mentorship, be mentored, thinking partner, accountability partner, coaching sessions, career coach, experienced mentor, need a push, feel stuck, stuck in life, set goals, reach my goals, someone to listen, change my life, what to do next, change direction, changing direction, midlife, crossroads, new direction, can't decide, cannot decide, hard to decide",
  },
  career: {
    ja: 'キャリア、キャリア相談、転職、転職活動、就職、履歴書、職務経歴書、キャリアチェンジ、仕事の見つけ方、仕事を探、仕事探し、転職を、転職の、転職エージェント、キャリアコンサルタント、キャリアの、就活、就職活動、再就職活動、職を変、異業種、未経験から、仕事を変、働き方を変、会社を辞、今後の働き方、次の仕事、職探し、業界を変、適職、キャリアカウンセラー、自己分析、志望動機、仕事を変え、このままでいい、向いている仕事、仕事が合わな、やりたいことがわから、将来が不安、燃え尽きて次、次に何を、辞めたい、転機、四十代、五十代、働く意味、内定、職場の人間関係',
    en: 'career, career change, changing jobs, job hunting, resume, cv, career advice, careers, find a job, job search, new job, change jobs, switch careers, switching careers, career switch, career counsellor, career counselor, job seeker, looking for a job, looking for work, next job, new career, quit my job, job interview preparation, change of career, changing industries, career path, career consultant, job change, cover letter, employment adviser, career coaching, career move, leave my job, hate my job, what to do with my life, wrong job, dead-end job, stuck in my job, what to do next, what next, change direction, changing direction, midlife, next step, turning point, new direction, job offer, job offers, unhappy at work',
  },
  career_break: {
    ja: '復職、再就職、ブランク、育休明け、職場復帰、育休、産休、復帰、育休から、育休後、専業主婦から、主婦の再就職、休職、休職中、仕事に戻、職場に戻、離職期間、ブランクが、また働きたい、専業主婦',
    en: 'returning to work, career break, re-entry, back to work, maternity leave, parental leave, paternity leave, return to work, going back to work, after a break, sick leave, stay-at-home, back to a career, returner, returners, leave of absence, rejoin the workforce, career gap, gap in my cv, years at home, after maternity leave',
  },
  project_management: {
    ja: 'プロジェクトマネジメント、プロジェクト管理、進行管理、PMO、スケジュール管理、アジャイル、スクラム、納期、締め切り、進め方が、プロマネ、プロジェクトの、プロジェクトマネージャー、段取り、進捗、進捗管理、工程管理、ガントチャート、スクラムマスター、計画通り、遅れが、締切、期限、納期が、プロジェクトを、納期が遅れ、締め切りに間に合わ、計画どおりに、プロジェクトが遅れ、炎上案件',
    en: 'project management, project manager, scrum, agile, schedule planning, deadline, deadlines, milestones, planning a project, scrum master, gantt, kanban, on schedule, behind schedule, project planning, delivering projects, projects, running projects, running late, programme manager, program manager, project lead, keep a project on track, timeline, missed deadlines, project is late, over budget',
  },
  operations: {
    ja: '業務改善、業務効率化、効率化、DX、オペレーション、仕組み化、手作業、仕組みを、無駄を、業務の見直し、業務フロー、効率よく、ムダを、無駄な作業、改善活動、カイゼン、トヨタ式、デジタル化、DX推進、アナログ、紙の仕事、残業を減、属人化、業務設計、生産管理、生産性向上、標準化、ムダが多、無駄が多、工程、手間がかか、仕事が回らな、待ち時間、段取り、現場のカイゼン、二度手間、ミスが多、やり方を変え、仕事を減',
    en: 'operations, process improvement, efficiency, workflow, digital transformation, dx, automate, efficient, processes, manual work, streamline, streamlining, kaizen, lean, operations manager, business process, go digital, digitise, digitize, digitalisation, digitalization, repetitive tasks, paperwork reduction, six sigma, process engineer, less manual work, bottleneck, bottlenecks, coo, efficiently, standardise, lost time, loses too much time, between steps, waste of time, double work, inefficient, takes too long, faster way, double entry, save time at work',
  },
  facilitation: {
    ja: 'ファシリテーション、ワークショップ設計、進行役、ファシリテーター、ファシリ、話し合いの進め方、話し合いを、合意形成、グラフィックレコーディング、グラレコ、ワークショップの、ワークショップを、場の回し方、話し合いがまとまら、意見が出な、場をまわ、みんなの意見、会議がまとまら、進行が',
    en: 'facilitation, facilitator, running workshops, facilitators, workshops, facilitate, workshop facilitator, graphic recording, consensus, workshop design, run a workshop, group discussion, leading discussions, running a discussion, group process, nobody speaks up, draw people out, moderator, steer a discussion, hold a discussion',
  },
  negotiation: {
    ja: '交渉、交渉術、価格交渉、交渉の、交渉が、値切り、折衝、価格の交渉、給与交渉、値引き、言い負かされ、値切ら、条件を引き出、押し切られ、給料を上げて',
    en: 'negotiation, negotiating, bargaining, negotiator, negotiate, negotiations, negotiating a price, haggle, salary negotiation, win-win, mediator, discount requests, ask for a raise, get a better deal, always give in, pay rise',
  },
  presenting: {
    ja: 'プレゼン、プレゼンテーション、スライド、資料作成、話し方、人前で話す、人前、話すのが苦手、発表、プレゼンの、プレゼンが、プレゼンを、プレゼン資料、パワポ、パワーポイント、スライドを、資料づくり、資料を作、話すのが、緊張し、あがり症、伝え方、滑舌、話し方教室、提案資料、説明が下手、話が伝わ、人前で話、人前が苦手、緊張して話せ、プレゼンで、うまく話せ、声が震え、人前に立',
    en: 'presentation, presenting, slides, public speaking, slide deck, presentations, speaking in public, public speaker, pitching, presenter, powerpoint, keynote slides, slide design, nervous speaking, stage fright, talk in front of people, speak in public, speaking in front, elevator pitch, pitch my idea, toastmasters, give a talk, giving talks, speaking coach, speech coach, speech writer, decks, storytelling for business, speak clearly, public speaking coach, nervous in front of, afraid of speaking, speaking in front of people, talk to a crowd, voice shakes, my talk, speak at a conference',
  },
  time_management: {
    ja: '時間管理、タスク管理、習慣化、生産性、朝活、手帳術、時間の使い方、時間がな、時間が足り、先延ばし、忙しすぎ、手帳、習慣、習慣づくり、続かな、三日坊主、タイムマネジメント、仕事術、GTD、ルーティン、朝時間、優先順位、朝の時間、集中力、時間が足りな、締め切りを守れ、後回し、予定が詰ま、仕事が終わら、予定を立て、毎日続け',
    en: "time management, productivity, habits, task management, morning routine, manage my time, procrastination, procrastinate, to-do list, to-do lists, planner, habit, habit building, too busy, never enough time, prioritise, prioritize, priorities, focus time, routines, getting things done, time blocking, organised day, bullet journal, routine, pomodoro, overwhelmed by tasks, morning person, always late, never enough hours, can't focus, get things done, keep up a habit, get organised, plan my day, plan my week, putting things off, put things off, put off, unfinished tasks",
  },
  remote_work: {
    ja: 'リモートワーク、在宅勤務、テレワーク、ワーケーション、フルリモート、リモート勤務、在宅で、在宅の仕事、在宅ワーク、ノマド、リモートで、どこでも働、デジタルノマド、リモートチーム、家で仕事、家で働、オフィスに行か',
    en: 'remote work, work from home, telework, workation, remote, working remotely, home office, working from home, digital nomad, nomad, remote team, remote teams, hybrid work, work anywhere, remote job, distributed team, work remotely, work at home, working at home, work from anywhere',
  },
  coworking: {
    ja: 'コワーキング、シェアオフィス、オフィス探し、作業場所、工房を借り、コワーキングスペース、共同オフィス、レンタルオフィス、オフィスを、事務所を、作業スペース、働く場所、オフィス移転、アトリエ、アトリエを、工房を、仕事場を探、仕事する場所、机を借り、事務所、事務所を借り、仕事部屋、作業部屋、納屋、作業小屋',
    en: 'coworking, shared office, office space, workspace, co-working, hot desk, desk space, rent a desk, office rental, studio space, place to work, workshop space, serviced office, shared workspace, shared studio, office move, art studio, desk to rent, new office, decent office, office near, bigger office, rent an office, office lease, need an office, looking for an office, barn, shed to work, shed, workshop to rent, place to work in',
  },
  franchise: {
    ja: 'フランチャイズ、多店舗展開、加盟店、チェーン店、コンビニ、コンビニ経営、FC加盟、チェーン展開、店を増や、二号店、2号店',
    en: 'franchise, franchisee, franchising, chain store, chain stores, franchise owner, convenience store, franchises, convenience stores, second shop, second branch, more branches',
  },
  retail: {
    ja: '小売、販売店、雑貨店、商店街、店舗、店主、お店の経営、店番、小売店、小売業、個人商店、お店を経営、店を経営、店長、店舗経営、店舗の、店舗を、百貨店、デパート、雑貨屋、セレクトショップ、商店主、品ぞろえ、お店をやって、店員、お店の売上、店を営、店をやって、小さな店、八百屋、米屋、肉屋、駄菓子屋、豆腐屋、青果店、靴屋、スーパー、薬屋',
    en: 'retail, boutique, shopkeeping, shopping street, retailer, shop owner, shop owners, shopkeeper, shopkeepers, shop manager, store manager, running a shop, store management, retail management, run a shop, corner shop, department store, independent shop, gift shop, general store, selling in shops, own a shop, shop staff, brick and mortar, concept store, shop assistant, store owner, small store, keep a shop, shopkeeping tips, greengrocer, butcher, supermarket, grocer, grocery shop, hardware shop',
  },
  logistics: {
    ja: '物流、配送、倉庫、発送代行、運送、トラック、運送業、宅配、梱包、発送、発送が、物流の、輸送、倉庫の、サプライチェーン、配達、物流担当、送料、ドライバー不足、3PL、荷物が届か、送料が高、配送が遅れ、配達員、運んでくれ、荷物を送、郵便局員',
    en: 'logistics, shipping, warehouse, delivery, shipping costs, supply chain, trucking, truck driver, freight, fulfilment, fulfillment, courier, parcel, parcels, packing, warehousing, deliveries, transport, haulage, shipments, last mile, third-party logistics, postage, distribution, late deliveries, lorry driver, trucker, carry goods, send parcels, transport goods, postman, postal',
  },
  manufacturing: {
    ja: '製造業、ものづくり、工場、町工場、試作、量産、OEM、金属加工、小ロット、試作を、加工、町工場の、製造、メーカー、製作所、板金、溶接、旋盤、金型、射出成形、樹脂、切削、製品化、製造を、つくってくれる工場、下請け、部品、工場を、量産を、鋳物、製造ライン、生産ライン、旋盤工、作ってくれる工場、設備の故障、設備保全、機械設備、生産設備、工場設備、機械が止ま、機械が壊、機械の故障、機械加工、保全、予知保全、図面どおりに、職工',
    en: 'manufacturing, factory, prototyping, mass production, oem, machining, prototype, prototypes, machine shop, factories, small batch, manufacturer, manufacturers, welding, welder, lathe, sheet metal, injection moulding, injection molding, mould, product engineer, production line, machinist, fabrication, small-batch, small factory, made to order, metalwork, metalworking, craftsman, craftspeople, made in japan, contract manufacturer, cnc, mechanical engineer, industrial design, spare part, make a prototype, factory worker, toolmaker, assembly line, factory machine, machines keep breaking, machine keeps breaking, machine breaks down, machines break down, predictive maintenance, maintenance engineer, machinery, breaking down, machine maintenance, factory equipment, made in small numbers',
  },
  quality: {
    ja: '品質管理、品質保証、検品、ISO、不良品、品質の、品質が、品質を、ISO9001、HACCP、品質保証の、認証取得、不良率、製品検査、ミスが減らな、品質が安定',
    en: 'quality assurance, quality control, inspection, iso 9001, quality manager, defects, defective products, quality inspector, quality system, iso, haccp, quality standards, defect rate, product inspection, defect, defective, faulty products, too many mistakes, inspector, check products',
  },
  nonprofit: {
    ja: 'NPO、非営利、社会起業、ソーシャルビジネス、ボランティア運営、NPO法人、NPOの、NPOを、市民団体、非営利団体、社会課題、ソーシャルセクター、団体の運営、社会起業家、NGO、助け合い、財団、公益、市民活動、NPOを作、活動資金、団体を運営、社会を変え、支援団体',
    en: "nonprofit, npo, ngo, social enterprise, social business, non-profit, charities, charity work, social entrepreneur, foundation, social impact, civil society, voluntary sector, third sector, nonprofits, social good, social issues, citizens' group, npos, charity manager, social innovation, charity worker, social cause, good cause, run a charity, help a cause",
  },
  crowdfunding: {
    ja: 'クラウドファンディング、クラファン、寄付集め、クラファンの、クラファンを、支援者集め、寄付を、ファンドレイジング、ファンドレイザー、マクアケ、Makuake、CAMPFIRE、READYFOR、リターン設計、応援してもらって資金、支援者を集め、みんなからお金',
    en: 'crowdfunding, kickstarter, donations, crowdfund, kickstarter campaigns, crowdfunded, crowdfunding campaign, donors, donor, fundraiser, charity fundraising, backers, makuake, indiegogo, raise donations, ask the crowd, backers online, campaign page, crowd fund',
  },
  event_planning: {
    ja: 'イベント企画、イベント運営、会場探し、カンファレンス運営、イベント、イベントの、イベントを、企画運営、催し、会場手配、主催、主催者、イベンター、ウェディング、ウェディングプランナー、結婚式、文化祭、運営スタッフ、集い、交流イベント、イベントプランナー、音楽フェス、フェス、イベントを開、人を集めて、幹事、パーティー、マルシェの企画、お祭りの企画、記念パーティー、周年、忘年会、歓迎会、懇親会、記念式典',
    en: 'event planning, organising events, conference organiser, venue search, event planner, events, event organiser, event organizer, organising an event, organizing events, organise events, organize events, wedding, wedding planner, weddings, party planning, host an event, conference, conferences, event manager, event production, putting on events, music festival, event coordinator, throw a party, organise a party, put on an event, organise a day, anniversary party, year-end party, celebration',
  },
  community: {
    ja: 'コミュニティ運営、コミュニティづくり、コミュニティマネージャー、場づくり、地域コミュニティ、コミュニティを、居場所、コミュニティ、コミュニティの、コミュニティマネジメント、サークル、サークル運営、仲間づくり、人が集ま、オンラインサロン、集まる場、場を作、サードプレイス、会員組織、人をつな、オンラインコミュニティ、人が集まる場、つながりを作、居場所づくり、メンバーが減、場がほし、集まりを、仲間の集ま',
    en: "community building, community manager, community management, communities, bring people together, community organiser, community organizer, grow a community, build a community, online community, gathering place, third place, bringing people together, club organiser, membership, members' club, community builder, running a club, community space, connecting people, discord, members drift away, a place to gather, gather people, bring neighbours together",
  },
  partnerships: {
    ja: '業務提携、アライアンス、協業、コラボ、共同開発、協業先、協力会社、提携、提携先、コラボレーション、コラボ先、タイアップ、共催、パートナー企業、オープンイノベーション、産学連携、一緒に事業、組んでくれ、事業パートナー、組める会社、一緒にやれる会社、組みたい、一緒に商品',
    en: 'partnership, alliance, collaboration partner, joint development, business partner, partnerships, business partners, collaborate, collaboration, collaborations, joint venture, joint project, cross-promotion, open innovation, industry-academia, team up, business development, alliances, collaborator, collaborators, co-creation, team up with, partner company, collaborate with another, work with another company, joint product',
  },
  side_job: {
    ja: '副業、複業、会社員のまま、副業で、副業の、週末起業、スキルマーケット、ココナラ、本業のかたわら、小さく稼、空いた時間で稼、もう少し収入、週末に稼、本業のほか、お小遣い稼ぎ',
    en: 'side job, side business, side hustle, second job, moonlighting, weekend business, besides my job, extra income, side project, side gig, earn on the side, weekend income, second income, earn a bit more',
    within: 'freelancing',
  },
  small_business_advice: {
    ja: '中小企業診断士、中小企業の、中小企業支援、商工会、商工会議所、小さな会社の相談、よろず支援、経営診断、経営の悩み、小さな会社の悩み、経営相談、何から手をつけ、経営コンサルタント',
    en: 'small business adviser, small business advisor, sme consultant, small and medium enterprises, chamber of commerce, small business support, small business advice, smes, business adviser, business advisor, management consultant, small firm in trouble, help my small business',
    within: 'strategy',
  },
  advertising: {
    ja: '広告、Web広告、ウェブ広告、リスティング、ネット広告、広告運用、広告代理店、広告費、広告の、CM、SNS広告、看板広告、交通広告、アフィリエイト、チラシ、ポスティング、広告を出',
    en: 'advertising, ads, advert, adverts, google ads, ad agency, paid ads, facebook ads, ad campaigns, online ads, media buying, commercials, advertising agency, affiliate, flyer, leaflet, ad budget, billboard, waste money on ads',
    within: 'marketing',
  },
  market_research: {
    ja: '市場調査、マーケットリサーチ、競合調査、顧客調査、消費者調査、アンケート調査、ニーズ調査、覆面調査、お客さんの声、何が求められ、売れるかどうか、アンケート',
    en: 'market research, customer research, competitor analysis, consumer research, focus group, focus groups, market survey, customer needs, consumer insight, what customers want, will it sell, is there demand, survey, questionnaire',
    within: 'marketing',
  },
  newsletters: {
    ja: 'メルマガ、メールマガジン、ニュースレター、LINE公式、LINE公式アカウント、ステップメール、公式LINE、社内報、会報、DMの反応、お便り、読まれるメール、メール配信',
    en: 'newsletter, newsletters, email marketing, mailing list, e-mail newsletter, email campaigns, mailchimp, subscribers, direct mail, line official account, substack, mail magazine, nobody opens our emails, email list, subscriber',
    within: 'marketing',
  },
  local_search: {
    ja: 'Googleマップ、グーグルマップ、口コミ、MEO、ビジネスプロフィール、レビュー対策、食べログ、口コミを、地図に出て、地図アプリ、口コミが悪、星1',
    en: 'google maps, online reviews, google reviews, word of mouth, local search, google business profile, customer reviews, bad reviews, tripadvisor, one-star, not on the map, map listing',
    within: 'marketing',
  },
  performance_reviews: {
    ja: '評価制度、人事評価、評価の、評価を、目標管理、OKR、KPI、MBO、昇給、給与制度、賃金制度、等級、賞与、評価面談、評価に納得、評価の仕方、公平な評価、査定',
    en: 'performance review, performance reviews, appraisal, appraisals, okr, okrs, kpi, kpis, goal setting, pay scale, salary system, pay grades, evaluation system, evaluating staff, pay rise, bonus, fair appraisal, unfair review, annual review, judge my staff',
    within: 'hr',
  },
  staff_training: {
    ja: '人材育成、研修、社員研修、社員教育、新人教育、新人研修、人を育て、部下育成、若手育成、人が育た、OJT、企業研修、育成、新入社員、オンボーディング、スタッフ教育、社内研修、新人が育た、若手が育た、後輩、新人が、教育担当、職人が育た',
    en: 'staff training, people development, training staff, corporate training, onboarding, training programme, training program, train staff, train new staff, employee training, new employees, teach my staff, learning and development, on-the-job training, corporate trainer, developing people, training new people, new hires, teach beginners at work, junior staff, teach new staff, train beginners, apprentice, apprentices',
    within: 'hr',
  },
  staff_turnover: {
    ja: '離職、離職率、定着、人が辞め、社員が辞め、すぐ辞め、スタッフが辞め、辞めてしま、退職者、早期離職、従業員満足、人が続か、リテンション、定着しな',
    en: 'staff turnover, retention, employee retention, people quit, staff leave, staff leaving, people leave, keep my staff, keep staff, keep people, employees quit, resignations, attrition, turnover rate, staff keep quitting, quitting, staff keep leaving, keeps quitting, good people leave',
    within: 'hr',
  },
  business_manners: {
    ja: 'ビジネスマナー、マナー講座、マナー講師、敬語、名刺交換、冠婚葬祭、マナー、礼儀作法、電話の出方、ビジネスメール、メールの書き方、名刺の渡し方、電話の受け方、失礼のな',
    en: 'business manners, etiquette, business etiquette, polite japanese, keigo, good manners, writing emails, business email, business emails, email writing, business cards, table manners, phone manner',
  },
  women_leaders: {
    ja: '女性管理職、女性リーダー、女性経営者、女性起業家、女性の働き方、女性起業、女性の役員、女性の上司、女性社長',
    en: 'women leaders, female founders, women founders, women in leadership, female managers, women entrepreneurs, women in business, female entrepreneur, woman ceo, only woman, women executives, female founder, woman in charge',
  },
};
