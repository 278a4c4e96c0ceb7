import type { ConceptTable } from './concept';

/** Food, drink and what grows. */
export const table: ConceptTable = {
  cooking: {
    ja: '料理、家庭料理、レシピ、作り置き、和食、自炊、料理人、料理の、献立、台所、弁当、料理を、料理が、料理研究家、料理家、調理、調理師、シェフ、板前、おかず、時短料理、つくりおき、ごはん作り、夕飯、晩ごはん、お弁当、手料理、料理下手、レシピを、台所仕事、おばんざい、包丁、包丁が使え、料理が苦手、作れるようになり、ごはんを作、おいしいごはん、夕食、煮物、味付け、肉屋',
    en: "cooking, recipes, home cooking, chef, meal prep, cook, cooks, recipe, meals, cookery, cuisine, recipe developer, home cook, packed lunch, food writer, weeknight dinners, kitchen skills, learn to cook, cook for, bento, lunch boxes, knife skills, home-cooked, personal chef, private chef, washoku, cookbook, cookbooks, what to cook, can't cook, dinner ideas, lunch box, burn everything, cook at home, cook better, cook dinner, make dinner, meal, family dinner, home-cooked meal, butcher, meat",
  },
  bread: {
    ja: 'パン、パン作り、製パン、パン屋、ベーカリー、天然酵母、サワードウ、パンを、パンの、パン教室、パン職人、パン焼き、ベーグル、食パン、酵母、小麦、米粉パン、ブーランジェリー、パンづくり、ふくらまな、パンを焼、膨らまな、生地',
    en: "bread, baking bread, baker, bakery, sourdough, bake, bakers, baking, loaf, breads, loaves, bagels, bagel, bread maker, bread baker, boulangerie, yeast, rye, bread class, flour, bread baking, baked goods, baguette, rice flour bread, dough, dough won't rise, bake my own bread, home-made bread, bread dough",
  },
  sweets: {
    ja: 'お菓子、お菓子作り、製菓、洋菓子、ケーキ、パティシエ、チョコレート、スイーツ、菓子、焼き菓子、お菓子を、お菓子の、お菓子教室、スイーツの、クッキー、タルト、マフィン、焼き菓子を、シフォンケーキ、プリン、アイスクリーム、ジェラート、ショコラ、ショコラティエ、洋菓子店、アイシングクッキー、ケーキを、甘いもの、スコーン、ケーキ屋、誕生日ケーキ、スポンジ、ケーキが焼',
    en: 'sweets, pastry, cake, confectionery, patissier, chocolate, dessert, cakes, cookies, pastries, desserts, confectioner, cookie, pastry chef, chocolatier, ice cream, gelato, muffins, tart, tarts, cake shop, wedding cake, sweet shop, biscuits, scones, baking cakes, make cakes, pudding, cake decorating, icing, sugarcraft, candy, confections, birthday cake, biscuit, sponge cake, bake a cake, baked a cake, birthday cakes',
  },
  wagashi: {
    ja: '和菓子、餡、団子、上生菓子、和菓子屋、和菓子職人、練り切り、あんこ、餅、饅頭、どら焼き、和菓子を、和菓子の、大福、おはぎ、羊羹',
    en: 'wagashi, japanese sweets, anko, mochi, japanese confectionery, red bean paste, nerikiri, japanese confectioner, japanese confectioners, dorayaki, traditional japanese sweets, bean paste, daifuku, red bean',
    within: 'sweets',
  },
  coffee: {
    ja: 'コーヒー、珈琲、焙煎、バリスタ、カフェラテ、ドリップ、豆を、コーヒーを、コーヒーの、コーヒー豆、自家焙煎、焙煎士、焙煎の、ハンドドリップ、エスプレッソ、ラテアート、コーヒー好き、スペシャルティコーヒー、焙煎機、コーヒー屋、豆を挽、ラテ',
    en: 'coffee, roasting, barista, espresso, roaster, roast coffee, coffee beans, coffee roaster, latte art, pour-over, pour over, drip coffee, baristas, specialty coffee, coffee lover, brew coffee, home roasting, espresso machine, latte, flat white, coffees',
  },
  tea: {
    ja: 'お茶、紅茶、日本茶、煎茶、中国茶、ハーブティー、緑茶、ほうじ茶、茶葉、お茶の淹れ方、ティー、烏龍茶、日本茶インストラクター、お茶屋、茶園、茶農家、紅茶の、紅茶を、台湾茶、玉露、新茶、紅茶が好き、急須',
    en: 'tea, black tea, green tea, herbal tea, teas, sencha, oolong, tea leaves, tea tasting, brew tea, tea shop, tea farmer, hojicha, tea room, afternoon tea, tea lover, japanese tea, tea grower, tea blending, teapot, loose leaf',
  },
  tea_ceremony: {
    ja: '茶道、抹茶、茶会、お点前、裏千家、表千家、茶の湯、お茶会、茶道教室、茶道を、茶道の、茶室、茶道具、茶人、お茶を習、お茶の先生、煎茶道、抹茶を点',
    en: 'tea ceremony, matcha, sado, chado, chanoyu, tea master, tea gathering, tea house, urasenke, omotesenke, way of tea, tea ceremonies, tea ceremony teacher, powdered tea, tea bowls, tea room, whisk',
    within: 'tea',
  },
  wine: {
    ja: 'ワイン、ソムリエ、ぶどう酒、ワイナリー、自然派、ぶどう、ワインの、ワインを、ワイン会、ソムリエの、ナチュラルワイン、シャンパン、ブドウ、ワインバー、ワインショップ、ワイン好き、ぶどう畑、スパークリング、葡萄、ワインに合う、ワイン選び',
    en: 'wine, sommelier, winery, wines, vineyard, natural wine, winemaker, winemakers, wine tasting, champagne, grapes, wine shop, wine lover, wine bar, red wine, pair wine, wine pairing, sommeliers, viticulture, vineyards, wineries, food and wine, wine list, which wine',
  },
  sake: {
    ja: '日本酒、酒蔵、利き酒、焼酎、杜氏、日本酒の、日本酒を、酒造り、蔵元、利酒師、唎酒師、地酒、泡盛、梅酒、酒屋、酒造、燗酒、日本酒好き、焼酎の、角打ち、熱燗',
    en: 'sake, sake brewery, shochu, sake brewer, sake sommelier, sake tasting, awamori, plum wine, rice wine, sake breweries, nihonshu, sake lover, liquor shop, sake maker, brew sake, sake cup, sake pairing, japanese sake, toji',
  },
  beer: {
    ja: 'ビール、クラフトビール、醸造、ブルワリー、地ビール、ビールの、ビールを、ビール造り、ビール好き、ビール醸造、ホップ、ビアバー、醸造家、ビール職人、醸造所',
    en: 'beer, craft beer, brewing, brewery, craft beers, brewer, brewers, beers, home brew, homebrew, hops, ale, brewpub, microbrewery, breweries, craft brewery, pub, ipa, lager, stout, brew my own, craft ale',
  },
  fermentation: {
    ja: '発酵、麹、漬物、納豆、発酵食、発酵の、発酵を、発酵食品、糀、塩麹、甘酒、麹の、酵素、梅干し、梅仕事、醤油、醤油づくり、ヨーグルト、納豆づくり、コンブチャ、発酵教室、酢、ザワークラウト、キムチ、腸活',
    en: 'fermentation, koji, pickles, kombucha, fermented, ferment, fermenting, fermented food, fermented foods, pickle, pickling, soy sauce, umeboshi, yogurt, yoghurt, kimchi, vinegar, natto, amazake, shio koji, sauerkraut, kefir, pickled plums, gut health',
  },
  cafe_business: {
    ja: 'カフェ経営、カフェ開業、飲食店、飲食店経営、レストラン経営、開店、厨房、居酒屋、カフェを開、カフェを始、カフェを経営、喫茶店、お店を開、店を持、カフェの経営、飲食店の、飲食店を、飲食店開業、飲食業、飲食、レストラン、レストランを、食堂、食堂を、カフェオーナー、喫茶、定食屋、ケータリング、仕出し、惣菜、原価率、飲食店オーナー、メニュー作り、メニュー開発、バーを開、カフェ、喫茶店を始め、カフェを開き、飲食店を開、マスター、店のメニュー、喫茶店を営、カフェを営、食堂を営',
    en: 'opening a cafe, cafe business, restaurant, running a restaurant, food business, catering, cafe owner, open a cafe, own a cafe, cafes, restaurant owner, coffee shop, cafe, café, open a café, opening a café, café owner, restaurants, restaurateur, open a restaurant, bistro, diner, caterer, coffee shop owner, menu development, food service, food cost, tea shop business, bar owner, run a cafe, running a cafe, deli, eatery, canteen, own a restaurant, restaurant kitchen, run a restaurant, our cafe, my cafe, our restaurant, my restaurant',
  },
  food_products: {
    ja: '食品開発、商品開発、特産品、食品表示、加工食品、食品衛生、六次産業、食品表示の、食品開発の、商品開発の、商品開発を、名産、賞味期限、食品メーカー、食品工場、パッケージ食品、OEM食品、フードコーディネーター、新商品、お土産、瓶詰、調味料、食品の、瓶詰を売、お土産を作、加工品、名物、新しい商品',
    en: 'food product, product development, food labelling, food safety, packaged food, food products, new product, new products, product developer, food manufacturer, shelf life, food coordinator, food business regulations, food packaging, souvenir, souvenirs, food technologist, food scientist, condiments, food maker, food brand, nutrition labels, food industry, sauces, sell my jam, local speciality, local specialty, food label, new product from, food factory, sell our harvest as',
  },
  nutrition: {
    ja: '栄養、管理栄養士、食育、離乳食、ダイエット、減塩、栄養士、管理栄養士の、食生活、食事、食事の、食事指導、健康的な食事、糖質、血糖値、たんぱく質、腸活、離乳食の、ダイエットの、痩せ、やせ、体重、塩分、食べ方、食事療法、糖質制限、栄養バランス、栄養指導、好き嫌い、給食、健康食、間食、断食、ファスティング、食べすぎ、偏食、コンビニ弁当、痩せたい、やせたい、メタボ、血糖値が気、食事が偏、体重が増、やせられ、介護食',
    en: 'nutrition, nutritionist, dietitian, diet, baby food, weight loss, nutritional, dietician, healthy eating, healthy food, dietary, eating habits, eat healthily, eat better, lose weight, low-salt, protein, gut health, picky eaters, fussy eaters, picky eater, weaning, school lunch, school lunches, calories, healthy meals, balanced diet, nutritionists, food and health, fasting, blood sugar, low-carb, dieting, overweight, junk food, eat properly, put on weight, what to eat, lose some weight, soft food',
  },
  vegetarian: {
    ja: 'ヴィーガン、ベジタリアン、菜食、マクロビ、グルテンフリー、ビーガン、ヴィーガンの、プラントベース、大豆ミート、マクロビオティック、グルテンフリーの、ハラール、ハラル、米粉、オーガニック食、自然食、肉を食べな、豆腐料理、豆腐屋',
    en: 'vegan, vegetarian, plant-based, gluten-free, veggie, veganism, plant based, macrobiotic, gluten free, halal, vegans, vegetarians, tofu, vegetarian food, vegan food, vegan cooking, kosher, meat-free, rice flour, dairy-free, no meat, tofu maker',
  },
  allergies: {
    ja: '食物アレルギー、アレルギー対応、除去食、アレルギー、アレルギーの、卵アレルギー、小麦アレルギー、アレルギーっ子、アトピー、花粉症、小麦が食べられ、卵が食べられ、牛乳が飲め、食べられない子、グルテンフリー',
    en: "food allergy, allergy-friendly food, allergy, allergies, allergic, food allergies, allergen, allergens, egg-free, nut allergy, eczema, hay fever, milk allergy, intolerance, celiac, gluten, gluten-free, can't eat eggs, can't eat wheat, lactose, coeliac",
  },
  spices: {
    ja: 'スパイス、香辛料、インド料理、スパイスの、スパイス料理、ネパール料理、ハーブとスパイス、チャイ、インド料理を、マサラ、ビリヤニ、スリランカ料理、辛いもの',
    en: 'spices, indian food, spice, chai, masala, indian cooking, nepali food, spice blends, sri lankan food, indian cuisine, biryani, indian restaurant, seasoning, chilli, chili, cardamom, spice rack, spicy',
  },
  noodles: {
    ja: 'うどん、手打ち、麺、製麺、手打ちうどん、手打ちパスタ、麺づくり、うどん屋、うどんを、パスタを打',
    en: 'udon, noodle making, noodles, noodle, noodle shop, handmade noodles, hand-pulled noodles, make noodles, fresh pasta, noodle dishes, pasta, noodle maker',
  },
  fish: {
    ja: '魚、魚料理、漁業、漁師、寿司、さばき方、魚の、魚を、鮮魚、魚屋、魚市場、刺身、寿司職人、お寿司、漁港、漁業の、水産、魚をさば、海産物、干し魚、牡蠣、鮨、養殖、魚介、魚がさばけ、魚をおろ、三枚おろし、釣った魚',
    en: 'fish, fishing industry, fisherman, sushi, seafood, fishmonger, fishery, fisheries, fillet, filleting, sashimi, sushi chef, fishing boat, fish market, seafood market, oysters, fisherwoman, fishermen, sushi making, fish cooking, aquaculture, marine products, fish dishes, gut a fish, clean a fish, prepare fish, fish knife',
  },
  farming: {
    ja: '農業、農家、就農、米づくり、有機栽培、畑、無農薬、酪農、農園、農業の、農業を、農業体験、農の、稲作、米農家、米作り、田んぼ、田植え、生産者、農家の、農家さん、野菜農家、新規就農、オーガニック農業、有機農業、自然農、果樹園、牧場、畑を、畑の、畑仕事、援農、農作業、りんご農家、農地、スマート農業、お米、稲刈り、収穫、草刈り、みかん狩り、収穫を手伝、農繁期、耕作放棄、田畑、トラクター、人手が足りない畑、農業をやりた、土に触れ、農に、農協、羊',
    en: 'farming, farmer, agriculture, organic farming, rice growing, dairy, farms, farm, farmers, organic farm, organic farmer, rice farmer, rice field, rice paddy, rice paddies, crops, orchard, harvest, ranch, cattle, livestock, farm work, farm stay, farmland, grower, growers, permaculture, agricultural, organic vegetables, rice planting, smallholding, agritech, agronomist, organic rice, rice harvest, harvest hands, field hand, farmhand, hands at harvest, tractor, fallow, fruit picking, planting rice, crop, work the land, grow rice, on a farm, farm helper, shepherd, sheep, cowherd',
  },
  gardening: {
    ja: '園芸、ガーデニング、植物、観葉植物、ベランダで、土いじり、花を育、庭、庭づくり、庭師、造園、造園家、植木、剪定、芝生、草花、花壇、バラ、薔薇、多肉植物、苔、園芸の、園芸を、庭仕事、庭木、植木屋、鉢植え、ガーデナー、草むしり、草取り、植物の、植物を、種まき、土づくり、花の育て方、植物が枯れ、庭が荒れ、雑草、枯れ、枯らし、庭の手入れ、草が伸び、木が伸び、木の枝、枝が伸び、枝を切、柿が、樹木医、植木職人、日当たりの悪い庭、街路樹、木を植',
    en: 'gardening, garden, plants, houseplants, gardener, gardeners, rooftop garden, gardens, landscaping, landscape gardener, landscape designer, pruning, roses, moss, succulents, lawn, horticulture, potted plants, indoor plants, flower garden, flower beds, planting, seeds, plant, weeding, garden design, japanese garden, houseplant, garden designer, my plants, green fingers, green thumb, growing flowers, balcony plants, nursery plants, terrarium, weeds, overgrown, plants die, plants keep dying, house plant, prune, hedge, potted plant, flower bed, garden is a jungle, trim the hedge, grass is long, tree in my garden, mow, hedges, tidy the garden, tree surgeon, arborist, plant trees, needs trees, gets no sun, balcony, branches, shady',
  },
  local_produce: {
    ja: '産直、直売所、マルシェ、地産地消、地域産品、マルシェ出店、マルシェを、朝市、道の駅、農産物、直売、地元の野菜、旬の野菜、農産物直売、旬の食材、地元食材、旬のもの、規格外、新鮮な野菜、直接買いたい、八百屋、米屋、青果店',
    en: "farmers market, local produce, marche, farm to table, local food, farmers' market, farmers' markets, farmers markets, morning market, seasonal vegetables, local vegetables, farm shop, seasonal food, local ingredients, farm box, veg box, fresh vegetables, fresh from the farm, straight from the farm, misshapen vegetables, greengrocer, fruit and vegetable shop",
  },
  eating_out: {
    ja: '食べ歩き、グルメ、ランチ会、お店探し、モーニング、おいしい店、美味しい店、飲み歩き、おすすめの店、食べるのが好き、食いしん坊、喫茶店巡り、喫茶店めぐり、カフェ巡り、カフェめぐり、食べ歩きの、居酒屋めぐり、外食、はしご酒、純喫茶、食べに行、飲み友達、居酒屋、ランチの店、おいしいお店、飲みに行',
    en: 'eating out, foodie, restaurant tips, lunch spots, gourmet, foodies, good restaurants, places to eat, where to eat, cafe hopping, cafe-hopping, food lover, brunch, izakaya hopping, bar hopping, food tour, best restaurants, restaurant recommendations, restaurant reviews, food critic, dining out, good restaurant, restaurants, izakaya, dinner companion, somewhere to eat, dinner in town, go for a drink',
  },
  food_waste: {
    ja: 'フードロス、食品ロス、フードバンク、余った食材、食材ロス、食べ残し、規格外野菜、フードドライブ、もったいない、廃棄食材、アップサイクル食品、食べきれな、賞味期限、余った食べ物、廃棄、売れ残ったパン',
    en: 'food waste, food loss, food bank, leftovers, surplus food, food rescue, food drive, ugly vegetables, unsold food, food pantry, wasted food, leftover food, food banks, reduce waste in kitchens, surplus bread, unsold bread, thrown away food, expired',
  },
  cooking_class: {
    ja: '料理教室、料理教室を、料理教室の、お料理教室、料理講師、料理を教え、親子料理、料理を習、料理を教わ、包丁の使い方',
    en: 'cooking class, cooking classes, cookery class, cooking school, cooking lessons, cooking teacher, teach cooking, cooking workshop, cookery school, learn cooking, learn to cook, cookery teacher',
    within: 'cooking',
  },
  world_food: {
    ja: 'イタリアン、フレンチ、中華、中華料理、フランス料理、イタリア料理、韓国料理、タイ料理、エスニック、メキシコ料理、世界の料理、各国料理、トルコ料理、ペルシャ料理、餃子',
    en: 'italian food, french food, chinese food, korean food, thai food, world cuisine, pasta, dumplings, ethnic food, mexican food, turkish food, international cuisine, italian cooking, french cooking, chinese cooking, thai cooking, dishes from home, pizza, dumpling, gyoza, tacos',
    within: 'cooking',
  },
  regional_food: {
    ja: '郷土料理、郷土食、おせち、行事食、伝統食、ふるさとの味、だし、出汁、精進料理、懐石、おばあちゃんの味、祖母の味、母の味',
    en: "regional cuisine, regional dishes, traditional food, local dishes, dashi, temple food, kaiseki, osechi, local cuisine, traditional recipes, hometown food, grandmother's recipe, grandma's recipe, mother's cooking, taste of home, home-town dish, new year dishes",
    within: 'cooking',
  },
  bars: {
    ja: 'バー、ウイスキー、カクテル、バーテンダー、バーを、ジン、クラフトジン、蒸留所、スナック、スコッチ、ノンアルコール、モクテル、お酒、酒場、ハイボール、ラム酒、ウイスキー好き、飲み屋',
    en: 'whisky, whiskey, cocktail, cocktails, bartender, gin, distillery, mixology, bartenders, mocktails, non-alcoholic drinks, spirits, liqueur, rum, scotch, cocktail bar, distiller, alcohol-free, mixologist',
  },
  miso: {
    ja: '味噌、味噌作り、味噌づくり、手前味噌、味噌を、味噌の、味噌汁、味噌仕込み、みそ、味噌蔵、味噌を仕込、大豆',
    en: 'miso, miso making, making miso, homemade miso, miso soup, make miso, miso maker, soybean paste, soybean, own miso',
    within: 'fermentation',
  },
  nukazuke: {
    ja: 'ぬか漬け、ぬか床、糠漬け、糠床、ぬかどこ、ぬか漬けを、漬け物、漬物',
    en: 'nukazuke, rice bran, rice-bran pickles, bran pickles, nukadoko, rice bran pickles, bran bed, pickle, pickles, pickled vegetables',
    within: 'fermentation',
  },
  preserving: {
    ja: '保存食、ジャム、果実酒、瓶詰め、燻製、干物、シロップ、乾物、ドライフルーツ、自家製ソーセージ、保存食づくり、果物、くだもの、梅干し、梅仕事、果物が余、果物がたくさん、干し柿、柚子、柿が食べきれ、柿が',
    en: 'preserves, jam, jams, preserving food, canning, smoking food, dried fruit, bacon, sausage, sausages, charcuterie, marmalade, syrup, homemade jam, fruit, fruits, smoked, too many plums, too many apples, glut of fruit, umeboshi, chutney, plum, too many persimmons, persimmon',
  },
  cheese: {
    ja: 'チーズ、チーズ工房、乳製品、チーズプロフェッショナル、チーズの、バター、牛乳、酪農',
    en: 'cheese, cheesemaker, cheese making, dairy products, cheese maker, cheeses, cheesemonger, butter, dairy, milk, goat, dairy farmer',
  },
  food_truck: {
    ja: 'キッチンカー、移動販売、屋台、フードトラック、露店、移動カフェ、移動販売車',
    en: 'food truck, food trucks, food stall, street food, food cart, mobile kitchen, kitchen car, market stall, coffee van, mobile cafe, food van',
    within: 'cafe_business',
  },
  curry: {
    ja: 'カレー、カレーの、カレーを、スパイスカレー、カレー屋、カレー好き、カレー作り、スープカレー、カレー店、インドカレー',
    en: 'curry, curries, curry rice, curry restaurant, curry shop, spice curry, curry lover, homemade curry, indian curry, naan',
    within: 'spices',
  },
  soba: {
    ja: '蕎麦、そば打ち、蕎麦打ち、手打ちそば、手打ち蕎麦、そば屋、蕎麦屋、そば粉、そばを打、蕎麦を、新そば、年越しそば',
    en: 'soba, buckwheat, soba noodles, soba making, make soba, soba chef, buckwheat noodles, soba restaurant, soba shop, soba maker',
    within: 'noodles',
  },
  ramen: {
    ja: 'ラーメン、ラーメン屋、ラーメンの、ラーメンを、つけ麺、ラーメン店、ラーメン好き、スープを炊、替え玉',
    en: 'ramen, ramen shop, ramen lover, ramen chef, ramen noodles, ramen restaurant, broth, tonkotsu, noodle soup',
    within: 'noodles',
  },
  beekeeping: {
    ja: '養蜂、蜂蜜、はちみつ、ハチミツ、ミツバチ、蜜蜂、養蜂家、養蜂を、ハニー、蜜源',
    en: 'beekeeping, beekeeper, honey, bees, hive, hives, beehive, beehives, keep bees, keeping bees, apiary, honeybees, bee, swarm',
    within: 'farming',
  },
  wild_food: {
    ja: '狩猟、ジビエ、猟師、山菜、きのこ、キノコ、野草、採集、木の実、鹿肉、猪、罠猟、たけのこ、野食、イノシシ、鹿、獣害、畑を荒らされ',
    en: 'hunting, game meat, hunter, foraging, forager, mushroom, mushrooms, wild plants, edible plants, venison, wild boar, mushroom picking, wild herbs, wild food, bamboo shoots, boar, deer, edible wild plants, crops eaten by',
  },
  kitchen_garden: {
    ja: '家庭菜園、野菜づくり、野菜作り、ベランダ菜園、野菜を育、プランター、トマト、無農薬野菜、市民農園、貸し農園、菜園、野菜を、家庭菜園の、家庭菜園を、コンポスト、堆肥、苗、屋上菜園、種、じゃがいも、夏野菜、ベランダで野菜、トマトを育て、野菜を育て、トマトが赤、トマトが枯',
    en: 'vegetable garden, kitchen garden, growing vegetables, grow vegetables, grow my own, home garden, vegetables, tomatoes, allotment, community garden, compost, composting, planters, balcony garden, growing food, vegetable plot, growing tomatoes, veg patch, seedlings, grow food, urban farming, homegrown, tomato, vegetable patch, balcony vegetables, herbs on the balcony, grow tomatoes, grow herbs, tomatoes keep dying',
    within: 'gardening',
  },
  bonsai: {
    ja: '盆栽、盆栽を、盆栽の、ミニ盆栽、苔玉、松の手入れ、松の盆栽、鉢植えの松',
    en: 'bonsai, bonsai tree, bonsai trees, miniature trees, kokedama, bonsai artist, bonsai master, miniature tree, potted pine, moss ball',
    within: 'gardening',
  },
  herbs: {
    ja: 'ハーブ、ハーブの、ハーブを、薬草、ハーバリスト、ラベンダー、植物療法、ハーブ園、ミント、香草、メディカルハーブ、ハーブティー',
    en: 'herbs, herb, herbalist, growing herbs, grow herbs, medicinal herbs, herb garden, lavender, herbalism, medicinal plants, herbal medicine, basil, herbal, herbal tea, mint, rosemary',
  },
};
