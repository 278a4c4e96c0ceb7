import type { ConceptTable } from './concept';

/** Money, law and the running of a company. */
export const money: ConceptTable = {
  accounting: {
    ja: '会計、経理、簿記、帳簿、会計士、公認会計士、仕訳、帳簿を、会計ソフト、会計事務所、経理担当、経理の、経理を、月次、記帳、簿記を、勘定科目、会計の、freee、マネーフォワード、弥生会計、お金の流れ、経理代行、経費精算、帳簿がつけられ、領収書がたま、レシートがたま、数字が合わな、簿記係、お金の計算、仕訳が、帳面、決算の準備、税理士に渡す',
    en: "accounting, bookkeeping, accountant, cpa, ledger, accountants, bookkeeper, bookkeepers, accounts, bookkeep, keep the books, keeping books, chartered accountant, accounting software, quickbooks, month-end, expenses, balance the books, certified public accountant, finance department, shoebox of receipts, pile of receipts, books don't balance, bookkeeping clerk, finance clerk, do my books, receipts in a box, record sales, bookkeeping help",
  },
  tax: {
    ja: '税務、税金、税理士、確定申告、節税、インボイス、消費税、相続税、青色申告、税、税務署、税務調査、税理士の、確定申告を、申告、年末調整、源泉徴収、白色申告、所得税、法人税、住民税、贈与税、控除、医療費控除、経費、税金が、インボイス制度、税務署から、納税、扶養控除、税金が高、税金がわから、税務署の人、税額、税理士事務所',
    en: 'tax, taxes, tax return, tax advisor, vat, invoice system, taxes for, tax filing, taxation, tax accountant, tax adviser, tax returns, income tax, corporate tax, inheritance tax, tax office, tax audit, deductions, file my taxes, filing taxes, consumption tax, withholding, tax-saving, tax consultant, tax office letter, letter from the tax office, too much tax, pay less tax, tax inspector',
    within: 'accounting',
  },
  invoicing: {
    ja: '請求書、請求、見積書、入金管理、未払い、請求書を、電子請求、見積り、見積もり、領収書、支払いの催促、未回収、売掛、督促、債権回収、支払ってもらえな、入金が遅、入金がな、支払ってくれ、請求漏れ、振り込まれ、未入金、払ってくれな、代金を払',
    en: "invoicing, invoice, billing, unpaid bill, invoices, receipts, quotation, quotations, overdue payment, debt collection, unpaid invoices, unpaid invoice, getting paid, billing software, cost estimate, estimates for clients, unpaid, late payment, clients pay late, not been paid, hasn't paid, send bills, get paid, pay me, client won't pay, pays late, refuses to pay",
    within: 'accounting',
  },
  fundraising: {
    ja: '資金調達、出資、投資家、ベンチャーキャピタル、エンジェル投資、シード、ピッチ、資金を集、シリーズA、スタートアップ投資、エンジェル、VC、資本政策、株主、IPO、上場、個人投資家、出資者、出資して、資金を集め、投資してくれる、資金集め、シードラウンド、投資を受け、投資家に',
    en: 'fundraising, raise funds, raising money, investor, venture capital, vc, seed round, pitch deck, fund raising, raise capital, raising capital, angel investor, angel investors, investors, venture capitalist, pitch to investors, series a, ipo, going public, cap table, shareholders, pre-seed, early stage companies, early-stage, seeking funding, funding for my startup, looking for investors, raise money, backers, seed money, seed investment, backing from investors',
  },
  loans: {
    ja: '融資、借入、銀行、日本政策金融公庫、信用金庫、ローン、お金を借り、借金、融資を、融資の、公庫、銀行員、元銀行員、借り入れ、信金、創業融資、返済、保証人、信用保証協会、リスケ、銀行に断ら、資金が足りな、融資担当、お金を貸、借りられ、審査に落',
    en: 'loan, bank loan, lending, borrow, loans, borrowing, bank credit, banker, borrow money, bank manager, credit union, loan application, repay, repayment, guarantor, banking, start-up loan, business loan, bank said no, loan officer, bank refused, lender, get a loan, borrow from the bank',
  },
  subsidies: {
    ja: '補助金、助成金、給付金、公的支援、補助金の、公募、補助金を、補助金申請、助成金の、助成金を、申請書、持続化補助金、ものづくり補助金、IT導入補助金、事業再構築、採択、助成、財団の助成、補助金がわから、国の支援、申請書が難し、使える制度、助成を受け、もらえるお金、市の支援',
    en: 'subsidy, subsidies, grant, public funding, grants, public grants, grant application, grant applications, grant writing, apply for grants, subsidies for, government support, foundation grant, funding programme, funding program, small business subsidy, government money, funding application, public money, grant writer, apply for funding, funds from the city',
  },
  investing: {
    ja: '資産運用、投資、株、投資信託、つみたて、NISA、新NISA、積立、つみたてNISA、インデックス、インデックス投資、資産形成、お金を増や、投資を、投資の、投資信託を、FX、債券、米国株、お金に働、老後のお金を増や、貯金だけで、貯めたお金、証券会社、資産運用アドバイザー、お金を増やし、貯金を増や、資産を',
    en: 'investing, stocks, index fund, portfolio, personal investment, invest, investment, investments, asset management, wealth, etf, index funds, bonds, grow my savings, mutual funds, nisa, asset building, financial markets, savings earn nothing, money sitting in the bank, make my money grow, where to put my savings, wealth adviser, portfolio manager, put my savings, invest my savings, where to invest',
  },
  household: {
    ja: '家計、家計簿、節約、貯金、お金の管理、ファイナンシャルプランナー、FP、ライフプラン、ファイナンシャルプランニング、家計の、家計を、お金の不安、お金の相談、教育費、教育資金、やりくり、固定費、節約術、ポイ活、お金の勉強、金融教育、お金が貯まらな、貯金でき、給料日前、支出が多、無駄遣い、お金のやりくり、生活費、貯金がもつ、貯金はもつ、お金がもつ、貯蓄、学費、割り勘、進学費用',
    en: "household budget, budgeting, saving money, personal finance, financial planner, financial planning, family budget, money advice, household finances, save money, school fees, cutting costs, money worries, frugal, financial literacy, money matters, life planning, can't save, never save, spend too much, money runs out, living costs, make ends meet, pocket money, university costs, savings, savings last, outlive my savings, our savings, money last, rainy day fund, independent financial planner, split the bills, split bills, share the bills, tuition fees",
  },
  insurance: {
    ja: '保険、生命保険、損害保険、保険の見直し、保険の、保険を、保険屋、保険代理店、医療保険、自動車保険、火災保険、がん保険、学資保険、保険外交員、共済、保険会社、保険が多すぎ、保険料が高、もしもの備え、保険屋さん、事故のあと、入りすぎた保険、保険に入',
    en: 'insurance, life insurance, insurer, insurances, insurance agent, medical insurance, health insurance, car insurance, fire insurance, insurance policy, underwriter, actuary, insurance broker, insurance claims, too many policies, insurance claim, premiums, insurance adviser, insured, insure',
  },
  contracts: {
    ja: '契約、契約書、利用規約、業務委託契約、NDA、秘密保持、契約の、英文契約、契約を、契約書の、契約書を、契約トラブル、規約、約款、取引条件、業務委託の契約、覚書、発注書、下請法、電子契約、ハンコを押、サインする前、取引先との約束、解約できな、業務委託の条件、契約を結、契約前、サインして',
    en: 'contract, contracts, terms of service, nda, agreement review, contract review, review a contract, agreement, contract law, contract template, contractual, terms and conditions, service agreement, draft a contract, read contracts, legal agreement, freelance contract, contract drafting, fine print, electronic signature, before I sign, small print, clause, sign a contract',
  },
  lawyer: {
    ja: '法律、弁護士、法務、訴訟、リーガル、法律相談、紛争、弁護、法的、弁護士を、弁護士に、裁判、調停、法律家、法律の、法学、司法試験、訴え、示談、債権、企業法務、顧問弁護士、パラリーガル、リーガルチェック、トラブルに巻き込、訴えられ、訴えたい、弁護してくれ、騙され、だまされ、慰謝料、内容証明、法務担当、法律事務所、弁護士事務所、裁判官、検察官',
    en: 'legal, lawyer, attorney, law, litigation, legal advice, lawyers, solicitor, legal help, lawsuit, legal counsel, barrister, law firm, legal trouble, in-house counsel, paralegal, legal issues, mediation, legal questions, dispute, disputes, going to court, sued, take to court, court case, cheated, scammed, legal aid, tricked out of, judge, prosecutor, court interpreter',
  },
  trademarks: {
    ja: '知的財産、知財、商標、弁理士、ライセンス、商標登録、商標の、知財の、商標を、ブランド名の登録、意匠、実用新案、模倣品、真似され、名前を真似、マネされ、店名を守、ブランド名を守、名前が使え、同じ名前の、商品名が',
    en: 'intellectual property, trademark, licensing, trademarks, trade mark, register a name, ip lawyer, intellectual property rights, ip rights, design rights, counterfeit, protect my brand, patent attorney, registered trademark, copied our name, protect our name, copycat, brand name taken, imitations, registered mark, brand name, name is taken, name is safe, safe to use, same name, register our name',
  },
  incorporation: {
    ja: '法人化、会社設立、法人成り、登記、定款、司法書士、行政書士、会社を設立、設立登記、合同会社、株式会社を、株式会社設立、一般社団法人、社団法人、会社の作り方、商業登記、登記の、司法書士の、法務局、会社にした方が、法人成りした、株式会社にし、会社を作りたい',
    en: 'incorporation, set up a company, incorporate, company registration, articles of incorporation, company formation, setting up a company, incorporated, register a company, company secretary, judicial scrivener, llc, legal entity, limited company, found a company, corporate registration, notary, turn my business into a company',
  },
  inheritance: {
    ja: '相続、遺産、生前贈与、相続の、遺産の、相続で、相続を、相続税、相続登記、遺産分割、親の家、実家じまい、生前、財産分与、家族信託、成年後見、後見人、名義変更、名義を変え、土地の名義、家の名義、親の土地、父の土地、亡くなった父の、亡くなった母の、親の家をどう、きょうだいで分け、遺産でもめ、戸籍を集め、司法書士、遺した家、親が遺し、実家を継',
    en: "inheritance, estate planning, succession of property, inherit, probate, estate, inherited, family trust, inheritance law, heir, heirs, estate of parents, guardianship, power of attorney, inheriting, dividing property, father's name, late father's, late mother's, mother's house, parents' land, deeds, title deed, land title, transfer of title, sibling dispute, siblings share, judicial scrivener, probate lawyer, left me a house, left us a house, late parents'",
  },
  succession: {
    ja: '事業承継、後継者、跡継ぎ、M&A、会社売却、廃業、会社を継、店を継、家業、継いでくれ、後継者不足、継ぐ人、三代目、二代目、跡を継、後を継、事業を譲、店じまい、会社を譲、会社を売、代替わり、老舗、事業売却、スモールM&A、跡取り、誰も継が、会社を託、会社を任せ、引退したら会社、引退後の会社、店をたたみ、継がせ、継いで、継ぎたい、引き継いで、店を畳',
    en: 'business succession, successor, m&a, acquisition, selling a company, take over a business, family business, take over the shop, succeed my father, hand over, handing over a business, retiring owner, sell my company, buy a company, buying a business, mergers, second generation, takeover, take over my shop, exit strategy, business transfer, successors, closing a business, business broker, takes over my company, take over my company, take over my business, take over our business, hand over my company, nobody to take over, when I retire, sell my business, no heir for the business, closing the shop for good, company handover, pass on my business, pass on the shop, who will run',
  },
  labour: {
    ja: '労務、社会保険、社労士、就業規則、給与計算、働き方改革、労働法、社会保険労務士、社労士の、労務管理、残業、有給、雇用契約、雇用保険、労災、36協定、最低賃金、社保、給与、給料計算、労基署、解雇、雇用のルール、雇用の、初めての従業員、従業員を雇、残業代、人を初めて雇、社員を初めて雇、給与明細、育休の手続き、社労士事務所、勤怠',
    en: "labour law, payroll, employment rules, social insurance, labor law, labour lawyer, labor lawyer, employment law, overtime, payroll service, work rules, employment contract, dismissal, working hours, paid leave, labour consultant, labor consultant, first employee, workers' compensation, minimum wage, salary calculation, labour relations, labour and social security attorney, unpaid overtime, overtime pay, work accident, attendance records",
  },
  pricing: {
    ja: '価格設定、値付け、値上げ、料金設定、プライシング、値段、価格、値段の、値段を、値上げを、価格を、単価、単価を、いくらで、料金を、料金表、安売り、サブスク、価格戦略、いくら請求、安すぎ、値上げしたい、いくらにすれば、いくらで売れば、値切られ、値段を決め、値決め、割に合わな',
    en: 'pricing, set prices, price increase, how much to charge, prices, price, price list, rates, my rates, raising prices, raise prices, raise my prices, price rise, day rate, hourly rate, charge more, fees, undercharging, price setting, what to charge, subscription pricing, too cheap, undercharge, haggle, worth charging, quote a price',
  },
  real_estate: {
    ja: '不動産、物件、賃貸、大家、土地活用、宅建、借地、借家、家賃、テナント、不動産屋、不動産会社、不動産投資、宅地建物取引士、宅建士、大家さん、アパート経営、賃貸経営、店舗物件、物件を、テナントを、土地を、駐車場、収益物件、不動産鑑定士、仲介、マンション管理、土地の売買、土地を売、家を売、借り手、貸したい、土地の使い道、更地、事務所物件、オフィス物件、貸事務所、店舗を借り、借りられる店、家賃が',
    en: 'real estate, property, landlord, rental property, renting out, rent, tenant, tenancy, lease, landlords, realtor, estate agent, real estate agent, property manager, property management, apartment building, letting, shop premises, premises, plot of land, land use, property investment, real estate broker, rental apartment, commercial space, appraiser, sell my house, sell the house, sell land, rent out, rent is too high, decent office, office near, bigger office, rent an office, office lease, office brokerage, premises for, letting agent, return the deposit',
  },
  procurement: {
    ja: '仕入れ、調達、購買、卸、問屋、仕入れ先、仕入先、卸売、卸売り、問屋さん、買い付け、バイヤー、仕入れを、卸し先、卸先、材料の仕入、材料が手に入らな、材料費、仕入れ値、仕入先が、どこから仕入れ、材料を探、安く仕入れ',
    en: 'procurement, purchasing, sourcing, wholesale, supplier, suppliers, wholesaler, wholesalers, buyer, buyers, source materials, purchasing manager, wholesale customers, stockist, stockists, raw materials, vendor, cheaper materials, where to source, buyer for, where to buy materials, buy in bulk',
  },
  risk: {
    ja: 'リスク管理、内部統制、監査、コンプライアンス、個人情報保護、ガバナンス、内部監査、監査法人、BCP、事業継続、危機管理、コンプラ、炎上対策、情報管理、万一のとき、不正が、社内不正、監査役、事業が止まっ',
    en: 'risk management, compliance, audit, governance, data protection, auditor, auditing, internal audit, internal control, business continuity, crisis management, compliance officer, corporate governance, risk assessment, what could go wrong, fraud in the company, internal auditor',
  },
  financial_statements: {
    ja: '決算書、決算、財務諸表、貸借対照表、損益計算書、財務分析、財務、管理会計、決算書の読み方、損益、黒字、赤字、原価計算、原価、利益率、数字に弱、経営の数字、数字が読めな、会社の数字',
    en: 'financial statements, balance sheet, balance sheets, profit and loss, financial analysis, cash flow statement, annual accounts, cost accounting, profit margin, margins, management accounting, cfo, finance director, read the numbers, financials, company numbers, not good with numbers',
    within: 'accounting',
  },
  cash_flow: {
    ja: '資金繰り、キャッシュフロー、運転資金、資金ショート、支払いが間に合、入金が遅、お金が回、手元資金、お金が足りな、月末が苦し、支払いが間に合わ、黒字なのに、手元の資金',
    en: "cash flow, cashflow, working capital, running out of cash, liquidity, late payments, runway, run out of cash, running out of money, can't pay suppliers, end of the month is tight, money is tight, profitable but broke",
    within: 'accounting',
  },
  hometown_tax: {
    ja: 'ふるさと納税、返礼品、ワンストップ特例、寄付でお米、返礼の品、町の特産を返礼',
    en: 'hometown tax, furusato nozei, donation gift, return gift, tax donation',
  },
  cashless: {
    ja: 'キャッシュレス、レジ、POSレジ、決済、QR決済、PayPay、クレジットカード決済、電子マネー、現金だけ、現金しか、カードが使え、QR払い、スマホ払い、スマホ決済、釣り銭、電子決済',
    en: 'cashless, payment system, payment systems, card payments, point of sale, cash register, stripe, payment terminal, qr payment, cash only, card reader, accept cards, contactless, tap to pay, small change, pay by phone, paying by phone',
  },
  mortgage: {
    ja: '住宅ローン、ローンの借り換え、フラット35、繰り上げ返済、頭金、家のローン、金利が上が',
    en: 'mortgage, home loan, housing loan, mortgages, refinancing, down payment, interest rate went up, house loan, repay the house',
    within: 'loans',
  },
  debts: {
    ja: '債務整理、自己破産、借金の相談、多重債務、過払い金、借金、返せな、返済できな、取り立て、カード払いがたま、リボ払い',
    en: "in debt, debts, bankruptcy, debt relief, insolvency, debt advice, owe money, debt collector, can't repay, credit card debt, payday loan",
    within: 'loans',
  },
  stocks: {
    ja: '個別株、株式投資、株式市場、証券、証券会社、配当、四季報、デイトレード、株主優待、トレーダー、株を始め、株で、株価',
    en: 'stock market, stock trading, brokerage, broker, dividends, day trading, trader, stock picking, share price, stockbroker, shares to buy',
    within: 'investing',
  },
  pensions: {
    ja: '年金、国民年金、厚生年金、年金の、老後資金、老後のお金、企業年金、iDeCo、退職金、老後が不安、年金事務所、年金がいくら、もらえるか、いつからもらえ、年金定期便、貯金がもつ、老後まで、何歳まで働、老後の貯、老後に',
    en: "pension, pensions, retirement money, retirement planning, pension plan, retirement fund, 401k, superannuation, retire comfortably, retirement savings, how much pension, pension age, when can I draw, state pension, savings last, outlive my savings, until I'm ninety, old age, money for old age, money last",
  },
  patents: {
    ja: '特許、特許出願、発明、発明家、特許庁、弁理士、出願、特許を、発明した、アイデアを守、技術を守、真似できない技術',
    en: 'patent, patents, invention, inventor, patent attorney, inventions, patent application, patent agent, invented, protect my idea, protect an idea',
    within: 'trademarks',
  },
  copyright: {
    ja: '著作権、著作物、引用、肖像権、クリエイティブ・コモンズ、無断転載、JASRAC、二次利用、権利処理、無断で使われ、写真を勝手に、使っていい画像、引用していい',
    en: 'copyright, copyrights, fair use, creative commons, image rights, royalties, rights clearance, copyright law, licensing music, used my photo, stolen my photo, without permission, stole my drawing, free images, plagiarised, plagiarized',
    within: 'trademarks',
  },
  permits: {
    ja: '許認可、営業許可、許可申請、行政書士、行政書士の、届出、保健所、建設業許可、古物商、酒類免許、許可を取、役所の手続き、申請書類、許可が必要、届け出、営業の許可、役所に、手続きがわから',
    en: 'permits, business licence, business license, licence application, license application, administrative scrivener, paperwork, health inspection, government forms, operating permit, regulatory approval, city hall, need permission, red tape, permit to sell, licensing, forms to fill in, official forms, which licence',
  },
  last_will: {
    ja: '遺言、遺言書、公正証書遺言、遺言を、遺言執行、遺したい、財産をどう残、遺言を書、死んだあとの財産、成年後見、任意後見、家族信託',
    en: 'last will, write a will, writing a will, make a will, making a will, my will, testament, executor, will writing, a will, leave my house to, who gets what, legal guardian, leave to my children, guardianship, bequest',
    within: 'inheritance',
  },
  end_of_life: {
    ja: '終活、エンディングノート、看取り、終末期、延命、もしものとき、身じまい、生前整理、遺品整理、人生会議、緩和ケア、ホスピス、最期、死ぬ前に、死後の手続き、墓じまい、遺影',
    en: "end of life, end-of-life, ending note, advance directive, palliative care, hospice, final years, belongings of parents, living will, death cafe, last days, before I die, dying, deathbed, good death, when I'm gone",
  },
  harassment: {
    ja: 'ハラスメント、パワハラ、セクハラ、カスハラ、いじめの相談、内部通報、怒鳴ら、上司が怖、無視され、嫌がらせ、パワハラされ、上司にいじめ、ハラスメント相談員、職場の人間関係',
    en: 'harassment, bullying at work, power harassment, workplace bullying, whistleblowing, toxic workplace, shouts at me, yelled at, bullying boss, bully at work, abusive boss, afraid of my boss, groped, takes credit',
  },
  land_survey: {
    ja: '土地家屋調査士、境界線、測量士、登記簿、地目、農地転用、隣との境、隣の土地、塀の位置、境界がわから、測量、隣家との境',
    en: "land survey, land surveyor, property boundary, boundary dispute, land registry, surveying, neighbour's fence, neighbor's fence, where my land ends, surveyor, land border, fence line",
    within: 'real_estate',
  },
  data_protection: {
    ja: '個人情報、個人情報保護法、プライバシー、プライバシーポリシー、GDPR、Pマーク、情報漏えい、名簿の扱い、顧客情報、個人情報が漏れ',
    en: 'privacy, privacy policy, personal data, data privacy, gdpr, data protection officer, privacy law, data leak, leaked, customer data, mailing list consent',
    within: 'risk',
  },
};
