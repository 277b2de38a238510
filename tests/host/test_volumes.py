from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from welfare_desktop.domain.problems import Refusal
from welfare_desktop.host.volumes import MountsProbe, Volume, require_local, synced_by, system_probe, unfit


@dataclass
class OfficePc:
    """A Windows PC: C and D inside, E a stick, G Google's, S a SUBST of C, T a SUBST of a share, Z a mapped share."""

    drives: dict[str, Volume] = field(
        default_factory=lambda: {
            "C": Volume.FIXED,
            "D": Volume.FIXED,
            "E": Volume.REMOVABLE,
            "F": Volume.REMOVABLE,
            "G": Volume.FIXED,
            "N": Volume.NETWORK,
            "R": Volume.UNKNOWN,
        }
    )
    behind: dict[str, str] = field(
        default_factory=lambda: {
            "S:": r"C:\ProgramData",
            "T:": r"\\?\UNC\fileserver\社協",
            "U:": r"C:\ユーザー\山本\OneDrive",
            "V:": r"E:",
            "Z:": r"\\fileserver\社協",
            r"C:\近道": r"\\fileserver\社協",
            r"C:\近道2": r"D:\台帳",
            r"C:\近道3": r"E:\台帳",
        }
    )

    def final(self, path: str) -> str:
        for start, target in self.behind.items():
            if path == start or path.startswith(start + "\\"):
                return target + path[len(start) :]
        return path

    def volume(self, path: str) -> Volume:
        plain = path.removeprefix("\\\\?\\")
        return self.drives.get(plain[0].upper(), Volume.UNKNOWN) if plain[1:2] == ":" else Volume.UNKNOWN

    def synced(self) -> Iterable[str]:
        return [r"C:\ユーザー\山本\OneDrive - 社会福祉法人八幡西区社会福祉協議会", "D:\\同期\\", ""]


WINDOWS_PATHS = [
    (r"C:\ProgramData\welfare-desktop\office", None),
    (r"C:\社会福祉協議会\見守り台帳", None),
    (r"D:\台帳", None),
    (r"d:\台帳\令和8年度", None),
    (r"\\?\C:\台帳", None),
    (r"C:\台帳 (控え)", None),
    (r"C:\OneDriveではない資料", None),
    (r"C:\ユーザー\山本\Documents\台帳", None),
    (r"C:\Dropboxer\台帳", None),
    (r"C:\Boxes\台帳", None),
    (r"S:\welfare-desktop", None),
    (r"C:\近道2\今年", None),
    (r"\\fileserver\社協\台帳", "network"),
    (r"//fileserver/社協/台帳", "network"),
    (r"\\?\UNC\fileserver\社協\台帳", "network"),
    (r"\\?\unc\fileserver\社協", "network"),
    (r"\\.\UNC\fileserver\社協", "network"),
    (r"\\192.168.0.10\share", "network"),
    (r"\\fileserver@SSL\DavWWWRoot\台帳", "network"),
    (r"\\tsclient\C\台帳", "network"),
    (r"\\wsl$\Ubuntu\home\yamamoto", "network"),
    (r"\\wsl.localhost\Ubuntu\home\yamamoto", "network"),
    (r"\\localhost\C$\台帳", "network"),
    (r"Z:\台帳", "network"),
    (r"Z:", "network"),
    (r"T:\台帳", "network"),
    (r"N:\台帳", "network"),
    (r"C:\近道\台帳", "network"),
    (r"E:\台帳", "removable"),
    (r"F:\\", "removable"),
    (r"V:\台帳", "removable"),
    (r"C:\近道3", "removable"),
    (r"\\?\E:\台帳", "removable"),
    (r"C:\ユーザー\山本\OneDrive\台帳", "cloud"),
    (r"C:\ユーザー\山本\onedrive", "cloud"),
    (r"C:\ユーザー\山本\OneDrive - 社会福祉法人八幡西区社会福祉協議会\台帳", "cloud"),
    (r"C:\ユーザー\山本\OneDrive - 法人名\デスクトップ", "cloud"),
    (r"C:\ユーザー\山本\ＯｎｅＤｒｉｖｅ\台帳", "cloud"),
    (r"C:/ユーザー/山本/OneDrive/台帳", "cloud"),
    (r"U:\台帳", "cloud"),
    (r"C:\ユーザー\山本\Dropbox\台帳", "cloud"),
    (r"C:\ユーザー\山本\Dropbox (社協)\台帳", "cloud"),
    (r"C:\ユーザー\山本\Google ドライブ\台帳", "cloud"),
    (r"C:\ユーザー\山本\Google Drive\台帳", "cloud"),
    (r"C:\ユーザー\山本\GoogleDrive\台帳", "cloud"),
    (r"G:\マイドライブ\台帳", "cloud"),
    (r"G:\共有ドライブ\社協", "cloud"),
    (r"C:\ユーザー\山本\iCloudDrive\台帳", "cloud"),
    (r"C:\ユーザー\山本\Box\台帳", "cloud"),
    (r"C:\ユーザー\山本\Box Sync\台帳", "cloud"),
    (r"C:\ユーザー\山本\Nextcloud\台帳", "cloud"),
    (r"\\?\C:\ユーザー\山本\OneDrive\台帳", "cloud"),
    (r"D:\同期\台帳", "cloud"),
    (r"d:\同期", "cloud"),
    (r"R:\台帳", "unknown"),
    (r"Q:\台帳", "unknown"),
    (r"\\?\Volume{0b9c2f44-0000-0000-0000-100000000000}\台帳", "unknown"),
]


