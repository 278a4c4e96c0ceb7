import type { ConceptTable } from './concept';

/** Food, drink and what grows. */
export const table: ConceptTable = {
  cooking: {
    ja: '料理、家庭料理、料理教室、レシピ、作り置き、和食、自炊、料理人、料理の、献立、台所、弁当',
    en: 'cooking, recipes, home cooking, cooking class, chef, meal prep, cook, cooks, recipe, meals',
  },
  bread: {
    ja: 'パン、パン作り、製パン、パン屋、ベーカリー、天然酵母、サワードウ、パンを',
    en: 'bread, baking bread, baker, bakery, sourdough, bake, bakers, baking, loaf',
  },
  sweets: {
    ja: 'お菓子、お菓子作り、製菓、洋菓子、ケーキ、パティシエ、チョコレート、スイーツ、菓子、焼き菓子',
    en: 'sweets, pastry, cake, confectionery, patissier, chocolate, dessert, cakes, cookies, pastries, desserts, confectioner',
  },
  wagashi: { ja: '和菓子、餡、団子、上生菓子', en: 'wagashi, japanese sweets', within: 'sweets' },
  coffee: {
    ja: 'コーヒー、珈琲、焙煎、バリスタ、カフェラテ、ドリップ、豆を',
    en: 'coffee, roasting, barista, espresso, roaster, roast coffee, coffee beans',
  },
  tea: {
    ja: 'お茶、紅茶、日本茶、煎茶、中国茶、ハーブティー',
    en: 'tea, black tea, green tea, herbal tea',
  },
  tea_ceremony: { ja: '茶道、抹茶、茶会、お点前', en: 'tea ceremony, matcha', within: 'tea' },
  wine: {
    ja: 'ワイン、ソムリエ、ぶどう酒、ワイナリー、自然派、ぶどう',
    en: 'wine, sommelier, winery, wines, vineyard, natural wine',
  },
  sake: { ja: '日本酒、酒蔵、利き酒、焼酎、杜氏', en: 'sake, sake brewery, shochu' },
  beer: {
    ja: 'ビール、クラフトビール、醸造、ブルワリー、ウイスキー、カクテル、バーテンダー',
    en: 'beer, craft beer, brewing, brewery, whisky, cocktail, bartender',
  },
  fermentation: {
    ja: '発酵、味噌、ぬか漬け、麹、漬物、納豆、発酵食',
    en: 'fermentation, miso, koji, pickles, kombucha',
  },
  cafe_business: {
    ja: 'カフェ経営、カフェ開業、飲食店、飲食店経営、レストラン経営、開店、厨房、居酒屋、カフェを開、カフェを始、カフェを経営、喫茶店、お店を開、店を持',
    en: 'opening a cafe, cafe business, restaurant, running a restaurant, food business, catering, cafe owner, open a cafe, own a cafe, cafes, restaurant owner, coffee shop',
  },
  food_products: {
    ja: '食品開発、商品開発、特産品、食品表示、加工食品、食品衛生、六次産業',
    en: 'food product, product development, food labelling, food safety, packaged food',
  },
  nutrition: {
    ja: '栄養、管理栄養士、食育、離乳食、ダイエット、減塩',
    en: 'nutrition, nutritionist, dietitian, diet, baby food, weight loss',
  },
  vegetarian: {
    ja: 'ヴィーガン、ベジタリアン、菜食、マクロビ、グルテンフリー',
    en: 'vegan, vegetarian, plant-based, gluten-free',
  },
  allergies: {
    ja: '食物アレルギー、アレルギー対応、除去食',
    en: 'food allergy, allergy-friendly food',
  },
  spices: { ja: 'スパイス、カレー、香辛料、インド料理', en: 'spices, curry, indian food' },
  noodles: {
    ja: 'そば打ち、蕎麦、うどん、ラーメン、手打ち',
    en: 'soba, udon, ramen, noodle making',
  },
  fish: {
    ja: '魚、魚料理、漁業、漁師、寿司、さばき方、市場',
    en: 'fish, fishing industry, fisherman, sushi, seafood',
  },
  farming: {
    ja: '農業、農家、就農、米づくり、有機栽培、畑、無農薬、養蜂、酪農',
    en: 'farming, farmer, agriculture, organic farming, rice growing, beekeeping, dairy',
  },
  gardening: {
    ja: '園芸、ガーデニング、家庭菜園、野菜づくり、ベランダ菜園、植物、観葉植物、盆栽、野菜を育、ベランダで、土いじり、花を育',
    en: 'gardening, garden, vegetable garden, growing vegetables, plants, bonsai, houseplants, gardener, gardeners, grow vegetables, growing herbs, rooftop garden',
  },
  local_produce: {
    ja: '産直、直売所、マルシェ、地産地消、地域産品',
    en: 'farmers market, local produce, marche, farm to table',
  },
  eating_out: {
    ja: '食べ歩き、グルメ、ランチ会、お店探し、モーニング',
    en: 'eating out, foodie, restaurant tips, lunch spots',
  },
  food_waste: {
    ja: 'フードロス、食品ロス、フードバンク、子ども食堂',
    en: 'food waste, food loss, food bank, community kitchen',
  },
};
