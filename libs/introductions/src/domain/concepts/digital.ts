import type { ConceptTable } from './concept';

/** Software, data and everything with a screen. */
export const digital: ConceptTable = {
  programming: {
    ja: 'プログラミング、開発、エンジニア、コーディング、ソフトウェア開発、Python、JavaScript、TypeScript、Rust、Go言語、プログラム、コードを、プログラマー、プログラマ、システム開発、システムエンジニア、SE、プログラミングの、プログラムを、コーダー、Java、PHP、Ruby、C言語、ソフトを作、ソフトウェア、ソフトウェアエンジニア、アルゴリズム、競技プログラミング、独学でプログラミング、システムを作、システムを、コードを書、アプリの仕組み、エンジニアになり、バグ、プログラムが動か、コードが',
    en: 'programming, coding, software development, software engineer, developer, python, javascript, typescript, rust, golang, programmer, programmers, developers, code, software engineers, software, software developer, code review, learn to code, learning to code, java, php, ruby, c++, kotlin, scripting, algorithms, hackathon, hackathons, engineer, systems engineer, coder, debugging, computer science, github, git, custom software, swiftui, bug in my program, write software, write a program, little program',
  },
  web_development: {
    ja: 'Web制作、ウェブ制作、ホームページ、ホームページ制作、サイト制作、WordPress、ウェブサイト、Webサイト、サイトを作、サイトを直、ホームページを、HP制作、HP作成、ウェブデザイン、Webデザイン、Webデザイナー、ウェブデザイナー、サイトの、サイトリニューアル、ランディングページ、LP制作、ウェブサイトを、ホームページの、ホームページが、Wix、ペライチ、Web担当、ウェブ、Webエンジニア、ドメイン、ホームページがな、ホームページが古、サイトが古、ホームページを作、サイトがほし、サイトを見直',
    en: 'web development, website, web site, homepage, wordpress, web developer, websites, web developers, web page, web pages, landing page, web design, web designer, web designers, build a website, redesign, wix, squarespace, web app, web apps, webmaster, web engineer, web presence, domain name, hosting, website redesign, my site, website maintenance, our site is old, no website, website looks old, website for my shop, new website, our website, my website, update our website',
    within: 'programming',
  },
  frontend: {
    ja: 'フロントエンド、React、Vue、HTML、CSS、フロントエンドエンジニア、Next.js、画面の実装、マークアップ、CSSの、画面を作、ブラウザで動',
    en: 'frontend, front-end, react, vue, html, css, frontend engineer, frontend developer, front-end developer, svelte, angular, web interface, nextjs, browser app, javascript',
    within: 'programming',
  },
  backend: {
    ja: 'バックエンド、サーバーサイド、API設計、データベース、SQL、サーバーサイドエンジニア、DB設計、データベースの、データベース設計、PostgreSQL、MySQL、マイクロサービス、バックエンドエンジニア、サーバーが落、API、小さなデータベース',
    en: 'backend, back-end, server side, api design, database, sql, postgres, backend engineer, backend developer, databases, microservices, postgresql, mysql, rest api, graphql, api, apis, database design, server crashes, small databases',
    within: 'programming',
  },
  mobile_apps: {
    ja: 'アプリ開発、スマホアプリ、iOS、Android、アプリを作り、アプリ、アプリの、アプリを、スマホアプリを、アプリエンジニア、Flutter、iPhoneアプリ、アプリ制作、アプリストア、アプリを作りたい、アプリのアイデア、スマホで使えるアプリ',
    en: 'mobile app, app development, ios, android, smartphone app, apps, mobile apps, mobile developer, ios developer, android developer, flutter, react native, iphone app, app store, build an app, making an app, app developer, an app, idea for an app, make an app, phone app',
    within: 'programming',
  },
  cloud: {
    ja: 'クラウド、AWS、インフラ、サーバー、Kubernetes、SRE、AWSの、GCP、Azure、インフラエンジニア、サーバー構築、サーバー運用、サーバーが、Docker、コンテナ技術、クラウド移行、サーバの、Linux、サーバー代、サーバー管理',
    en: 'cloud, aws, infrastructure, kubernetes, devops, sre, server, azure, gcp, google cloud, docker, cloud migration, system administrator, sysadmin, linux, servers, site reliability, terraform, cloud engineer, infrastructure engineer, containers, serverless, server costs, hosting',
  },
  security: {
    ja: '情報セキュリティ、セキュリティ、サイバーセキュリティ、脆弱性、不正アクセス、情報漏えい、セキュリティ診断、脆弱性診断、セキュリティの、セキュリティ対策、セキュリティエンジニア、ハッキング、ハッカー、ウイルス対策、ランサムウェア、フィッシング詐欺、サイバー攻撃、パスワード管理、パスワード、不正ログイン、乗っ取り、情報漏洩、乗っ取ら、詐欺メール、迷惑メール、ハッキングされ、情報が漏れ',
    en: 'information security, cybersecurity, security audit, vulnerability, penetration test, vulnerabilities, hacker, hackers, security testing, security, security engineer, cyber security, cyber attack, ransomware, phishing, passwords, password, malware, hacking, data breach, pen testing, infosec, security consultant, hacked, encryption, secure, ciso, scams online, spam, account was stolen, safe online, got hacked',
  },
  ai: {
    ja: 'AI、人工知能、生成AI、ChatGPT、LLM、ＡＩ、AIを、生成ai、生成AIの、AIの、AIで、AI活用、AIツール、画像生成、ChatGPTの、Gemini、Copilot、プロンプト、チャットボット、AIエンジニア、AIに、AIと、自然言語処理、エーアイ、チャットGPT、AI導入、生成AIを、人工知能の、AIが怖、AIって、AIが、AIは',
    en: 'ai, artificial intelligence, generative ai, chatgpt, llm, gpt, language models, llms, neural, gemini, copilot, prompts, prompt engineering, chatbot, chatbots, image generation, ai tools, ai engineer, neural networks, natural language processing, nlp, using ai, ai agents, gen ai, machine intelligence, midjourney, ai researcher, use ai, ai at work',
  },
  data_analysis: {
    ja: 'データ分析、統計、データサイエンス、BI、可視化、アンケート分析、データの見せ方、データ活用、グラフ、データを、データサイエンティスト、データアナリスト、統計学、統計解析、データの分析、データ分析の、データを分析、データの、データを見、データから、データに、アンケートの集計、分析を、アナリスト、Tableau、データ集計、R言語、数字を読、BIツール、統計の、因果推論、データ基盤、数字を活か、データがたまって、データを活か、売上管理、売上データ、売上の分析、数字の見える化、ダッシュボード',
    en: 'data analysis, data science, statistics, analytics, dashboards, data visualisation, data, charts, dashboard, visualisation, visualization, data analyst, data scientist, statistician, statistical, analyse data, analyze data, analyst, tableau, business intelligence, sql reports, survey analysis, metrics, big data, data engineer, data-driven, statistical analysis, numbers into, make sense of data, a/b testing, regression, customer data, what our numbers say, numbers tell us, data we never use, sales figures, sales data, sales numbers',
  },
  spreadsheets: {
    ja: 'Excel、エクセル、スプレッドシート、マクロ、VBA、関数、表計算、集計、Excelの、Excelが、エクセルの、エクセルが、エクセルを、Googleスプレッドシート、ピボットテーブル、ピボット、VLOOKUP、関数が、集計を、集計が、表を作、Excelマクロ、マクロを、関数がわから、コピペばかり、手入力、エクセルから、Excelから、表計算ソフト',
    en: 'excel, spreadsheet, spreadsheets, macro, vba, excel macros, sheets, pivot, google sheets, pivot table, pivot tables, vlookup, macros, excel formulas, formulas, spreadsheet skills, excel skills, tables and formulas, microsoft excel, csv, airtable, google apps script, copy and paste every month, formula in, spreadsheet hell, outgrown excel',
  },
  no_code: {
    ja: 'ノーコード、ローコード、kintone、Notion、自動化、RPA、Zapier、ノーコードで、自動化を、自動化の、業務自動化、自動で、Notionの、サイボウズ、業務アプリ、Power Automate、Make連携、定型作業、プログラミングなし、コードを書かず、自動化したい',
    en: 'no-code, low-code, notion, automation, zapier, rpa, no code, low code, automations, automating, automated, make.com, power automate, workflow automation, kintone, automate tasks, automation tools, nocode, without coding, without a programmer, airtable, do it automatically, happens automatically',
  },
  ux: {
    ja: 'UX、UI、UIデザイン、UXデザイン、ユーザビリティ、ユーザー調査、プロトタイプ、Figma、ユーザー体験、ユーザーインタビュー、UXリサーチ、UI/UX、画面設計、使いやすさ、使いにくい、UXデザイナー、UIデザイナー、情報設計、サービスデザイン、ワイヤーフレーム、使い勝手、画面デザイン、使いにくいアプリ、使いづらい、ユーザーが迷',
    en: 'ux, ui design, user experience, usability, user research, figma, wireframe, ui, ux designer, ui designer, ux research, ux researcher, interface design, interaction design, prototyping screens, service design, easy to use, hard to use, user interviews, wireframes, user testing, information architecture, product designer, product design, user-friendly, confusing app, users get lost, interaction designer',
  },
  product_management: {
    ja: 'プロダクトマネジメント、プロダクトマネージャー、PdM、要件定義、サービス企画、プロダクトの、プロダクトづくり、PMF、ロードマップ、MVP、プロダクトオーナー、SaaS、サービス開発、プロダクト開発、サービスを作、何を作るべき、機能の優先',
    en: 'product management, product manager, roadmap, requirements, product owner, mvp, product-market fit, product strategy, saas, product roadmap, product lead, head of product, feature prioritisation, pm for software, product discovery, cpo, what to build next',
  },
  it_support: {
    ja: 'パソコン、PC設定、ITサポート、情シス、ヘルプデスク、ネットワーク設定、Wi-Fi、パソコンの、パソコンが、PCの、PCが、PCに詳し、パソコン教室、パソコン苦手、IT担当、社内SE、プリンター、ネットがつながら、ルーター、LAN、Mac、ITに弱、機械音痴、初期設定、データ復旧、パソコンに詳し、社内システム、パソコンが遅、パソコンが動か、パソコンが壊、パソコンを買、プリンタ、ネットが遅',
    en: "it support, computer help, pc setup, help desk, network setup, wifi, computer, computers, pc, laptop, printer, router, wi-fi, it help, tech support, macbook, troubleshooting, computer problems, data recovery, it technician, technology help, setting up a computer, it manager, computer lessons, slow computer, not good with computers, it department, computer is slow, laptop won't start, internet is down, computer trouble, new computer, computer crashes, set up my computer, internet is slow, tablet and computer",
  },
  seniors_digital: {
    ja: 'スマホ教室、スマートフォンの使い方、シニアのデジタル、LINEの使い方、スマホの、スマホの使い方、スマホが、スマホを、LINEの、シニア向けスマホ、シニアのスマホ、高齢者のスマホ、ガラケー、マイナンバーカード、スマホ操作、デジタルが苦手、アプリの入れ方、デジタル格差、スマホがわから、スマホに替え、孫とビデオ、機械音痴、親にスマホ、LINEや、LINEを、LINEが、LINEで、電子決済の教室、スマホが苦手、スマホが使え、携帯電話、孫とLINE',
    en: "smartphone lessons, teaching seniors, digital literacy, smartphone, smartphones, smart phone, mobile phone, teach seniors, digital divide, using a phone, phone help, older people online, tech for seniors, iphone, ipad, tablet, learn to use my phone, elderly with smartphones, mother's phone, father's phone, video call with grandchildren, first smartphone, afraid of computers, smartphone for my mother, teach grandma, hates his phone, can't use her phone, can't use his phone, new phone, phone for my father, teach my father, teach my mother",
  },
  games_development: {
    ja: 'ゲーム開発、Unity、ゲーム制作、インディーゲーム、ゲームクリエイター、ゲームプランナー、ゲームデザイン、ゲームを作、ゲームデザイナー、Unreal、ゲーム会社、ゲームエンジニア、シナリオゲーム、ゲームを作り',
    en: 'game development, unity, game design, indie game, game developer, game designer, indie games, game studio, unreal, make games, making games, game maker, game programmer, level design, game artist, make a game, make my own game',
  },
  hardware: {
    ja: '電子工作、ハードウェア、IoT、Arduino、ラズパイ、センサー、回路設計、電子回路、回路、基板、組み込み、電気回路、マイコン、はんだ、はんだ付け、ラズベリーパイ、ガジェット、電子部品、半導体、ハードを、スマートホーム、電気電子、LEDを光ら、発明工作、故障の予兆、センサーで、計測',
    en: 'electronics, hardware, iot, arduino, raspberry pi, circuit design, electronic, electrical engineer, electronics engineer, soldering, solder, circuit, circuits, circuit board, embedded, firmware, microcontroller, gadgets, gadget, sensor, sensors, semiconductor, semiconductors, smart home, pcb, electrical engineering, internet of things, wearables, maker space, blinking lights, homemade gadget, predictive maintenance, measure temperature, monitoring device',
  },
  robotics: {
    ja: 'ロボット、ロボティクス、自動運転、ロボットの、ロボットを、ロボット教室、産業用ロボット、ロボコン、自動化設備、ロボット開発、協働ロボット、ロボットを作、自動化機械',
    en: 'robotics, robot, autonomous driving, robots, roboticist, self-driving, industrial robots, robot kits, automation engineer, robotic, robotics club, lego robots, build a robot, robot arm, robot kit',
  },
  three_d: {
    ja: '3Dプリンター、3Dプリント、CAD、3Dモデリング、Blender、3DCG、3Dの、三次元、Fusion360、AutoCAD、製図、図面、図面を、3Dモデル、3Dスキャン、モデリング、レーザーカッター、デジタルファブリケーション、ファブラボ、部品を印刷、立体印刷',
    en: '3d printing, 3d printer, cad, 3d modelling, blender, 3d models, 3d model, 3d print, 3d printers, autocad, technical drawing, technical drawings, 3d animation, 3d artist, blueprints, cgi, laser cutter, laser cutting, fab lab, 3d design, 3d scan, draftsman, solidworks, print a part',
  },
  blockchain: {
    ja: 'ブロックチェーン、Web3、暗号資産、仮想通貨、NFT、ビットコイン、イーサリアム、ウェブ3、スマートコントラクト、暗号通貨、DAO、トークン、コインを買',
    en: 'blockchain, web3, crypto, nft, bitcoin, ethereum, cryptocurrency, smart contracts, dao, tokens, digital assets, decentralised, defi, digital coins, digital money',
  },
  accessibility: {
    ja: 'アクセシビリティ、バリアフリー、障害者支援技術、読み上げ、ユニバーサルデザイン、車いす、車椅子、視覚障害、聴覚障害、誰もが使え、点字、合理的配慮、インクルーシブデザイン、支援技術、字幕、音訳、段差、目の見えない、目が不自由、スロープ',
    en: 'accessibility, a11y, assistive technology, screen reader, barrier-free, accessible, universal design, inclusive design, wheelchair, visually impaired, blind, hearing impaired, braille, captions, disabled users, deaf, wcag, accessible design, hard of hearing, subtitles, ramp, step-free, for blind people',
  },
  open_source: {
    ja: 'オープンソース、OSS、オープンソースの、OSS活動、コミッター、コントリビュート、シビックテック、オープンデータ、GitHub、みんなで作るソフト',
    en: 'open source, oss, open-source, oss maintainer, maintainer, civic tech, open data, contributing to open source, free software, github, contribute code',
  },
  testing: {
    ja: 'テスト自動化、ソフトウェアテスト、QAエンジニア、QA、テストエンジニア、品質テスト、デバッグ、動作確認、バグ、テスト設計、単体テスト、バグが多',
    en: 'software testing, test automation, qa engineer, qa, bug testing, bugs, tester for software, automated tests, unit tests, test engineer, software quality, software tests, quality engineer, too many bugs, breaks after every release, find bugs',
  },
  vr: {
    ja: 'VR、AR、メタバース、XR、仮想現実、VRの、Vtuber、VTuber、アバター、VRChat、AR体験、360度、ゴーグル、仮想空間',
    en: 'virtual reality, vr, augmented reality, metaverse, xr, vtuber, avatars, avatar, mixed reality, vr headset, 360 video, virtual worlds, headset, virtual world',
  },
  online_meetings: {
    ja: 'オンライン配信、Zoom、ウェビナー、配信機材、ライブ配信、Zoomの、Zoomで、オンラインイベント、オンライン会議、ウェブ会議、Web会議、配信を始、オンライン講座の配信、配信の機材、OBS、YouTubeライブ、生配信、ハイブリッド開催、Zoomが苦手、配信したい',
    en: 'live streaming, webinar, zoom, online event, streaming gear, video call, video calls, video conference, online meeting, online meetings, virtual event, virtual events, live stream, livestream, livestreaming, obs, hybrid event, hybrid events, microsoft teams, webinars, broadcast online, online events, webcam, stream our event',
  },
  kids_coding: {
    ja: 'こどもプログラミング、子どもプログラミング、スクラッチ、プログラミング教育、子どもにプログラミング、プログラミング教室、CoderDojo、マインクラフト、プログラミングを体験、ロボット教室、子どもがゲームを作、娘にプログラミング、息子にプログラミング',
    en: 'coding for kids, kids coding, teaching children to code, code club, coding club, minecraft, coderdojo, scratch coding, scratch and robotics, robotics workshops for kids, teach children to code, my son wants to code, my daughter wants to code, programming for kids',
    within: 'programming',
  },
  machine_learning: {
    ja: '機械学習、ディープラーニング、深層学習、画像認識、強化学習、機械学習エンジニア、モデルの学習、PyTorch、音声認識、予測モデル、コンピュータビジョン',
    en: 'machine learning, deep learning, ml engineer, computer vision, pytorch, tensorflow, image recognition, speech recognition, predictive model, reinforcement learning, recommender systems, ml, predictive models, predict demand, neural network',
    within: 'ai',
  },
  infographics: {
    ja: 'データビジュアライゼーション、インフォグラフィック、図解、図解の、グラフの見せ方、グラフ作り、図にする、図表、グラフが見づら、見やすいグラフ',
    en: 'infographic, infographics, data viz, data storytelling, diagrams, diagram, visual explanation, charts that, visual thinking, explain with pictures, charts, clear charts, make data visible',
    within: 'data_analysis',
  },
  tech_leadership: {
    ja: 'CTO、技術顧問、開発チーム、テックリード、エンジニアリングマネージャー、技術選定、エンジニア組織、技術責任者、開発組織、アーキテクト、エンジニアをまとめ、技術がわかる人',
    en: 'cto, tech lead, technical adviser, technical advisor, engineering manager, engineering team, software architect, technical co-founder, head of engineering, vp engineering, engineering leadership, dev team, development team, engineering director, non-technical founder, someone technical',
  },
  system_choice: {
    ja: '会計ソフト選び、システム導入、ITコンサル、ITコンサルタント、ツール選び、業務システム、SaaS選び、基幹システム、ERP、CRM、顧客管理、Salesforce、予約システム、予約管理、システム選定、IT導入、ベンダー選び、どのソフトがいい、どのシステム、ソフトを入れ替え、売上管理、在庫システム、会計システム、レジシステム、勤怠管理',
    en: 'crm, erp, salesforce, choosing software, software selection, it consultant, it consulting, booking system, reservation system, customer database, business software, systems integration, choose software, customer management, hubspot, sap, it strategy, which software, switch software, replace our spreadsheet, outgrown excel, small databases, databases for shops, customer records, booking app',
  },
  drones: {
    ja: 'ドローン、空撮、ドローン操縦、ドローン撮影、ドローンの、上空から、空から撮',
    en: 'drone, drones, aerial photography, drone pilot, drone footage, aerial video, from the air, aerial, quadcopter',
  },
  online_courses: {
    ja: 'オンライン講座、eラーニング、オンラインコース、Udemy、動画講座、動画教材、オンライン教室、教材づくり、教材作り、教材、教材を、講座づくり、講座を作、オンライン授業、インストラクショナルデザイン、教材をネット、動画で教え',
    en: 'online course, online courses, e-learning, elearning, udemy, online classes, teaching materials, teach online, instructional design, course design, online teaching, create a course, online school, teaching online, learning materials, video course, online lessons, online tutor, record lessons',
  },
  digital_life: {
    ja: 'デジタル整理、写真整理、写真の整理、データの整理、デジタルデトックス、スマホ依存、バックアップ、アルバムづくり、フォトブック、古い写真、8ミリ、写真のデジタル化、思い出の写真、写真がたま、写真データ、データが消え、スマホの容量、ビデオテープ、カセットテープ、VHS、8ミリフィルム、古いビデオ、古いフィルム、ネガ、デジタル化します、再生できな、家族のビデオ',
    en: 'digital detox, backup, backups, organising photos, organizing photos, photo album, photo albums, photo book, old photos, screen time, phone addiction, digitising, digitizing, family photos, old films, inbox zero, thousands of photos, photos on my phone, phone is full, lost my photos, videotape, video tape, family videotapes, vhs, cassette, analogue film, analog film, digitise analogue, digitise old, digitise photos, digitise film, old video, family video, old tapes, negatives, cine film, slides and negatives, phone photos',
  },
};
