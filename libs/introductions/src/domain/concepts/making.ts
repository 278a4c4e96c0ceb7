import type { ConceptTable } from './concept';

/** Words, pictures, sound, and things made by hand. */
export const making: ConceptTable = {
  writing: {
    ja: '文章、文章術、ライティング、執筆、ライター、原稿、エッセイ、書くのが、書きもの、文を書、書く仕事、文章の、文章を、文章が、文章力、書き手、Webライター、ウェブライター、ライターの、ライティングの、書くこと、書く、書き方、コラム、コラムニスト、記事、記事を、執筆を、作文、エッセイスト、エッセイを、原稿を、文筆、文筆家、物書き、随筆、伝わる文章、日記、文章が書け、文章が苦手、書くのが苦手、文章を直、文章に、言葉にで、書けるようになり',
    en: "writing, writer, essay, manuscript, writers, write, columnist, essays, essayist, articles, content writer, web writer, writing skills, freelance writer, better writing, improve my writing, articles for, ghostwriter, nonfiction, journaling, diary, written, creative nonfiction, manuscripts, writing tips, feature writer, can't find the words, write better, writing coach, put into words, learn to write",
  },
  editing: {
    ja: '編集、編集者、校正、校閲、推敲、校正を、推敲を、編集の、編集を、編集長、雑誌編集、書籍編集、リライト、添削、添削を、文章のチェック、ネイティブチェック、校正者、編集プロダクション、赤入れ、誤字、文章を直、原稿を見て、文章を整え、文芸編集者、原稿に、原稿の感想、原稿を読んで、下読み',
    en: 'editing, editor, proofreading, copy editing, editors, edit, proofread, proofreader, copyeditor, copy editor, editorial, rewrite, rewriting, developmental editor, magazine editor, book editor, editor-in-chief, correct my writing, typos, native check, check my text, line editing, second pair of eyes on text, manuscript read, someone to read my draft, read my manuscript, read my novel, read my draft',
    within: 'writing',
  },
  publishing: {
    ja: '出版、本を出し、出版社、自費出版、電子書籍、Kindle、書籍化、ZINE、本を作、本を書、出版の、出版を、出版したい、出版企画、商業出版、著者、著書、本の出版、同人誌、リトルプレス、印税、文芸編集、電子出版、雑誌づくり、絵本の出版、一冊の本、本を書きたい、自分の本、本にした、本にし、冊子にし、一冊に',
    en: 'publishing, publisher, book deal, self-publishing, e-book, zine, publish a book, publishers, publish, book author, author, authors, published, published author, book proposal, literary agent, print on demand, ebooks, e-books, ebook, zines, small press, bring out a book, book idea, getting published, book deals, write a book, writing a book, self-publish, self-published, magazine, magazines, indie publisher, book publishing, my own book, make a book, turn into a book, make it a book',
  },
  novels: {
    ja: '小説、物語、創作、脚本、シナリオ、短編、物語を、小説を、小説家、小説の、小説を書、長編、作家志望、ミステリー、推理小説、SF、ファンタジー、ライトノベル、脚本家、シナリオライター、シナリオを、ストーリー、脚本を、純文学、文学、ラノベ、文学賞、物語を書、文芸、文芸編集者、長編小説、処女作、書いた小説、登場人物',
    en: 'novel, fiction, screenwriting, script, storytelling, short story, novels, novelist, stories, storyteller, novelists, screenwriter, screenplay, scriptwriter, mystery novels, crime fiction, science fiction, fantasy, literature, plot, short stories, creative writing, playwright, fiction writer, write fiction, sci-fi, literary, dramatist, scriptwriting, my first novel, author, first draft, my draft, wrote a novel, written a novel, characters, fictional, chapter, write a play, writing a play',
  },
  poetry: {
    ja: '俳句、短歌、詩、川柳、句会、歌人、俳人、詩人、詩を、句作、歌会、歌を詠、吟行、季語、連句、詩の朗読、現代詩、作詞、作詞家、五七五、句集、歌集、和歌、百人一首、句を詠、句を作、言葉をつむ、投稿句、一句、季節の言葉、詠め、詠みた、詠む、句を、歌を詠み、詩集',
    en: 'haiku, tanka, poetry, poem, poems, poet, haikus, haiku poet, haiku group, verse, lyrics, lyricist, poetry reading, spoken word, waka, haiku meeting, tanka poet, renku, senryu, poetic, poetry club, write poems, haiku walk, write a haiku, rhyming, a poem for, seasonal words, short poem, rhyme, write verses, write a poem',
  },
  reading: {
    ja: '読書、本好き、読書会、ビブリオバトル、書評、積読、本を囲、本を読、読みたい本、読書家、読み聞かせの本、ブッククラブ、おすすめの本、読書が、読書仲間、課題本、読書の、古典を読、多読、本が読めな、司書、本の話、本について、小説を読',
    en: 'reading, book club, books, book review, readers, reader, reading group, book clubs, bookworm, good books, reads, literature circle, talk about books, book discussion, book lover, book lovers, reading club, avid reader, book recommendations, book talk, reading circle, librarian, what to read, unread books, talk about novels, read more',
  },
  bookselling: {
    ja: '書店、本屋、古本、ブックカフェ、独立系書店、図書館、司書、本屋の、本屋を、本屋さん、書店員、書店の、古書、古書店、古本屋、図書館の、図書館員、学校図書館、貸本、私設図書館、一箱本棚、シェア型書店、ブックディレクター、選書、本屋を開、本を売、本が山ほど、本を引き取',
    en: 'bookshop, bookstore, bookseller, used books, library, librarian, book shop, bookshops, independent bookshop, secondhand books, second-hand books, librarians, libraries, book selection, used bookshop, antiquarian books, book fair, little free library, own a bookshop, rare books, boxes of books, old books to give',
  },
  translation: {
    ja: '翻訳、通訳、英訳、和訳、翻訳者、多言語化、通訳を、訳し、訳せ、翻訳の、翻訳を、通訳の、通訳者、通訳案内、同時通訳、逐次通訳、医療通訳、多言語、英訳を、和訳を、ローカライズ、字幕翻訳、出版翻訳、翻訳会社、外国語に、英語にし、日本語にし、日英翻訳、産業翻訳、訳す、実務翻訳、英語版、英語に訳、フランス語に、訳してくれる、訳したい、外国語版、法廷通訳',
    en: 'translation, translator, interpreter, interpreting, localisation, localization, translators, translate, interpreters, translations, simultaneous interpreting, simultaneous interpreter, subtitle translation, literary translation, localise, localize, japanese to english, english to japanese, bilingual, translated, translating, translated into, medical interpreter, language services, bilinguals, interpret, into english, into japanese, multilingual, english version, conference interpreter, subtitling, into french, ready in french, into chinese, in several languages, put into english, put into japanese, into german, into korean, into spanish, court interpreter',
  },
  journalism: {
    ja: '記者、ジャーナリズム、取材方法、インタビュー、新聞社、報道、新聞記者、記者の、元記者、ジャーナリスト、ルポ、ノンフィクション、ノンフィクション作家、インタビュアー、インタビューを、取材を、新聞、地域新聞、ローカルメディア、報道カメラマン、雑誌記者、聞き手、話を聞き出、ニュース、取材、新聞配達',
    en: 'journalism, journalist, reporter, interviewing, journalists, reporters, newspaper reporter, interviewer, documentary photographer, investigative, newsroom, local news, reportage, newspaper, foreign correspondent, local paper, local newspaper, features journalist, interviewing people, news editor, fact-checking, magazine journalist, news story, news article, news reporter, news desk, daily paper',
  },
  graphic_design: {
    ja: 'デザイン、グラフィックデザイン、デザイナー、チラシ、名刺デザイン、ポスター、装丁、チラシを、デザインを、デザインの、デザインが、グラフィック、グラフィックデザイナー、DTP、イラレ、Photoshop、フォトショップ、名刺、名刺を、フライヤー、パンフレット、リーフレット、ポスターを、アートディレクター、バナー、Canva、紙面、レイアウト、タイポグラフィ、フォント、配色、チラシの、ショップカード、冊子、色使い、DMデザイン、カタログ、エディトリアルデザイン、チラシが地味、名刺のデザイン、デザイン事務所',
    en: 'graphic design, designer, flyer, poster, leaflet, book cover, posters, flyers, business cards, graphic designer, layout, graphic designers, graphics, design, designers, brochure, brochures, leaflets, business card, photoshop, adobe, canva, typography, fonts, art director, banner, banners, visual design, visual identity, book design, pamphlet, menu design, print design, typographer, visual designer, colours and layout, shop card, catalogue, editorial design, creative director, indesign, colour palette, communication design, looks amateurish, designer for our',
  },
  illustration: {
    ja: 'イラスト、イラストレーター、絵、似顔絵、デッサン、イラストを、絵を描、キャラクター、イラストの、イラストが、挿絵、挿絵画家、絵の、絵が、絵を教、スケッチ、落書き、お絵かき、デジタルイラスト、アニメーター、LINEスタンプ、Procreate、ペン画、色鉛筆、絵描き、キャラクターデザイン、アイコンを描、絵を描いてくれ、絵を頼、挿し絵、描いてくれ、描いてほし',
    en: 'illustration, illustrator, drawing, sketching, illustrators, draw, drawings, character design, illustrations, illustrate, illustrated, sketch, sketches, sketchbook, doodle, doodling, digital art, procreate, portrait drawing, caricature, line stickers, concept art, mascot, draw people, learn to draw, urban sketching, drawing lessons, coloured pencils, visual artist, sticker design, botanical drawing, illustrating, drawings for, someone to draw, someone who draws, draw for us, draw my',
  },
  painting: {
    ja: '絵画、水彩、油絵、日本画、美術、アート、画家、絵画の、水彩画、油彩、アクリル画、アーティスト、現代アート、現代美術、美術の、アートの、アートを、抽象画、絵画教室、風景画、水墨画、美大、個展、水彩を、パステル、美術教師、絵の具、アートイベント、壁画、作品展示、絵を習、絵が描け、絵を描きたい、スケッチ、絵を始、描きた、絵筆、額縁、額縁職人、額装、額に入れ',
    en: 'painting, watercolour, watercolor, oil painting, fine art, art, paintings, painter, painters, artist, artists, watercolours, watercolors, watercolourist, oil paints, acrylic, contemporary art, landscape painting, abstract art, ink painting, sumi-e, murals, mural, art teacher, art class, art classes, paint, solo exhibition, pastel, art school, artwork, artworks, canvas, art lessons, art therapy, visual art, modern art, sumie, draw, learn to paint, sketch, oil paint, easel, brushes and paint, paint a wall, paint again, picture framer, framing, picture frame, tattoo artist',
  },
  photography: {
    ja: '写真、写真撮影、カメラ、カメラマン、フォトグラファー、商品撮影、一眼、撮影、写真家、写真の、写真を、写真が、写真好き、撮り方、撮影の、撮影を、写真教室、スナップ、ポートレート、プロフィール写真、料理写真、家族写真、フィルムカメラ、ミラーレス、レンズ、写真撮り、物撮り、フォトウォーク、暗室、現像、商品写真、宣材写真、風景写真、ブツ撮り、ストリートスナップ、写真部、スタジオ撮影、写真がうまく、きれいに撮れ、きれいに撮り、写真を撮って、夜景、星空をきれいに撮、撮ってほし、撮ってくれ、写真うまく、カメラを買、遺影',
    en: 'photography, photographer, photos, camera, product photos, portrait, photographs, photograph, photo, shoots, headshots, photographing, take photos, taking photos, pictures, take pictures, food photography, product photography, street photography, portraits, film camera, lens, lenses, darkroom, wedding photographer, headshot, photo walk, cameras, photographers, photo shoot, profile photo, family photos session, better photos, lightroom, snapshots, mirrorless, landscape photography, product shots, photo studio, photogenic, camera in the cupboard, take better pictures, night photography, family photo, blurry photos, photograph my, bought a camera, camera settings, shoot our',
  },
  video: {
    ja: '動画、動画編集、映像、映像制作、撮影編集、YouTube、ユーチューブ、映像を、動画を、映像作家、映像の、動画の、動画編集者、動画制作、動画撮影、ユーチューバー、ショート動画、PV、CM制作、映像ディレクター、YouTubeを、YouTubeの、カット編集、VLOG、動画配信、テロップ、YouTubeチャンネル、ムービー、映像編集、動画クリエイター、結婚式ムービー、After Effects、映像クリエイター、モーショングラフィックス、動画を作、撮影してくれ、結婚式の動画、動画で、動画にし、撮って編集',
    en: 'video, video editing, filmmaking, film production, youtube, videographer, videos, editing videos, filming, film maker, video editor, videography, film-maker, filmmaker, filmmakers, youtuber, youtubers, premiere pro, short videos, short video, promo video, promotional video, footage, vlog, vlogs, vlogger, youtube channel, video production, make videos, shoot video, after effects, motion graphics, cinematographer, video director, camera operator, screencast, video maker, film editor, film our event, edit clips, cut a video, make a video, record a video, film us',
  },
  interior: {
    ja: 'インテリア、内装、空間デザイン、模様替え、インテリアの、インテリアコーディネーター、部屋づくり、部屋の、部屋を、家具の配置、照明計画、カーテン、空間づくり、空間の、内装デザイン、店舗デザイン、インテリアデザイナー、店舗内装、空間プロデュース、壁紙、ラグ、北欧インテリア、部屋作り、ホームステージング、部屋が暗、部屋の模様替え、照明、殺風景、くつろげる部屋、部屋が寒々、家具選び、色合い',
    en: 'interior design, interiors, space design, interiors designer, interior, interior designer, interior decorator, home decor, decor, curtains, furnishing, furnishings, room layout, lighting design, shop design, wallpaper, home styling, room design, home staging, interior coordinator, decorate a room, soft furnishings, interior stylist, cosy room, decorate my home, decorating, interior architect, curtain, bare room, dark room, room feels cramped, lighting, decorate my, feels cold and empty, feels empty, cold and empty, colours and lighting, furniture and lighting, empty room to furnish, furnish, home feels, sofa',
  },
  architecture: {
    ja: '建築、建築家、住宅設計、家を建て、間取り、一級建築士、建築士、建築設計、設計事務所、建築の、建築家と、住宅、住宅の、家の設計、平屋、家を設計、建築を、二世帯住宅、狭小住宅、店舗設計、建築学、ランドスケープ、木造、木造建築、二級建築士、設計士、注文住宅の、庭と建築、建物、設計図、建築事務所、建築設計事務所',
    en: 'architecture, architect, house design, architects, architectural, building design, design a house, house plans, floor plan, floor plans, landscape architecture, design my house, residential architect, building a home, landscape architect, wooden architecture, wooden buildings, building architecture, modern architecture, plan a house, planning a house, architectural office, small houses, architecture student, build our house',
  },
  copywriting: {
    ja: 'コピーライティング、コピーライター、キャッチコピー、キャッチフレーズ、セールスコピー、コピーを書、商品説明文、紹介文、言葉選び、スローガン、うたい文句、言葉が決まら、ネーミング、名前を決め',
    en: 'copywriting, copywriter, copywriters, ad copy, slogan, slogans, tagline, taglines, sales copy, product descriptions, product description, web copy, catchphrase, catchy words, headlines, catchy, name for our',
    within: 'writing',
  },
  blogging: {
    ja: 'ブログ、ブログを、ブロガー、ブログの、ブログ運営、noteを、はてなブログ、書き続け、記事が書け',
    en: 'blog, blogging, blogger, bloggers, blog posts, blog post, bloggers meetup, medium posts, start a blog, nobody reads my blog',
    within: 'writing',
  },
  memoirs: {
    ja: '自分史、自伝、回想録、聞き書き、人生を書、家族史、社史、手記、人生の記録、親の話を残、祖父の人生、祖母の人生、父の人生、母の人生、人生を一冊、人生を本、思い出を残、親の昔話、語りを残、祖父の話を、祖母の話を、思い出を本',
    en: "memoir, memoirs, autobiography, life story, life stories, family history book, oral history, biography, biographer, company history, personal history, record my parents, grandfather's life, grandmother's life, father's life, mother's life, family stories, memories on paper, memoirist, write down my father, write down my mother, life on paper, tell my life, write down my mother's",
    within: 'writing',
  },
  logos: {
    ja: 'ロゴ、ロゴを、ロゴマーク、ロゴの、ロゴデザイン、シンボルマーク、マークを作、紋、家紋、店のマーク、ロゴがほし',
    en: 'logo, logos, logo design, logotype, logo designer, emblem, symbol mark, crest, new logo, symbol for our, logo for our',
    within: 'graphic_design',
  },
  signs: {
    ja: '看板、看板を、看板屋、看板の、サイン計画、黒板アート、チョークアート、サイネージ、のれん、店先の看板、店の看板、看板が古、目立たない店、看板が',
    en: 'signage, sign maker, shop sign, shop signs, signboard, signboards, sign painter, sign painting, chalk art, chalkboard, sign writer, noren, shop front, wayfinding, sandwich board, sign for our shop, shop sign faded',
    within: 'graphic_design',
  },
  packaging: {
    ja: 'パッケージ、パッケージデザイン、包装、ラッピング、ラベル、ラベルデザイン、パッケージの、包み方、風呂敷、紙袋、化粧箱、箱のデザイン、テイクアウト容器、容器',
    en: 'packaging, package design, packaging design, packaging designer, labels, label design, gift wrapping, wrapping, wrap, furoshiki, product label, packaging supplier, gift box, label for my jar, bottle label, compostable, biodegradable, takeaway containers, takeaway cups, containers for food, product box, boxes for my product, gift boxes',
    within: 'graphic_design',
  },
  picture_books: {
    ja: '絵本、絵本を、絵本作家、絵本の、絵本づくり、絵本好き、紙芝居、読み聞かせ、児童書、児童文学、よみきかせ、絵本専門士、子どもの本、子どもに絵本',
    en: "picture book, picture books, children's books, children's book, storytime, story time, read aloud, reading aloud to children, kamishibai, children's author, children's literature, books for children, read to children, children's illustrator, story hour, reading to children, bedtime story, bedtime stories, picture book author",
    within: 'illustration',
  },
  manga: {
    ja: '漫画、マンガ、漫画家、マンガ家、漫画の、漫画を、4コマ、コミック、四コマ、漫画好き、ウェブトゥーン、マンガを、エッセイ漫画、漫画を描',
    en: 'manga, comics, comic, cartoonist, manga artist, cartoons, cartoon, webtoon, comic artist, comic strip, graphic novel, graphic novels, comic strips, manga fan, draw manga, comic book, comic books, draw comics',
    within: 'illustration',
  },
  sculpture: {
    ja: '彫刻、彫刻家、造形、立体作品、木彫、仏像、石彫、塑像、オブジェ、仏師、インスタレーション、モニュメント、彫る、石工',
    en: 'sculpture, sculptor, sculptures, carving, stone carving, statue, statues, wood carving, installation art, buddhist statues, sculpting, wood carver, stonemason, stone mason',
    within: 'painting',
  },
  printmaking: {
    ja: '版画、木版画、消しゴムはんこ、銅版画、リトグラフ、シルクスクリーン、浮世絵、はんこ、木版、リソグラフ、篆刻、年賀状の版画',
    en: 'printmaking, printmaker, woodblock, woodblock prints, screen printing, screen print, lithograph, etching, ukiyo-e, linocut, silk screen, risograph, stamp carving, seal carving, woodcut, silkscreen, art prints, hanga, rubber stamp',
    within: 'painting',
  },
  photo_exhibitions: {
    ja: '写真展、写真展を、写真集、写真展の、フォトギャラリー、写真展示、写真を展示、写真を飾',
    en: 'photo exhibition, photo exhibitions, photography exhibition, photobook, photobooks, photography book, exhibit photos, exhibit my photos, show my photos, photo show, hang my photographs, photo gallery, show my photographs',
    within: 'photography',
  },
  tidying: {
    ja: '片付け、片づけ、収納、整理収納、整理収納アドバイザー、断捨離、整理整頓、お片付け、片付かな、片付けられ、片づけられ、散らか、物が多、ものが多、モノが多、捨てられな、ミニマリスト、ミニマリズム、押し入れ、ゴミ屋敷、片付けの、物を減、モノを減、ものを減、ライフオーガナイザー、片づかな、すっきりした部屋、捨て方、クローゼットの整理、不用品、こんまり、足の踏み場、物が捨て、実家の片付け、クローゼットが閉ま、物があふれ、物だらけ、汚部屋、部屋が汚、しまう場所、荷物が多、不要品、書斎に本、本が山ほど、遺品の整理',
    en: "tidying, decluttering, organising a home, tidy, declutter, organizing a home, home organiser, home organizer, professional organiser, professional organizer, clutter, messy, minimalist, minimalism, too much stuff, too many things, tidy up, tidying up, organise my home, organize my home, konmari, marie kondo, tidying consultant, untidy, cluttered, getting rid of things, hoarding, throw things away, simple living, messy house, let go of things, organise my house, mess, messy room, home storage, mess at home, can't throw anything, wardrobe is full, hoarder, overflowing, so much stuff, stuff at home, closet won't close, closet is full, can't close the closet, drawers, nowhere to put, sort out my home, sort out the house, full of things, junk, phone photos are a mess, father's study",
    within: 'interior',
  },
};
