import type { ConceptTable } from './concept';

/** Things made and mended by hand, and what people wear. */
export const crafts: ConceptTable = {
  calligraphy: {
    ja: '書道、習字、筆文字、カリグラフィー、ペン字、書道の、書道家、書道教室、毛筆、書家、写経、ペン習字、美文字、字がきれい、字を書、墨、万年筆、筆ペン、手書き文字、字が汚、書道を、硬筆、お習字、書の作品、字がへた、字が下手、祝儀袋、年賀状の字',
    en: 'calligraphy, brush lettering, penmanship, calligrapher, brush, lettering, handwriting, hand lettering, penmanship class, sutra copying, fountain pen, fountain pens, ink, nice handwriting, shodo, brush calligraphy, brush writing, japanese calligraphy, beautiful handwriting, ugly handwriting, messy handwriting, write beautifully',
  },
  ceramics: {
    ja: '陶芸、焼き物、器、うつわ、磁器、土にさわ、ろくろ、窯、陶芸の、陶芸家、陶芸教室、陶器、陶磁器、陶土、作陶、器づくり、食器、茶碗、焼き物の、やきもの、絵付け、釉薬、陶芸体験、陶芸を、うつわ好き、益子焼、有田焼、信楽焼、粘土、陶工、登り窯、土を触、土をこね、自分の器、マグカップを作、器を作、皿を作',
    en: 'ceramics, pottery, porcelain, tableware, potter, kiln, clay, potters, ceramicist, ceramic, ceramic artist, pots, glaze, glazes, glazing, cups and bowls, pottery wheel, pottery class, wheel throwing, kilns, stoneware, hand-thrown, pottery studio, tea bowl, ceramic tableware, handmade bowls, throwing pots, earthenware, crockery, handbuilding, make my own bowl, make my own mug, make a mug, work with clay, make pots, make a bowl, make bowls',
  },
  woodwork: {
    ja: '木工、家具づくり、DIY、指物、日曜大工、木工の、木工を、木工家、家具職人、木のおもちゃ、棚、本棚、家具、家具を、椅子、日曜大工の、DIYの、DIYを、かんな、のこぎり、木彫り、木の器、電動工具、積み木、建具、木材、木の家具、棚を作、スプーンづくり、カトラリー、組子、木地師、テーブルを作、木で、木の机、机を作、自分で作る家具、木工職人、棚がほし、椅子を作、木を削、木のスプーン、額縁職人、椅子張り、椅子の張り替え',
    en: 'woodworking, diy, furniture making, joiner, woodwork, woodworker, woodworkers, furniture, furniture maker, furniture makers, shelves, bookshelf, bookcase, chair making, cabinetmaker, wood turning, woodturning, power tools, wooden toys, joinery, handyman, do-it-yourself, timber, hand tools, cabinet maker, whittling, lumber, wooden spoons, wooden, wood, shelving, wooden furniture, tables and chairs, workbench, dining table, build my own table, build a table, build a chair, build a shelf, build a bookcase, wobbly chair, make furniture, carve a spoon, wood shop, upholsterer, upholstery, luthier, stage carpenter, wooden chair',
  },
  sewing: {
    ja: '裁縫、洋裁、ミシン、縫製、パッチワーク、刺繍、服作り、裁縫の、裁縫を、手縫い、ミシンの、ミシンを、縫い物、縫い、縫う、洋服作り、仕立て、仕立て屋、テーラー、お直し、裾上げ、刺しゅう、刺し子、キルト、型紙、パタンナー、和裁、手縫いの、入園グッズ、リメイク、服のお直し、パターン作成、こぎん刺し、洋服のリメイク、バッグ作り、ソーイング、布小物、布、ボタンが取れ、破れた服、穴のあいた、ズボンの丈、サイズが合わな、着られなくなった服、お針子、和布、古布、仕立て直、着物地、バッグに仕立て、作り直し、着物をほどい、裁断、ほつれ、しまったままの布、ほころび、穴をふさ、丈を',
    en: 'sewing, dressmaking, tailoring, embroidery, patchwork, quilting, sew, seamstress, tailor, dressmaker, sewing machine, sewing machines, alterations, mend clothes, mending clothes, sashiko, quilt, quilts, pattern maker, pattern making, hem, stitching, needlework, embroider, fabric, upcycled clothes, tailored, sewing class, cross-stitch, cross stitch, patterns for clothes, stitch, quilter, dress making, clothing repair, clothes alterations, sewing circle, make clothes, make my own clothes, kimono remake, hand-sewn, button came off, torn, ripped, trousers too long, too long for me, hole in my, take in a dress, zip broken, zipper, kimono cloth, turn into a bag, remade, sewn, stitched, patch a, sew on, darn',
  },
  knitting: {
    ja: '編み物、手編み、毛糸、編み物の、編み物を、編みもの、編む、編み図、セーター、かぎ針、かぎ針編み、ニット、棒針、レース編み、マクラメ、あみもの、編み会、編みぐるみ、毛糸の、靴下を編、毛糸が余、マフラー、手袋を編、編みた、編んで、編めるよう',
    en: 'knitting, crochet, yarn, knit, knitter, knitters, knitwear, knitted, crocheting, wool, sweater, sweaters, lace, macrame, knitting circle, spinning wool, hand-knit, needles and yarn, scarf, crocheted, amigurumi, knitting group, hand knitting, socks knitting, crocheter, yarns, knitting needles, mittens, too much yarn, beanie, unfinished sweater, knit a sweater, knit a scarf, learn to knit',
  },
  dyeing: {
    ja: '染め物、藍染、草木染、織物、テキスタイル、機織り、染め、染色、染物、草木染め、型染め、藍、友禅、絞り染め、織り、織物の、機織り機、手織り、はた織り、布づくり、紡ぎ、裂き織り、テキスタイルデザイン、ろうけつ染め、染色家、絹、藍染め、染織、綿花、養蚕、シルク、テキスタイルデザイナー、色あせた服、布を染',
    en: 'dyeing, indigo, textiles, weaving, natural dye, dye, dyed, dyer, weaver, loom, textile, textile design, textile designer, tie-dye, shibori, yuzen, silk, hand-woven, weave, natural dyes, batik, indigo dyeing, dyes, handwoven, weavers, textile artist, fabric dyeing, plant dyes, fabric design, spinning and weaving, faded shirt, faded clothes, faded jeans',
  },
  leather: {
    ja: '革細工、レザークラフト、靴づくり、鞄、革製品、革小物、革職人、靴、靴職人、鞄作り、財布、靴修理、靴磨き、バッグ、レザー、靴を、カバン、革バッグ、靴の、革、靴底、かかと、鞄が壊、靴がすり減、革を縫、靴屋',
    en: 'leathercraft, leather, shoemaking, bag making, leatherwork, leather goods, leather craft, shoemaker, cobbler, shoe repair, shoes, bags, bag maker, wallet, shoe shine, shoe polishing, saddlery, leather worker, handbags, handbag, bag designer, leatherworker, leather bags, boots, worn heels, worn-out shoes, bag strap, saddler, leather wallet, resole, sole of my, shoe shop',
  },
  jewellery: {
    ja: 'アクセサリー作り、ジュエリー、彫金、ビーズ、アクセサリー、アクセサリーの、アクセサリーを、アクセサリー作家、指輪、宝石、宝飾、ピアス、ビーズの、パワーストーン、シルバーアクセサリー、天然石、結婚指輪、真珠、ジュエリーデザイナー、レジン、水引、つまみ細工、イヤリング、ジュエリーの、ネックレス、形見の指輪、指輪を作、指輪を直',
    en: "jewellery, jewelry, silversmith, beads, accessories, jeweller, jeweler, jewellery designer, jewelry designer, wedding ring, gemstones, gemstone, necklace, earrings, pearls, goldsmith, bead, resin, accessory, silver accessories, beadwork, handmade jewelry, handmade jewellery, goldsmithing, pearl, hair accessories, jewellery making, jewelry making, mizuhiki, earring, grandmother's ring, broken necklace, make a ring, ring resized, broken ring",
  },
  paper: {
    ja: '製本、和紙、活版印刷、折り紙、紙もの、文房具、印刷、製本の、活版、印刷会社、印刷の、印刷を、印刷所、印刷屋、紙漉き、紙すき、文具、文房具好き、折り紙の、ノート作り、レターセット、切り絵、手帳づくり、手紙、手紙を、文通、カード作り、折り紙を、製本家、スクラップブッキング、ペーパークラフト、ポストカード、年賀状、手製本、紙モノ、印刷物、シール、紙、ノートを作',
    en: 'bookbinding, washi, letterpress, origami, stationery, printing, bookbinder, bookbinders, papermaking, printer for books, print shop, printers, letter writing, letters, pen pal, pen pals, notebooks, notebook, stationery lover, paper craft, papercraft, postcards, paper cutting, scrapbook, scrapbooking, handmade paper, hand-bound, japanese paper, greeting cards, printed matter, binding books, bound books, book binding, paper goods, paper art, letterpress printing, stationery shop, notebook making',
  },
  kimono: {
    ja: '着物、着付け、和装、浴衣、着物を、帯、着物の、着物が、着付けの、着付師、着付け師、着付け教室、着物好き、呉服、呉服屋、和服、浴衣を、着物で、振袖、悉皆屋、着物リメイク、リサイクル着物、きもの、足袋、訪問着、着付けを、成人式、たんすの着物、着物が着られ、母の着物、和布、古布、着物地、帯をしま、母の帯、祖母の帯',
    en: "kimono, dressing in kimono, yukata, kimonos, dress in kimono, kimono dresser, kimono dressing, obi, wear kimono, wearing kimono, kimono shop, kimono lover, vintage kimono, furisode, put on a kimono, kimono stylist, kimono lessons, antique kimono, kimono fabric, kimono wearing, mother's kimono, grandmother's kimono, coming-of-age, old obi, kimono cloth",
  },
  fashion: {
    ja: 'ファッション、アパレル、スタイリスト、服選び、パーソナルカラー、古着、服、洋服、コーディネート、着こなし、似合う服、ファッションの、スタイリング、アパレルの、骨格診断、イメージコンサルタント、服飾、デザイナーズ、古着屋、クローゼット、ファッションデザイナー、おしゃれ、何を着、身だしなみ、スーツ、衣装、モデル業、カラー診断、パーソナルスタイリスト、印象管理、第一印象、帽子、眼鏡、メガネ、アパレルショップ、服装、着回し、ワードローブ、何を着れば、服が似合わ、眼鏡店、眼鏡屋、メガネ屋、服を選、服が決まら、ネクタイ',
    en: 'fashion, apparel, stylist, clothing, personal colour, vintage clothes, clothes, style advice, stylists, fashion designer, outfit, outfits, wardrobe, what to wear, dress better, dressing, personal stylist, personal shopper, image consultant, colour analysis, color analysis, second-hand clothes, apparel brand, costume, costumes, styling, garments, hats, hat maker, milliner, eyewear, dress well, closet, garment, first impression, well dressed, menswear, womenswear, fashion brand, vintage fashion, capsule wardrobe, clothing brand, personal color, thrift, nothing to wear, what suits me, old clothes, dress code, glasses frames, choose glasses, shopping for clothes, look good, necktie, tie a tie',
  },
  beauty: {
    ja: '美容、メイク、ヘアメイク、スキンケア、化粧品、美容の、メイクの、メイクを、メイクアップアーティスト、エステ、エステティシャン、コスメ、コスメの、化粧、化粧の、化粧が、美肌、肌荒れ、脱毛、肌の、まつげ、眉、眉毛、エイジングケア、スキンケアの、美容部員、美容家、自然派化粧品、オーガニックコスメ、メンズ美容、美容室経営、ヘアメイクの、シミが気、老けて見、肌が荒、化粧がわから',
    en: 'beauty, make-up, makeup, skincare, cosmetics, beautician, make-up artist, makeup artist, cosmetic, esthetician, beauty salon, facial, facials, skin care, eyelashes, beauty therapist, organic cosmetics, eyebrows, grooming, skin, cosmetician, beauty products, natural cosmetics, beauty brand, make up lesson, bridal makeup, lashes, aesthetician, acne, dry skin, wrinkle, how to do make-up, doing my make-up, skin trouble',
  },
  flowers: {
    ja: '花、フラワーアレンジメント、花屋、花の、花を、花束、お花、フラワー、フローリスト、ドライフラワー、花屋さん、リース、リース作り、プリザーブドフラワー、押し花、花農家、花束を、ブーケ、草花あそび、フラワーデザイナー、アーティフィシャルフラワー、フラワーアレンジ、花の先生、お花屋さん、ハーバリウム、花のある、花を飾、花を贈、花を生',
    en: 'flowers, flower arrangement, florist, flower, bouquet, bouquets, floral, floral design, flower shop, flower arranging, dried flowers, wreath, wreaths, pressed flowers, flower designer, florists, floristry, flower grower, wedding flowers, flower workshop, floral designer, floral arrangements, flower arrangements, cut flowers, bridal bouquet, flower farmer, preserved flowers, send flowers, flowers for',
  },
  curation: {
    ja: '企画、企画書、アイデア出し、ブレスト、編集企画、企画を、企画の、企画力、アイデア、アイデアを、発想、発想法、企画職、企画会社、企画が通ら、アイディア、ブレインストーミング、企画立案、プランナー、創造性、ネタ出し、企画編集、発想力、展示を企画、展覧会を企画',
    en: 'planning ideas, brainstorming, idea generation, concept planning, ideas, brainstorm, ideation, creative thinking, creativity, brainstorming sessions, creative ideas, generate ideas, come up with ideas, creative planner, idea person, brainstorming partner, creative block, new ideas, put together an exhibition, curator',
  },
  kintsugi: {
    ja: '金継ぎ、漆、漆芸、蒔絵、漆器、割れた器、欠けた器、器を直、器の修理、漆の、金つぎ、金継ぎを、塗師、欠けた茶碗、割れた茶碗、割れた、欠けた、割れてしま、割れたお皿、割れた皿、器が割れ、茶碗が割れ、お皿が割れ、皿が割れ、欠けて、湯呑みが割れ、器が欠け、ひびの入',
    en: 'kintsugi, lacquer, lacquerware, urushi, gold joinery, mend broken cups, broken bowl, broken ceramics, mending pottery, repair ceramics, maki-e, broken pottery, broken cup, golden repair, mend ceramics, broken bowls, broken cups, chipped, chipped bowl, cracked bowl, favourite bowl, favorite bowl, dropped my bowl, chipped cup, broken plate, broken vase, broken tea bowl, cracked, broken dish, smashed, shattered, glue it back',
  },
  glass: {
    ja: 'ガラス、ガラス工芸、吹きガラス、ステンドグラス、とんぼ玉、切子、ガラス作家、ガラス工房、サンドブラスト',
    en: 'glass, glassblowing, glass blowing, stained glass, glass art, glass artist, glassblower, glass beads, cut glass, fused glass, glassware, glass-blowing, glass blower',
  },
  carpentry: {
    ja: '大工、大工さん、宮大工、大工仕事、棟梁、左官、左官職人、瓦、塗装、塗装業、畳、工務店、漆喰、リフォーム職人、壁塗り、現場監督、水道工事、電気工事、電気工事士、配管、内装工事、クロス張り、建具屋、施工、建設業、水漏れ、鳶、土木、雨漏り、床がきし、ドアが閉まら、蛇口、トイレが詰、水が漏れ、屋根が、網戸、ふすま、障子、電気屋、水道屋、天井から水、水が落ち、水がもれ、屋根職人、屋根屋、雨もり、壁に穴、床が抜け、床が鳴、鍵が壊、ドアが、窓が、畳屋、鍵屋、畳替え、シャワーが',
    en: "carpentry, carpenter, carpenters, plasterer, plastering, house painter, roofer, roofing, builder, builders, plumber, plumbing, electrician, electricians, tatami maker, construction, construction company, site manager, painter and decorator, contractor for the house, tiling, tiler, temple carpenter, building site, house painting, decorator, bricklayer, wiring, leaking tap, civil engineer, general contractor, civil engineering, leaking, leaky, leaky tap, leaking roof, roof leaks, squeaky floor, door won't close, dripping tap, tap drips, blocked toilet, blocked drain, broken window, odd jobs, ceiling drips, water comes through, drip, drips, ceiling, water leak, hole in the wall, floorboards, broken door, gutter, chimney sweep, locksmith, dripping, shower, dripping shower",
  },
  bamboo: {
    ja: '竹細工、籠、かご編み、竹かご、竹、つる細工、ざる、わら細工、しめ縄、しめ縄づくり、バスケット編み、籐、ラタン、かごを編、籠を編',
    en: 'bamboo, basket, baskets, basketry, basket weaving, wickerwork, straw craft, wicker, rattan, willow weaving, shimenawa, bamboo crafts, straw crafts, basket maker',
  },
  metalcraft: {
    ja: '鍛冶、鍛冶屋、刃物、刃物研ぎ、包丁研ぎ、研ぎ、包丁の研ぎ、鍛金、彫金の、鉄の作品、刀鍛冶、日本刀、刀、研ぎ師、鉄工、はさみ研ぎ、切れない包丁、包丁が切れな、溶接、鉄を打、包丁を研、刃が、刃こぼれ',
    en: 'blacksmith, blacksmithing, knife sharpening, sharpening, sharpen knives, forging, bladesmith, swords, sword, knife maker, knives, metalsmith, coppersmith, ironwork, japanese knives, sharpener, blunt knife, blunt knives, dull knife, dull knives, welder, welding, forge, tinsmith, rusty knife, rusty knives, rusty tools, rust, blade, scissors, kitchen knife, kitchen knives',
  },
  repair: {
    ja: '修理、修理を、修理屋、直し方、リペア、時計修理、おもちゃ病院、修繕、家電修理、修理の、リペアカフェ、時計、腕時計、ものを直、傘の修理、おもちゃの修理、古道具、直して使、壊れた、壊れて、動かなくな、直してくれ、直せる人、捨てられない道具、おもちゃが壊、家電が壊、洗濯機、故障、故障した、直せな、傘の骨、傘が、傘職人、ブレーキがきか',
    en: "repair, repairs, repairing, fix things, mending, mend, repair cafe, watch repair, watchmaker, clock, clocks, broken toys, fixing things, restore, restoration, restorer, repairer, watches, fix broken, repair shop, broken appliances, fixing, fix-it, toy repair, handyperson, mended, right to repair, broken, fix my, doesn't work any more, won't turn on, stopped working, can be fixed, toaster, broken toy, sewing machine broke, washing machine, broken chair, lamp, out of order, broke down, get it fixed, fix an old, mend an old, repairman, tinker, umbrella, umbrella maker, upholsterer, upholstery",
  },
  clocks: {
    ja: '時計、時計修理、腕時計、掛け時計、柱時計、懐中時計、時計職人、時計屋、止まった時計、時計が止ま、機械式時計、形見の時計、祖父の時計、ゼンマイ、置き時計、時計師、時計が動か、目覚まし時計',
    en: "clocks and watches, wristwatch, clock, watchmaker, clockmaker, pocket watch, timepiece, stopped ticking, watch stopped, my watch, grandfather's watch, father's watch, mechanical watch, grandfather clock, watch repair, clock repair, horologist, old watch, wall clock, alarm clock, broken watch, stopped watch, watch strap",
    within: 'repair',
  },
  models: {
    ja: '模型、プラモデル、プラモ、ジオラマ、ミニチュア、フィギュア、ドールハウス、ガンプラ、人形、人形作り、ぬいぐるみ、レゴ、雛人形、羊毛フェルト、人形作家、ラジコン、レゴブロック、模型づくり',
    en: 'scale model, scale models, plastic models, diorama, dioramas, miniatures, figurines, doll, dolls, doll making, dollhouse, stuffed toys, lego, needle felting, model making, model kits, teddy bear, doll maker, gundam, stuffed animals, radio control, miniature, model maker, teddy bears, plastic kit',
  },
  candles: {
    ja: 'キャンドル、ろうそく、石けん、石鹸、石けん作り、アロマキャンドル、お香、香り、香道、調香、香水、調香師、線香、ハンドメイド石けん、手作り石けん、香木、和ろうそく、アロマストーン、アロマ',
    en: 'candles, candle, candle making, soap, soap making, incense, fragrance, perfume, perfumer, scents, scent, handmade soap, candle maker, incense ceremony, soapmaker, perfumery, home fragrance, soaps, scented',
  },
  handmade: {
    ja: '手芸、ハンドメイド、手作り、ハンドメイド作家、クラフト、手仕事、工芸、工芸品、伝統工芸、手作り市、クラフトフェア、手作り雑貨、ものづくり作家、雑貨づくり、手芸の、工作、民藝、工芸作家、手づくり、クラフト作家、手芸部、創作雑貨、職人技、伝統工芸士、ハンドメイドを売、ビーズ、手芸店',
    en: "handicraft, handicrafts, crafts, craft, handmade, craft fair, crafter, crafters, handcrafted, craftwork, traditional crafts, craft market, hand-made, folk craft, arts and crafts, makers' market, craft workshop, craft circle, things by hand, crafting, mingei, handwork, craft group, artisan crafts, craftsmanship, bead, beads, make things with my hands, craft shop, working with my hands",
  },
  hair: {
    ja: '美容師、美容室、理容師、床屋、ヘアスタイル、カット、髪、髪の、髪型、髪を、散髪、白髪、訪問美容、ヘアケア、ヘアサロン、理髪店、くせ毛、薄毛、美容院、理容室、ヘアカラー、スタイリングの、髪を切、前髪、かつら、抜け毛',
    en: 'hairdresser, hairdressers, hairstylist, hair stylist, hair salon, haircut, haircuts, barber, hair, hair care, barbershop owner, grey hair, gray hair, hairdressing, hairstyle, cut hair, cutting hair, barbers, hair colour, curly hair, hairstyling, thinning hair, wig, wig maker, hair is falling out, hair loss, bald',
    within: 'beauty',
  },
  nails: {
    ja: 'ネイル、ネイリスト、ネイルサロン、ジェルネイル、爪、マニキュア、ネイルケア、ハンドケア、巻き爪',
    en: 'nails, nail artist, nail salon, manicure, manicurist, gel nails, nail art, pedicure, nail technician, nail care, hand care, fingernail',
    within: 'beauty',
  },
  ikebana: {
    ja: '生け花、華道、いけばな、華道家、池坊、草月、生花、花を活け、茶花、お花のお稽古、小原流、花を生け、お稽古花、生け花を、華道の、立花、床の間',
    en: 'ikebana, japanese flower arranging, japanese flower arrangement, ikebana teacher, kado, ikebana lessons, ikenobo, way of flowers, sogetsu, ikebana class, ikebana school, alcove, flower arranging, arrange flowers',
    within: 'flowers',
  },
};
