"""Variant kanji (異体字): which spelling stands for which when searching and matching.

For finding only: 髙橋 and 高橋 are found together, and shown and kept as written. The table is our
own; characters that merely look alike (坂・阪, 崎・埼) are left apart.
"""

# Each entry: the character that stands for the group, then its variants.
_GROUPS = """
高髙 崎﨑嵜碕 辺邉邊 斉齊斎齋 沢澤 浜濱濵 島嶋嶌㠀 広廣 真眞 瀬瀨 徳德 国國圀 富冨 吉𠮷 桜櫻 竜龍 滝瀧 恵惠 栄榮
万萬 関關 鉄鐵鉃 条條 実實 寿壽 静靜 宝寶寳 当當 楽樂 学學斈 岳嶽 駅驛 対對 双雙 館舘 桧檜 曽曾 増增 黒黑 緑綠 横橫
黄黃 峰峯 鶏鷄雞 弥彌 礼禮 晃晄 亀龜 与與 円圓 会會 仏佛 伝傳 仮假 価價 倹儉 児兒 党黨 内內 処處 剣劍劒剱 剰剩 労勞
勲勳 区區 医醫 単單 厳嚴 参參 収收 台臺 号號 営營 嘱囑 団團 囲圍 図圖 圧壓 壱壹 売賣 変變 奥奧 奨奬 嬢孃 寛寬 専專
将將 尽盡 属屬 巌巖 巣巢 帯帶 帰歸 庁廳 弁辨辯瓣 弐貳 弾彈 従從 恒恆 悦悅 悪惡 慎愼 懐懷 戦戰 戯戲 戸戶 戻戾 払拂
抜拔 択擇 担擔 拝拜 拠據 拡擴 挙擧 挟挾 捜搜 掲揭 摂攝 撃擊 教敎 数數 断斷 旧舊 昼晝 暁曉 暦曆 来來 枢樞 検檢 楼樓
様樣 権權 槙槇 柏栢 柳栁桺 梅楳 橋𣘺 歓歡 歩步 歳歲 歴歷 残殘 毎每 気氣 渋澁澀 済濟 渓溪 温溫 湾灣 満滿 灯燈 点點
為爲 焼燒 犠犧 状狀 独獨 猟獵 獣獸 瑶瑤 瓶甁 画畫 畳疊 痴癡 発發 県縣 砕碎 秘祕 禄祿 称稱 稲稻 穂穗 穏穩 穣穰 窃竊
竈竃 粋粹 糸絲 経經 絵繪 継繼 続續 総總 縁緣 縦縱 繊纖 缶罐 聡聰 声聲 聴聽 脳腦 臓臟 舎舍 艶艷 芦蘆 芸藝 茎莖 荘莊
薫薰 薬藥 蔵藏 虫蟲 蛍螢 衛衞 装裝 褒襃 覚覺 覧覽 観觀 触觸 訳譯 証證 誉譽 読讀 謡謠 譲讓 豊豐 賛贊 践踐 転轉 軽輕
辞辭 逓遞 遥遙 遅遲 郎郞 郷鄕 酔醉 醸釀 釈釋 鉱鑛 銭錢 録錄 鋳鑄 錬鍊 鎮鎭 閲閱 陥陷 険險 隠隱 随隨 隣鄰 雑雜 霊靈
青靑 頼賴 顔顏 顕顯 餅餠 駆驅 騒騷 験驗 髄髓 髪髮 鴎鷗 鴬鶯 麦麥 麺麵 黙默 歯齒 齢齡 船舩 淵渕渊 祇祗 松枩 桑桒 野埜
兎兔 裏裡 秋穐 卯夘 涼凉 薮藪籔 篭籠 祢禰 桝枡 昇曻 呑吞 土圡𡈽 丈𠀋 叱𠮟 喜㐂 尭堯 侭儘 清淸 麹麴 莱萊 凛凜 熙熈煕
彦彥 産產 研硏 姫姬 刃刄 巻卷 圏圈 勧勸 塩鹽 応應 欧歐 殴毆 桟棧 浅淺 潜潛 炉爐 狭狹 献獻 瑠璢 疎疏 盗盜 窯窰 胆膽
蚕蠶 蛮蠻 覇霸 鉢缽 飲飮 鼓皷 梁樑 鳳鳯 靫靭靱 鎌鐮 壮壯 祷禱 焔焰 頬頰 掴摑 填塡 箪簞 繋繫 蝋蠟 醤醬 蝉蟬 騨驒 剥剝
"""


def _read_groups() -> dict[str, str]:
    return {variant: group[0] for group in _GROUPS.split() for variant in group[1:]}


STANDARD = _read_groups()
"""The standing character of each variant, e.g. 髙 → 高."""
