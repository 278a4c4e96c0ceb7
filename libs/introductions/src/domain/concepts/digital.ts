import type { ConceptTable } from './concept';

/** Software, data and everything with a screen. */
export const digital: ConceptTable = {
  programming: {
    ja: 'プログラミング、開発、エンジニア、コーディング、ソフトウェア開発、Python、JavaScript、TypeScript、Rust、Go言語、プログラム、コードを',
    en: 'programming, coding, software development, software engineer, developer, python, javascript, typescript, rust, golang, programmer, programmers, developers, code, software engineers',
  },
  web_development: {
    ja: 'Web制作、ウェブ制作、ホームページ、ホームページ制作、サイト制作、WordPress、ウェブサイト、Webサイト、サイトを作、サイトを直、ホームページを',
    en: 'web development, website, web site, homepage, wordpress, web developer, websites, web developers, web page, web pages, landing page',
    within: 'programming',
  },
  frontend: {
    ja: 'フロントエンド、React、Vue、HTML、CSS',
    en: 'frontend, front-end, react, vue, html, css',
    within: 'programming',
  },
  backend: {
    ja: 'バックエンド、サーバーサイド、API設計、データベース、SQL',
    en: 'backend, back-end, server side, api design, database, sql, postgres',
    within: 'programming',
  },
  mobile_apps: {
    ja: 'アプリ開発、スマホアプリ、iOS、Android、アプリを作り',
    en: 'mobile app, app development, ios, android, smartphone app',
    within: 'programming',
  },
  cloud: {
    ja: 'クラウド、AWS、インフラ、サーバー、Kubernetes、SRE',
    en: 'cloud, aws, infrastructure, kubernetes, devops, sre, server',
  },
  security: {
    ja: '情報セキュリティ、セキュリティ、サイバーセキュリティ、脆弱性、不正アクセス、不正、情報漏えい、診断を',
    en: 'information security, cybersecurity, security audit, vulnerability, penetration test, vulnerabilities, hacker, hackers, security testing',
  },
  ai: {
    ja: 'AI、人工知能、機械学習、生成AI、ChatGPT、LLM、ディープラーニング、画像認識、ＡＩ、AIを、生成ai',
    en: 'ai, artificial intelligence, machine learning, generative ai, chatgpt, llm, deep learning, gpt, language models, llms, neural',
  },
  data_analysis: {
    ja: 'データ分析、統計、データサイエンス、BI、可視化、アンケート分析、データの見せ方、データ活用、グラフ、データを',
    en: 'data analysis, data science, statistics, analytics, dashboards, data visualisation, data, charts, dashboard, visualisation, visualization',
  },
  spreadsheets: {
    ja: 'Excel、エクセル、スプレッドシート、マクロ、VBA、関数、表計算、集計',
    en: 'excel, spreadsheet, spreadsheets, macro, vba, excel macros, sheets, pivot',
  },
  no_code: {
    ja: 'ノーコード、ローコード、kintone、Notion、自動化、RPA、Zapier',
    en: 'no-code, low-code, notion, automation, zapier, rpa',
  },
  ux: {
    ja: 'UX、UI、UIデザイン、UXデザイン、ユーザビリティ、ユーザー調査、プロトタイプ、Figma',
    en: 'ux, ui design, user experience, usability, user research, figma, wireframe',
  },
  product_management: {
    ja: 'プロダクトマネジメント、プロダクトマネージャー、PdM、要件定義、サービス企画',
    en: 'product management, product manager, roadmap, requirements',
  },
  it_support: {
    ja: 'パソコン、PC設定、ITサポート、情シス、ヘルプデスク、ネットワーク設定、Wi-Fi',
    en: 'it support, computer help, pc setup, help desk, network setup, wifi',
  },
  seniors_digital: {
    ja: 'スマホ教室、スマートフォンの使い方、シニアのデジタル、LINEの使い方',
    en: 'smartphone lessons, teaching seniors, digital literacy',
  },
  games_development: {
    ja: 'ゲーム開発、Unity、ゲーム制作、インディーゲーム',
    en: 'game development, unity, game design, indie game',
  },
  hardware: {
    ja: '電子工作、ハードウェア、IoT、Arduino、ラズパイ、センサー、回路設計',
    en: 'electronics, hardware, iot, arduino, raspberry pi, circuit design',
  },
  robotics: {
    ja: 'ロボット、ロボティクス、ドローン、自動運転',
    en: 'robotics, robot, drone, autonomous driving',
  },
  three_d: {
    ja: '3Dプリンター、3Dプリント、CAD、3Dモデリング、Blender',
    en: '3d printing, 3d printer, cad, 3d modelling, blender',
  },
  blockchain: {
    ja: 'ブロックチェーン、Web3、暗号資産、仮想通貨、NFT',
    en: 'blockchain, web3, crypto, nft',
  },
  accessibility: {
    ja: 'アクセシビリティ、バリアフリー、障害者支援技術、読み上げ',
    en: 'accessibility, a11y, assistive technology, screen reader, barrier-free',
  },
  open_source: { ja: 'オープンソース、OSS', en: 'open source, oss' },
  testing: {
    ja: 'テスト自動化、ソフトウェアテスト、QAエンジニア',
    en: 'software testing, test automation, qa engineer',
  },
  vr: { ja: 'VR、AR、メタバース、XR', en: 'virtual reality, vr, augmented reality, metaverse, xr' },
  online_meetings: {
    ja: 'オンライン配信、Zoom、ウェビナー、配信機材、ライブ配信',
    en: 'live streaming, webinar, zoom, online event, streaming gear',
  },
};
