import type { ConceptTable } from './concept';

/** Starting, selling, leading: how work gets done with others. */
export const company: ConceptTable = {
  starting_up: {
    ja: '起業、創業、独立、開業、スタートアップ、新規事業、事業の立ち上げ、起業し、会社を作、独立し、開業し',
    en: 'starting a business, startup, founder, founding, entrepreneur, new business, going independent, start a business, startups, founders, start a company, entrepreneurs',
  },
  freelancing: {
    ja: 'フリーランス、個人事業、個人事業主、副業、複業、業務委託、副業を、会社員のまま',
    en: 'freelance, freelancing, self-employed, side job, side business, contractor, freelancer, freelancers, contractors, side hustle',
  },
  business_plan: {
    ja: '事業計画、事業計画書、ビジネスモデル、ビジネスプラン、収支計画',
    en: 'business plan, business model, financial plan',
  },
  strategy: {
    ja: '経営戦略、経営、経営相談、戦略立案、中期計画、コンサルティング',
    en: 'strategy, management consulting, business strategy, corporate strategy',
  },
  sales: {
    ja: '営業、法人営業、セールス、商談、新規開拓、テレアポ、販売、売り方、売上、売れ',
    en: 'sales, selling, b2b sales, closing deals, cold call, salesperson, sell, salespeople, revenue',
  },
  customer_support: {
    ja: 'カスタマーサポート、カスタマーサクセス、接客、クレーム対応、お客様対応',
    en: 'customer support, customer success, customer service, complaints',
  },
  marketing: {
    ja: 'マーケティング、集客、宣伝、販促、広告、販路開拓、顧客獲得、プロモーション、お客さん、集客が、売り出',
    en: 'marketing, promotion, advertising, customer acquisition, find customers, go-to-market, ads, customers, get customers, market, promote',
  },
  branding: {
    ja: 'ブランディング、ブランド、ブランド作り、ネーミング、コンセプト',
    en: 'branding, brand, naming, brand identity',
    within: 'marketing',
  },
  social_media: {
    ja: 'SNS、SNS運用、インスタ、インスタグラム、X運用、ツイッター、TikTok、フォロワー、発信、フォロワーを、バズ',
    en: 'social media, instagram, tiktok, twitter, followers, content creator, follower, posting, influencer',
    within: 'marketing',
  },
  seo: {
    ja: 'SEO、検索流入、検索順位、コンテンツマーケティング、アクセス解析',
    en: 'seo, search ranking, content marketing, web analytics, organic traffic',
    within: 'marketing',
  },
  pr: {
    ja: '広報、PR、プレスリリース、メディア露出、取材、記者、プレス、取り上げて、メディア掲載、メディアに',
    en: 'public relations, pr, press release, media coverage, journalist contact, press, media, newspapers',
  },
  ecommerce: {
    ja: 'ネットショップ、EC、通販、オンラインショップ、ECサイト、Shopify、ネットで売、通販を、オンライン販売',
    en: 'e-commerce, ecommerce, online shop, online store, shopify, web shop, sell online, online sales, online shops',
  },
  exporting: {
    ja: '海外展開、輸出、海外進出、越境EC、海外販路、貿易、海外で売、海外で商品、海外に売、海外向け',
    en: 'overseas expansion, export, exporting, going global, foreign market, trade, sell abroad, selling overseas, sell overseas',
  },
  importing: { ja: '輸入、輸入販売、通関、並行輸入', en: 'import, importing, customs clearance' },
  inbound: {
    ja: 'インバウンド、訪日客、外国人観光客、訪日',
    en: 'inbound tourism, foreign visitors, tourists in japan',
  },
  hiring: {
    ja: '採用、求人、人材募集、面接官、採用広報、人材紹介、エンジニア採用、採用が、人が採れ、人手不足、求職',
    en: 'hiring, recruiting, recruitment, recruiter, job posting, talent acquisition, hire, recruiters, find staff, job candidates, staff',
  },
  hr: {
    ja: '人事、人事制度、評価制度、人材育成、組織づくり、組織開発、研修',
    en: 'human resources, hr, performance review, people development, organisation design, staff training',
  },
  leadership: {
    ja: 'マネジメント、リーダーシップ、管理職、チームづくり、部下、1on1、チームビルディング、若手が育、部下が、マネジャー、チームが',
    en: 'leadership, team management, managing people, team building, one-on-one, engineering manager, my team, manager, managers, leading a team',
  },
  coaching: {
    ja: 'コーチング、コーチ、メンター、メンタリング、壁打ち',
    en: 'coaching, coach, mentor, mentoring, sounding board, coaches, coached, mentors',
  },
  career: {
    ja: 'キャリア、キャリア相談、転職、転職活動、就職、履歴書、職務経歴書、キャリアチェンジ、仕事の見つけ方、仕事を探、仕事探し',
    en: 'career, career change, changing jobs, job hunting, resume, cv, career advice, careers, find a job, job search, new job',
  },
  career_break: {
    ja: '復職、再就職、ブランク、育休明け、職場復帰',
    en: 'returning to work, career break, re-entry, back to work',
  },
  project_management: {
    ja: 'プロジェクトマネジメント、プロジェクト管理、進行管理、PMO、スケジュール管理、アジャイル、スクラム、納期、締め切り、進め方が',
    en: 'project management, project manager, scrum, agile, schedule planning, deadline, deadlines, milestones, planning a project, project',
  },
  operations: {
    ja: '業務改善、業務効率化、効率化、DX、オペレーション、マニュアル作成、仕組み化、手作業、仕組みを、無駄を',
    en: 'operations, process improvement, efficiency, workflow, digital transformation, dx, automate, efficient, processes, manual work',
  },
  facilitation: {
    ja: 'ファシリテーション、会議運営、ワークショップ設計、司会、進行役、会議が',
    en: 'facilitation, facilitator, running workshops, moderating, meeting design, facilitators, meetings, workshops',
  },
  negotiation: { ja: '交渉、交渉術、価格交渉', en: 'negotiation, negotiating, bargaining' },
  presenting: {
    ja: 'プレゼン、プレゼンテーション、スライド、資料作成、話し方、スピーチ、人前で話す、人前、話すのが苦手、発表',
    en: 'presentation, presenting, slides, public speaking, speech, slide deck, presentations, speaking in public, public speaker, speeches, pitching',
  },
  time_management: {
    ja: '時間管理、タスク管理、習慣化、生産性、朝活、手帳術',
    en: 'time management, productivity, habits, task management, morning routine',
  },
  remote_work: {
    ja: 'リモートワーク、在宅勤務、テレワーク、ワーケーション',
    en: 'remote work, work from home, telework, workation, remote, working remotely',
  },
  coworking: {
    ja: 'コワーキング、シェアオフィス、オフィス探し、作業場所、工房を借り',
    en: 'coworking, shared office, office space, workspace',
  },
  franchise: {
    ja: 'フランチャイズ、多店舗展開、店舗経営、店長',
    en: 'franchise, running a shop, store management, retail management',
  },
  retail: {
    ja: '小売、販売店、雑貨店、商店街、店舗',
    en: 'retail, boutique, shopkeeping, shopping street',
  },
  logistics: {
    ja: '物流、配送、倉庫、在庫管理、発送代行',
    en: 'logistics, shipping, warehouse, inventory, delivery',
  },
  manufacturing: {
    ja: '製造業、ものづくり、工場、町工場、試作、量産、OEM、金属加工、小ロット、試作を、加工',
    en: 'manufacturing, factory, prototyping, mass production, oem, machining, prototype, prototypes, machine shop, factories, small batch',
  },
  quality: {
    ja: '品質管理、品質保証、検品、ISO',
    en: 'quality assurance, quality control, inspection, iso 9001',
  },
  nonprofit: {
    ja: 'NPO、非営利、社会起業、ソーシャルビジネス、ボランティア運営',
    en: 'nonprofit, npo, ngo, social enterprise, social business',
  },
  crowdfunding: {
    ja: 'クラウドファンディング、クラファン、寄付集め',
    en: 'crowdfunding, kickstarter, donations, crowdfund, kickstarter campaigns, crowdfunded',
  },
  event_planning: {
    ja: 'イベント企画、イベント運営、会場探し、カンファレンス運営、勉強会運営',
    en: 'event planning, organising events, running a meetup, conference organiser, venue search',
  },
  community: {
    ja: 'コミュニティ運営、コミュニティづくり、コミュニティマネージャー、場づくり、地域コミュニティ、コミュニティを、居場所',
    en: 'community building, community manager, community management, communities, bring people together',
  },
  partnerships: {
    ja: '業務提携、アライアンス、協業、コラボ、共同開発',
    en: 'partnership, alliance, collaboration partner, joint development, business partner',
  },
};
