import type { ConceptTable } from './concept';

/** Music, the stage, the screen and what is shown. */
export const stage: ConceptTable = {
  music: {
    ja: '音楽、バンド、ミュージシャン、演奏、音楽を、楽器、音楽の、音楽好き、音楽教室、音楽療法、ライブ、ライブハウス、バンドの、バンドを、演奏会、音楽家、演奏家、コンサート、セッション仲間、アンサンブル、合奏、バンドメンバー、路上ライブ、音大、ロック、楽譜、音楽理論、レコード、音楽フェス、楽器を、音楽仲間、一緒に演奏、演奏して、演奏でき、生演奏、音楽仲間がほし、一緒に弾',
    en: 'music, band, musician, musicians, instrument, instruments, songs, musical instrument, musical instruments, music teacher, music lessons, bands, gig, gigs, live music, ensemble, play music, music therapy, concert, record collector, vinyl, music theory, sheet music, music lover, rock band, play together in a band, chamber music, playing music, band member, bandmates, jam session, music festival goer, bandmate, play an instrument, musicians for, live band, play at our, playing with others, play with others, duet, play duets, play together, instrument maker, play music together',
  },
  piano: {
    ja: 'ピアノ、鍵盤、ピアニスト、ピアノの、ピアノを、ピアノ教室、ピアノの先生、ピアノ講師、調律、調律師、エレクトーン、キーボード奏者、オルガン、大人のピアノ、鍵盤楽器、伴奏、ピアノを弾、埃をかぶったピアノ、ピアノ調律、ピアノが弾',
    en: 'piano, pianist, keyboard player, pianos, play the piano, piano lessons, piano teacher, piano tuner, organ, accompanist, grand piano, synth player, playing the piano, accompaniment, upright piano, piano tuning, pianists, learn the piano, harpsichord, out of tune piano, unused piano, someone to play the piano',
    within: 'music',
  },
  guitar: {
    ja: 'ギター、ベース、ウクレレ、弾き語り、弦楽器、ギターの、ギターを、ギター教室、ギタリスト、アコギ、アコースティックギター、エレキギター、マンドリン、ギター弾き、ベーシスト、フォークソング、エレキ、クラシックギター、ウクレレの、ギターが押し入れ、コードが押さえ',
    en: 'guitar, bass guitar, ukulele, guitars, guitarist, play the guitar, acoustic guitar, electric guitar, bass player, guitar lessons, guitar teacher, bassist, playing the guitar, mandolin, banjo, guitar player, fingerstyle, folk music, folk songs, guitar maker, ukuleles, luthier, strum, chords, guitar in the cupboard',
    within: 'music',
  },
  strings: {
    ja: 'バイオリン、チェロ、オーケストラ、管弦楽、ヴァイオリン、ビオラ、ヴィオラ、コントラバス、オケ、市民オーケストラ、弦楽、アマオケ、バイオリンの、バイオリン教室、バイオリニスト、ハープ、チェリスト、楽団、弦楽器、四重奏',
    en: 'violin, cello, orchestra, violinist, cellist, viola, double bass, orchestras, fiddle, harp, string instruments, amateur orchestra, violin teacher, violin lessons, violins, contrabass, string players, string quartet',
    within: 'music',
  },
  singing: {
    ja: '歌、合唱、ボイストレーニング、ボイトレ、コーラス、カラオケ、ゴスペル、歌う、歌い、合唱団、合唱の、コーラスの、歌の、歌を、歌が、発声、ボーカル、歌手、声の出し方、声を出、ボイストレーナー、アカペラ、ゴスペルの、混声合唱、歌好き、童謡、シャンソン、ヴォーカル、合唱を、歌声、第九、声楽レッスン、音痴、声が出な、声を出したい、歌がうまく、歌いた、歌える、一緒に歌',
    en: 'singing, choir, voice training, vocal, karaoke, gospel, sing, singer, singers, choirs, chorus, voice teacher, voice lessons, voice coach, a cappella, song, vocalist, singing lessons, choral, gospel choir, singing teacher, sing together, vocals, vocal coach, choir conductor, choirmaster, amateur choir, sing in tune, singalong, sing-along, singing voice, chorister, barbershop, sing off key, tone deaf, out of tune, sing in, love to sing, want to sing',
    within: 'music',
  },
  japanese_music: {
    ja: '三味線、琴、尺八、和太鼓、雅楽、民謡、和楽器、箏、お琴、三味線の、三味線を、津軽三味線、笛、篠笛、太鼓、能管、長唄、邦楽、沖縄民謡、三線、琵琶、詩吟、お囃子、和太鼓の',
    en: 'shamisen, koto, shakuhachi, taiko, japanese music, taiko drums, taiko drumming, japanese drums, bamboo flute, traditional japanese music, folk songs of japan, sanshin, biwa, japanese flute, japanese instruments, japanese instrument, shamisen player, koto player, gagaku, drum group taiko, japanese drum',
    within: 'music',
  },
  theatre: {
    ja: '演劇、劇団、舞台、役者、俳優、ミュージカル、即興劇、芝居、舞台の、演技、演技を、演出、演出家、劇場、俳優の、演劇の、市民劇団、朗読劇、インプロ、小劇場、舞台美術、観劇、ミュージカルの、戯曲、舞台照明、劇作家、人形劇、宝塚、芝居好き、役者さん、演劇ワークショップ、ワークショップ演劇、演劇照明、舞台に立、演じ、脚本、演じてみ、舞台で、芝居を',
    en: 'theatre, theater, acting, actor, musical, improv, theatre group, theater group, stage play, actors, actress, stage director, theatre director, improvisation, improvised, musicals, on stage, stage design, drama club, amateur dramatics, community theatre, community theater, puppet, puppets, puppetry, puppeteer, acting class, theatrical, improv class, stage lighting, lighting designer, stagecraft, set design, perform on stage, stage manager, costume designer, playhouse, stage drama, script, playwright, act in a, act on stage, put on a play, school play, stage carpenter, write a play, writing a play',
  },
  dance: {
    ja: 'ダンス、バレエ、社交ダンス、フラ、ヒップホップ、日本舞踊、踊、ダンスの、ダンサー、ダンス教室、タンゴ、サルサ、フラダンス、フラメンコ、コンテンポラリーダンス、ジャズダンス、ストリートダンス、ブレイクダンス、バレエの、踊り、踊る、ベリーダンス、タップダンス、よさこい、阿波踊り、ダンスを、バレリーナ、舞踊、大人のバレエ、振付、踊りたい、盆踊り、踊れ、踊って、ステップ',
    en: 'dance, ballet, ballroom, hula, hip hop dance, dancing, dancer, dancers, tango, salsa, flamenco, hula dance, contemporary dance, street dance, tap dance, ballet dancer, belly dance, dance class, dance teacher, ballerina, ballroom dancing, line dancing, breakdance, choreographer, choreography, dances, dance studio, folk dance, swing dance, dance lessons, waltz, jive, social dancing, learn to dance, two left feet, wedding dance, bon dance, dance at, learn dancing, dance partner',
  },
  rakugo: {
    ja: '落語、講談、漫才、お笑い、寄席、落語家、落語の、落語会、落語を、大喜利、コント、芸人、講談師、お笑いライブ、噺家、高座、素人落語、ユーモア、落語好き、漫談、浪曲、笑い、余興、出前寄席、笑える、笑わせ、笑ってもら、皆が笑、社会人落語家',
    en: 'rakugo, comedy, stand-up, comedian, stand-up comedy, comic storytelling, humour, humor, sketch comedy, rakugo performer, jokes, comedy night, improv comedy, comedians, laughter, funny stories, comic monologue, manzai, open mic comedy, sit-down comedy, storyteller, make people laugh, make us laugh, make everyone laugh, party entertainment, entertainer, funny show',
  },
  film: {
    ja: '映画、映画鑑賞、ミニシアター、ドキュメンタリー、映画の、映画を、映画好き、映画館、映画が、洋画、邦画、名画座、映画会、映画祭、シネマ、韓流ドラマ、ドラマ好き、海外ドラマ、映画鑑賞会、映画評、ミニシアターの、映画について、映画の話、映画を見た、映画を観',
    en: 'film, movies, cinema, documentary, films, movie, film club, movie club, film lover, cinemas, documentaries, film buff, art house, korean drama, tv drama, tv dramas, tv series, old films and movies, movie night, movie nights, watch films, watch movies, cinephile, arthouse, film critic, film fan, film society, movie buff, analogue film reels',
  },
  film_making: {
    ja: '自主映画、映画監督、映画制作、短編映画、映画を撮、映画を作、上映会、自主上映、上映、映写、ドキュメンタリー',
    en: 'film director, short film, short films, independent film, indie film, make a film, making films, film screening, screenings, movie director, documentary maker, documentary filmmaker, film festival, producer of films, documentary, filmmaker, shoot a film, screenwriter',
    within: 'film',
  },
  museums: {
    ja: '美術館、博物館、美術鑑賞、展覧会、ギャラリー、学芸員、美術展、企画展、キュレーター、博物館の、美術館巡り、美術館めぐり、ギャラリー巡り、ギャラリーの、展示、展示の、アート鑑賞、美術史、美術館の、展示会場、対話型鑑賞、画廊、ギャラリスト、展覧会の、美術館へ、科学館、絵を見、絵を見に',
    en: "museum, exhibition, gallery, curator, art lover, museums, exhibitions, galleries, art history, curators, art appreciation, gallery owner, art exhibition, exhibit, art museum, museum visits, gallery space, art gallery, curating, docent, curate, museum guide, visiting exhibitions, art dealer, gallerist, museum educator, exhibition visit, curator's talk",
  },
  podcasts: {
    ja: 'ポッドキャスト、音声配信、ラジオ、ナレーション、録音、配信を、音声、ポッドキャストの、ポッドキャストを、Voicy、ラジオの、ラジオ番組、パーソナリティ、音声編集、録音の、ナレーター、音声メディア、マイク、stand.fm、音声コンテンツ、ラジオDJ、FM局、音の編集、番組づくり、ラジオ好き、声で発信、音声番組、声を録、録音技師',
    en: 'podcast, podcasting, radio, narration, audio recording, podcasts, podcaster, audio, podcasters, podcast host, podcast editing, radio host, radio show, narrator, microphone, microphones, sound engineer, recording, voice over, voiceover, audiobook, audiobooks, community radio, audio editing, sound editing, audio engineer, start a podcast, radio presenter, sound recording, radio producer, audio producer, sound design, audio show, voice show, record my voice, talk show',
  },
  reading_aloud: {
    ja: '朗読、朗読を、音読、朗読会、語り部、朗読の、声の仕事、ストーリーテリング、語り手、声に出して読、声優、ナレーション',
    en: 'reading aloud, recitation, recite, voice work, oral storytelling, dramatic reading, storytelling evening, read-aloud, voice artist, storytelling night, narrator, voice actor, read to people, audiobook, voice-over',
  },
  music_making: {
    ja: '作曲、DTM、編曲、作曲家、曲作り、曲を作、音楽制作、打ち込み、BGM、楽曲制作、シンガーソングライター、作曲を、編曲家、サウンドデザイン、劇伴、録音スタジオ、レコーディング、ミキシング、音源制作、テーマ曲、オリジナル曲、歌詞、作詞',
    en: 'composing, composer, songwriting, songwriter, music production, music producer, compose, arranger, beats, beatmaker, soundtrack, home recording, theme music, jingle, write songs, singer-songwriter, ableton, recording studio, film score, background music, composers, synthesiser, synthesizer, logic pro, record a song, lyrics',
    within: 'music',
  },
  classical_music: {
    ja: 'クラシック、クラシック音楽、室内楽、ピアノ曲、オペラ、指揮者、交響曲、弦楽四重奏、古楽、声楽、声楽家、オーケストラ、コンサートに行',
    en: 'classical music, opera, conductor, symphony, early music, string quartet, classical concert, classical concerts, bach, philharmonic, classical singer, soprano, tenor, orchestra, concert hall',
    within: 'music',
  },
  jazz: {
    ja: 'ジャズ、ジャズの、ジャズ喫茶、ジャズバンド、ジャズピアノ、ビッグバンド、ジャズを、アドリブ、ボサノバ、ブルース、スウィング、セッション',
    en: 'jazz, jazz band, big band, jazz piano, jazz cafe, improvisation in jazz, blues, bossa nova, jazz guitar, swing music, jazz club, jazz musician, jazz singer, jazz trio, jazz records, swing band',
    within: 'music',
  },
  djing: {
    ja: 'DJ、クラブミュージック、ターンテーブル、テクノ、ヒップホップ音楽、ラップ、ラッパー、電子音楽、ビートメイク、レコードを回、ダンスミュージック',
    en: 'dj, djing, turntables, turntable, techno, house music, electronic music, rap, rapper, hip-hop music, djs, club music, disc jockey, club night',
    within: 'music',
  },
  drums: {
    ja: 'ドラム、ドラマー、打楽器、パーカッション、カホン、ジャンベ、マリンバ、ドラムを叩、太鼓、リズム感',
    en: 'drums, drummer, drum, percussion, percussionist, djembe, cajon, drum kit, marimba, drumming, drum lessons, sense of rhythm',
    within: 'music',
  },
  winds: {
    ja: 'フルート、サックス、吹奏楽、トランペット、クラリネット、管楽器、ホルン、オーボエ、トロンボーン、ブラスバンド、リコーダー、オカリナ、ハーモニカ、吹奏楽部、金管、木管、楽団、管楽器を、笛',
    en: 'flute, saxophone, trumpet, wind band, clarinet, brass band, oboe, french horn, trombone, recorder, harmonica, sax, flutist, flautist, woodwind, saxophonist, trumpeter, tuba, ocarina, brass instruments, wind instruments, blow the sax, dusty trumpet, marching band',
    within: 'music',
  },
  magic: {
    ja: '手品、マジック、マジシャン、奇術、大道芸、ジャグリング、バルーンアート、けん玉、パントマイム、クラウン、サーカス、腹話術、紙切り、子どもを驚か、宴会芸、余興',
    en: 'magic tricks, magician, conjuring, juggling, juggler, balloon art, street performer, circus, clown, mime, card tricks, magic show, ventriloquist, kendama, sleight of hand, busker, magicians, card trick, party trick, balloon artist, party entertainment, entertainer',
  },
  fortune_telling: {
    ja: '占い、タロット、手相、占い師、西洋占星術、四柱推命、星占い、占星術、風水、姓名判断、運勢、星座',
    en: 'fortune telling, fortune-telling, fortune teller, tarot, astrology, palm reading, horoscope, horoscopes, feng shui, astrologer, tarot reader',
  },
};
