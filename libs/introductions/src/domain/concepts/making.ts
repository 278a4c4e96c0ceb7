import type { ConceptTable } from './concept';

/** Words, pictures, sound, and things made by hand. */
export const making: ConceptTable = {
  writing: {
    ja: '文章、文章術、ライティング、執筆、ライター、原稿、コピーライティング、エッセイ、ブログ、書くのが、書きもの、文を書、書く仕事',
    en: 'writing, writer, copywriting, copywriter, essay, blog, blogging, manuscript, writers, write, copy',
  },
  editing: {
    ja: '編集、編集者、校正、校閲、推敲、校正を、推敲を',
    en: 'editing, editor, proofreading, copy editing, editors, edit, proofread',
    within: 'writing',
  },
  publishing: {
    ja: '出版、本を出し、出版社、自費出版、電子書籍、Kindle、書籍化、ZINE、本を作、本にし、本を書',
    en: 'publishing, publisher, book deal, self-publishing, e-book, zine, publish a book, publishers, publish, book author, author, authors',
  },
  novels: {
    ja: '小説、物語、創作、脚本、シナリオ、短編、物語を、小説を',
    en: 'novel, fiction, screenwriting, script, storytelling, short story, novels, novelist, stories, storyteller',
  },
  poetry: {
    ja: '俳句、短歌、詩、川柳、句会、句を',
    en: 'haiku, tanka, poetry, poem, poems, poet, haikus',
  },
  reading: {
    ja: '読書、本好き、読書会、ビブリオバトル、書評、積読、本を囲、本の会、本を読、読みたい本',
    en: 'reading, book club, books, book review, readers, reader, reading group',
  },
  bookselling: {
    ja: '書店、本屋、古本、ブックカフェ、独立系書店、図書館、司書',
    en: 'bookshop, bookstore, bookseller, used books, library, librarian',
  },
  translation: {
    ja: '翻訳、通訳、英訳、和訳、翻訳者、多言語化、通訳を、訳し、訳せ',
    en: 'translation, translator, interpreter, interpreting, localisation, localization, translators, translate, interpreters, translations',
  },
  journalism: {
    ja: '記者、ジャーナリズム、取材方法、インタビュー、新聞社、報道',
    en: 'journalism, journalist, reporter, interviewing, news',
  },
  graphic_design: {
    ja: 'デザイン、グラフィックデザイン、デザイナー、チラシ、ロゴ、名刺デザイン、ポスター、装丁、チラシを、ロゴを、看板',
    en: 'graphic design, designer, logo, flyer, poster, leaflet, book cover, logos, posters, flyers, business cards, graphic designer, layout',
  },
  illustration: {
    ja: 'イラスト、イラストレーター、絵、絵本、漫画、マンガ、似顔絵、デッサン、イラストを、絵を描、キャラクター',
    en: 'illustration, illustrator, drawing, picture book, manga, comics, sketching, illustrators, draw, drawings, picture books, character design, cartoonist',
  },
  painting: {
    ja: '絵画、水彩、油絵、日本画、美術、アート',
    en: 'painting, watercolour, watercolor, oil painting, fine art, art',
  },
  photography: {
    ja: '写真、写真撮影、カメラ、カメラマン、フォトグラファー、商品撮影、一眼、撮影',
    en: 'photography, photographer, photos, camera, product photos, portrait, photographs, photograph, photo, shoots, headshots',
  },
  video: {
    ja: '動画、動画編集、映像、映像制作、撮影編集、YouTube、ユーチューブ、映像を、動画を',
    en: 'video, video editing, filmmaking, film production, youtube, videographer, videos, editing videos, filming, film maker',
  },
  podcasts: {
    ja: 'ポッドキャスト、音声配信、ラジオ、ナレーション、録音、配信を、音声',
    en: 'podcast, podcasting, radio, narration, audio recording, podcasts, podcaster, audio',
  },
  music: {
    ja: '音楽、作曲、バンド、ミュージシャン、演奏、DTM、編曲、音楽を、楽器',
    en: 'music, composing, composer, band, musician, songwriting, dtm, musicians, instrument, instruments, songs',
  },
  piano: {
    ja: 'ピアノ、鍵盤、ピアニスト',
    en: 'piano, pianist, keyboard player, pianos, play the piano',
    within: 'music',
  },
  guitar: {
    ja: 'ギター、ベース、ウクレレ、弾き語り、弦楽器',
    en: 'guitar, bass guitar, ukulele, guitars, guitarist, play the guitar',
    within: 'music',
  },
  strings: {
    ja: 'バイオリン、チェロ、オーケストラ、管弦楽、フルート、吹奏楽、トランペット',
    en: 'violin, cello, orchestra, flute, trumpet, wind band',
    within: 'music',
  },
  singing: {
    ja: '歌、合唱、ボイストレーニング、ボイトレ、コーラス、カラオケ、ゴスペル、歌う、歌い',
    en: 'singing, choir, voice training, vocal, karaoke, gospel, sing, singer, singers',
    within: 'music',
  },
  japanese_music: {
    ja: '三味線、琴、尺八、和太鼓、雅楽、民謡',
    en: 'shamisen, koto, shakuhachi, taiko, japanese music',
    within: 'music',
  },
  theatre: {
    ja: '演劇、劇団、舞台、役者、俳優、ミュージカル、即興劇',
    en: 'theatre, theater, acting, actor, stage, musical, improv',
  },
  dance: {
    ja: 'ダンス、バレエ、社交ダンス、フラ、ヒップホップ、日本舞踊、踊',
    en: 'dance, ballet, ballroom, hula, hip hop dance, dancing, dancer, dancers',
  },
  rakugo: { ja: '落語、講談、漫才、お笑い、寄席', en: 'rakugo, comedy, stand-up, storyteller' },
  film: {
    ja: '映画、映画鑑賞、ミニシアター、ドキュメンタリー',
    en: 'film, movies, cinema, documentary',
  },
  museums: {
    ja: '美術館、博物館、美術鑑賞、展覧会、ギャラリー、学芸員',
    en: 'museum, exhibition, gallery, curator, art lover',
  },
  calligraphy: {
    ja: '書道、習字、筆文字、カリグラフィー、ペン字',
    en: 'calligraphy, brush lettering, penmanship',
  },
  ceramics: {
    ja: '陶芸、焼き物、器、うつわ、磁器、土にさわ、ろくろ、窯',
    en: 'ceramics, pottery, porcelain, tableware, potter, kiln, clay',
  },
  woodwork: {
    ja: '木工、家具づくり、DIY、大工、指物、日曜大工',
    en: 'woodworking, carpentry, diy, furniture making, joiner',
  },
  sewing: {
    ja: '裁縫、洋裁、ミシン、縫製、パッチワーク、刺繍、服作り',
    en: 'sewing, dressmaking, tailoring, embroidery, patchwork, quilting',
  },
  knitting: { ja: '編み物、手編み、毛糸', en: 'knitting, crochet, yarn' },
  dyeing: {
    ja: '染め物、藍染、草木染、織物、テキスタイル、機織り',
    en: 'dyeing, indigo, textiles, weaving, natural dye',
  },
  leather: {
    ja: '革細工、レザークラフト、靴づくり、鞄',
    en: 'leathercraft, leather, shoemaking, bag making',
  },
  jewellery: {
    ja: 'アクセサリー作り、ジュエリー、彫金、ビーズ',
    en: 'jewellery, jewelry, silversmith, beads, accessories',
  },
  paper: {
    ja: '製本、和紙、活版印刷、折り紙、紙もの、文房具、印刷',
    en: 'bookbinding, washi, letterpress, origami, stationery, printing',
  },
  kimono: {
    ja: '着物、着付け、和装、浴衣、着物を、帯',
    en: 'kimono, dressing in kimono, yukata, kimonos',
  },
  fashion: {
    ja: 'ファッション、アパレル、スタイリスト、服選び、パーソナルカラー、古着、服を',
    en: 'fashion, apparel, stylist, clothing, personal colour, vintage clothes, clothes, style advice, stylists',
  },
  beauty: {
    ja: '美容、美容師、メイク、ヘアメイク、ネイル、スキンケア、化粧品',
    en: 'beauty, hairdresser, make-up, makeup, nails, skincare, cosmetics',
  },
  flowers: {
    ja: '花、生け花、華道、フラワーアレンジメント、花屋',
    en: 'flowers, ikebana, flower arrangement, florist',
  },
  interior: {
    ja: 'インテリア、内装、空間デザイン、模様替え、整理収納、片付け、片づけ、収納',
    en: 'interior design, interiors, tidying, decluttering, organising a home, space design, interiors designer, tidy, declutter',
  },
  architecture: {
    ja: '建築、建築家、設計、リノベーション、リフォーム、古民家、住宅設計、古い家、家を直、家を建て、間取り',
    en: 'architecture, architect, renovation, remodelling, old house, house design, old houses, house repair, architects',
  },
  curation: {
    ja: '企画、企画書、アイデア出し、ブレスト、編集企画',
    en: 'planning ideas, brainstorming, idea generation, concept planning',
  },
};
