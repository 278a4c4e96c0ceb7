import type { ConceptTable } from './concept';

/** Money, law and the running of a company. */
export const money: ConceptTable = {
  accounting: {
    ja: '会計、経理、簿記、帳簿、決算、会計士、公認会計士、仕訳、帳簿を、会計ソフト',
    en: 'accounting, bookkeeping, accountant, cpa, ledger, accountants, bookkeeper, bookkeepers, accounts',
  },
  tax: {
    ja: '税務、税金、税理士、確定申告、節税、インボイス、消費税、相続税、青色申告、税',
    en: 'tax, taxes, tax return, tax advisor, vat, invoice system, taxes for, tax filing, taxation',
    within: 'accounting',
  },
  invoicing: {
    ja: '請求書、請求、見積書、入金管理、未払い',
    en: 'invoicing, invoice, billing, unpaid bill, estimate',
    within: 'accounting',
  },
  fundraising: {
    ja: '資金調達、出資、投資家、ベンチャーキャピタル、エンジェル投資、シード、ピッチ',
    en: 'fundraising, raise funds, raising money, investor, venture capital, vc, angel, seed round, pitch deck',
  },
  loans: {
    ja: '融資、借入、銀行、日本政策金融公庫、信用金庫、ローン、お金を借り、借金',
    en: 'loan, bank loan, lending, borrow, mortgage, loans, borrowing, bank credit, banker',
  },
  subsidies: {
    ja: '補助金、助成金、給付金、公的支援、補助金の、公募',
    en: 'subsidy, subsidies, grant, public funding, grants, public grants',
  },
  investing: {
    ja: '資産運用、投資、株、株式、投資信託、つみたて、NISA、iDeCo、老後資金',
    en: 'investing, stocks, index fund, portfolio, personal investment, retirement savings',
  },
  household: {
    ja: '家計、家計簿、節約、貯金、お金の管理、ファイナンシャルプランナー、FP',
    en: 'household budget, budgeting, saving money, personal finance, financial planner',
  },
  insurance: {
    ja: '保険、生命保険、損害保険、保険の見直し',
    en: 'insurance, life insurance, insurer, insurances, insurance agent',
  },
  contracts: {
    ja: '契約、契約書、利用規約、業務委託契約、NDA、秘密保持、契約の、英文契約',
    en: 'contract, contracts, terms of service, nda, agreement review, contract review, review a contract, agreement',
  },
  lawyer: {
    ja: '法律、弁護士、法務、訴訟、リーガル、法律相談、紛争、弁護、法的',
    en: 'legal, lawyer, attorney, law, litigation, legal advice, lawyers, solicitor, legal help',
  },
  trademarks: {
    ja: '知的財産、知財、商標、特許、弁理士、著作権、ライセンス',
    en: 'intellectual property, trademark, patent, copyright, licensing',
  },
  incorporation: {
    ja: '法人化、会社設立、法人成り、登記、定款、司法書士、行政書士',
    en: 'incorporation, set up a company, incorporate, company registration, articles of incorporation',
  },
  inheritance: {
    ja: '相続、遺言、遺産、生前贈与、終活、相続の、遺産の',
    en: 'inheritance, will, estate planning, succession of property, wills, inherit, probate',
  },
  succession: {
    ja: '事業承継、後継者、跡継ぎ、M&A、会社売却、廃業、会社を継、店を継、家業、継いでくれ',
    en: 'business succession, successor, m&a, acquisition, selling a company, take over a business, family business, take over the shop',
  },
  labour: {
    ja: '労務、社会保険、社労士、就業規則、給与計算、働き方改革、労働法',
    en: 'labour law, payroll, employment rules, social insurance, labor law',
  },
  pricing: {
    ja: '価格設定、値付け、値上げ、料金設定、プライシング、値段、価格',
    en: 'pricing, set prices, price increase, how much to charge, prices, price',
  },
  real_estate: {
    ja: '不動産、物件、賃貸、大家、土地活用、宅建、借地、借家、家賃、テナント',
    en: 'real estate, property, landlord, rental property, renting out, rent, tenant, tenancy, lease, landlords',
  },
  procurement: {
    ja: '仕入れ、調達、購買、卸、問屋',
    en: 'procurement, purchasing, sourcing, wholesale, supplier',
  },
  risk: {
    ja: 'リスク管理、内部統制、監査、コンプライアンス、個人情報保護、ガバナンス',
    en: 'risk management, compliance, audit, governance, data protection, gdpr',
  },
};