@pytest.mark.parametrize(("path", "reason"), WINDOWS_PATHS)
def test_windows_folders_are_judged_by_where_they_really_lie(path: str, reason: str | None) -> None:
    assert unfit(path, OfficePc()) == reason


@pytest.mark.parametrize("reason", ["network", "removable", "cloud", "unknown"])
def test_each_reason_is_said_with_a_way_out(reason: str) -> None:
    path = next(path for path, expected in WINDOWS_PATHS if expected == reason)
    with pytest.raises(Refusal) as caught:
        require_local(path, OfficePc())
    assert caught.value.code == f"folder.{reason}"
    assert "ここには置けません" in caught.value.text()
    assert "内蔵ディスク" in caught.value.todo


MOUNTS = """\
/dev/sda2 / ext4 rw 0 0
proc /proc proc rw 0 0
tmpfs /run tmpfs rw 0 0
/dev/sda3 /home ext4 rw 0 0
fileserver:/export /srv/社協 nfs4 rw 0 0
//fileserver/share /mnt/共有\\040フォルダ cifs rw 0 0
clerk@host:/ /home/山本/remote fuse.sshfs rw 0 0
/dev/sdz1 /media/clerk/USB\\040DISK vfat rw 0 0
/dev/sdz2 /run/media/clerk/KEY exfat rw 0 0
/dev/sr0 /cdrom iso9660 ro 0 0
drvfs /mnt/c 9p rw 0 0
/dev/sda4 /srv/社協/内蔵 ext4 rw 0 0
"""


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("/", None),
        ("/var/lib/welfare", None),
        ("/home/山本/.local/share/welfare-desktop/office", None),
        ("/srv/社協人事", None),
        ("/srv/社協/内蔵/台帳", None),
        ("/srv/社協/台帳", "network"),
        ("/srv/社協", "network"),
        ("/mnt/共有 フォルダ/台帳", "network"),
        ("/mnt/c/台帳", "network"),
        ("/home/山本/remote/台帳", "network"),
        ("/media/clerk/USB DISK/台帳", "removable"),
        ("/run/media/clerk/KEY", "removable"),
        ("/cdrom/台帳", "unknown"),
        ("/run/welfare", None),
        ("/proc/台帳", "unknown"),
        ("/home/山本/Dropbox/台帳", "cloud"),
    ],
)
def test_linux_folders_are_judged_by_their_mount(path: str, reason: str | None) -> None:
    assert unfit(path, MountsProbe(MOUNTS)) == reason


def test_a_link_into_a_share_is_a_share(tmp_path: Path) -> None:
    share = tmp_path / "share"
    share.mkdir()
    (tmp_path / "link").symlink_to(share)
    probe = MountsProbe(f"/dev/sda2 / ext4 rw 0 0\nserver:/x {share.resolve()} nfs rw 0 0\n")
    assert unfit(str(tmp_path / "link" / "台帳"), probe) == "network"


def test_this_machines_root_is_its_own() -> None:
    assert unfit("/", system_probe()) is None


def test_onedrives_folders_are_read_from_the_environment() -> None:
    assert synced_by({"OneDrive": r"C:\a", "OneDriveConsumer": "", "PATH": "x"}) == [r"C:\a"]
