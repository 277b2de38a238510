"""An invented ward: 22 districts with their towns, neighbourhoods, schools and halls."""

from dataclasses import dataclass

from welfare_desktop.services.demo.names import pairs_of

CITY = "北九州市"
WARD = "帆柱区"
CSWS = ("伊東 真澄", "大賀 亮", "倉富 さつき", "谷 和馬", "三角 奈津子", "吉武 圭吾")

_DISTRICTS = pairs_of(
    """
    青葉台アオバダイ 潮見シオミ 皿山サラヤマ 竹崎タケザキ 大浦オオウラ 星見ホシミ 東浜ヒガシハマ 西浜ニシハマ 楠原クスハラ
    鷹巣タカス 清水川シミズガワ 花瀬ハナセ 上小原カミコバル 下小原シモコバル 石坂イシザカ 永田原ナガタバル 三軒屋サンゲンヤ
    千草チグサ 松枝マツガエ 新開シンガイ 宮前ミヤマエ 朝日原アサヒバル
    """
)
_TOWN_NAMES = (
    "若菜 緑 汐入 港 窯元 登り 竹園 岩鼻 入江 帆掛 銀河 天神 浜風 松風 夕凪 白砂 楠 大樹 鷹見 山手 川端 泉 桜瀬 花園 "
    "小原 里山 田の口 水車 坂上 石切 永田 早苗 宿場 茶屋 草笛 千種 松葉 枝川 開拓 新栄 鳥居 社 朝霧 日の出"
)
_TOWNS = tuple(f"{name}町" for name in _TOWN_NAMES.split())
_PARTS = ("第一", "第二", "東", "西", "中央", "上", "下")


@dataclass(frozen=True, slots=True)
class Town:
    """A town: its name, its 丁目 (0 where there are none), its postal code and its neighbourhoods."""

    name: str
    blocks: int
    postal_code: str
    neighbourhoods: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """A district before it is a record: its name, its reading and the towns people live in."""

    name: str
    kana: str
    towns: tuple[Town, ...]

    @property
    def neighbourhoods(self) -> tuple[str, ...]:
        """All 町内会・自治会 of the district."""
        return tuple(name for town in self.towns for name in town.neighbourhoods)


def _place(order: int, name: str, kana: str) -> Place:
    association = "町内会" if order % 4 else "自治会"
    towns = ((name, 3 + order % 3, 5 + order % 3), (_TOWNS[2 * order], 0, 3), (_TOWNS[2 * order + 1], 2, 2 + order % 2))
    return Place(
        name,
        kana,
        tuple(
            Town(
                town,
                blocks,
                f"808-9{order:02}{index}",
                tuple(f"{town.removesuffix('町')}{part}{association}" for part in _PARTS[:groups]),
            )
            for index, (town, blocks, groups) in enumerate(towns)
        ),
    )


PLACES = tuple(_place(order, *pair) for order, pair in enumerate(_DISTRICTS))
"""In the city's order."""
