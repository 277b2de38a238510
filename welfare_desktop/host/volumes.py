r"""On what kind of disk a folder lies, and why the database stays off shares, sticks and synced folders.

WAL and file locks are not reliable over a network; a stick may be pulled out; a sync program copies
the database and its log apart. So such folders are refused, not warned about. The question is put
to a `Probe`, so that Windows paths can be judged on any machine.
"""

import os
import re
import sys
import unicodedata
from collections.abc import Iterable, Mapping
from enum import Enum
from pathlib import Path
from typing import Protocol

from welfare_desktop.domain.problems import Refusal


class Volume(Enum):
    """What a path lies on."""

    FIXED = "fixed"
    NETWORK = "network"
    REMOVABLE = "removable"
    UNKNOWN = "unknown"


class Probe(Protocol):
    """What the operating system says of a path that may not exist yet."""

    def final(self, path: str) -> str:
        """The path with links, junctions, SUBST and mapped drives resolved."""
        ...

    def volume(self, path: str) -> Volume:
        """The kind of volume a resolved path lies on."""
        ...

    def synced(self) -> Iterable[str]:
        """Folders that a sync program says it keeps."""
        ...


CLOUD_NAMES = re.compile(
    r"onedrive( - .+)?|sharepoint|dropbox( \(.+\))?|google ?(drive|ドライブ)( .+)?"
    r"|マイドライブ|my ?drive|共有ドライブ|shared drives|icloud ?drive|icloud~.*|box( sync)?|mega(sync)?|nextcloud"
    r"|owncloud|pcloud ?drive|yandex\.disk|synologydrive|proton ?drive|tresorit|syncthing|フレッツ・あずけ~る.*"
)
"""Names sync programs give their folders; compared whole, without case and width."""

SHARE = re.compile(r"^([\\/]{2}(?![.?][\\/])|[\\/]{2}[.?][\\/]unc[\\/])", re.IGNORECASE)
DEVICE = re.compile(r"^[\\/]{2}[.?][\\/]")


def require_local(folder: Path | str, probe: Probe | None = None) -> None:
    """Refuse a folder where no office may live: `folder.` network, removable, cloud or unknown."""
    reason = unfit(os.fspath(folder), probe or system_probe())
    if reason is not None:
        raise _refusal(reason)


def unfit(path: str, probe: Probe) -> str | None:
    """Why no office may live at `path` ("network", "removable", "cloud", "unknown"), or None."""
    final = probe.final(path)
    if SHARE.match(path) or SHARE.match(final):
        return "network"
    plain = DEVICE.sub("", final)
    if _is_synced(DEVICE.sub("", path), probe.synced()) or _is_synced(plain, probe.synced()):
        return "cloud"
    volume = probe.volume(final)
    return None if volume is Volume.FIXED else volume.value


def system_probe() -> Probe:
    """The probe of this machine."""
    return WindowsProbe() if sys.platform == "win32" else MountsProbe()


def _refusal(reason: str) -> Refusal:
    happened = {
        "network": "選んだフォルダーは、ネットワーク上(共有フォルダー)にあります。",
        "removable": "選んだフォルダーは、USBメモリなど取り外せる装置の上にあります。",
        "cloud": "選んだフォルダーは、OneDriveなどの同期サービスの中にあります。",
        "unknown": "選んだフォルダーが、このパソコンの内蔵ディスクにあるか確かめられません。",
    }
    return Refusal(
        f"folder.{reason}",
        happened[reason] + "台帳が壊れるおそれがあるため、ここには置けません。",
        "何も変更していません。",
        "このパソコンの内蔵ディスク(Cドライブなど)のフォルダーを選んでください。",
    )


def _is_synced(path: str, roots: Iterable[str]) -> bool:
    parts = _parts(path)
    if any(CLOUD_NAMES.fullmatch(part) for part in parts):
        return True
    return any(parts[: len(root)] == root for root in map(_parts, roots) if root)


def _parts(path: str) -> list[str]:
    """The folder names of a path of either system, folded for comparing."""
    folded = unicodedata.normalize("NFKC", path).casefold()
    return [part.strip() for part in re.split(r"[\\/]+", folded) if part.strip()]


NETWORK_SYSTEMS = re.compile(
    r"nfs\d?|cifs|smb\w*|ncpfs|9p|afs|ceph|lustre|gfs2?|ocfs2|davfs|glusterfs|beegfs|vboxsf|vmhgfs|prl_fs|drvfs|fuse\..+"
)
"""File systems whose locks or renames depend on another machine or program."""

UNFIT_SYSTEMS = re.compile(r"proc|sysfs|devtmpfs|iso9660|udf")
"""What keeps no files, or no new ones."""

REMOVABLE_MOUNTS = ("/media/", "/run/media/")


class MountsProbe:
    """Linux: /proc/self/mounts tells the file system, /sys whether the disk can be taken out."""

    def __init__(self, mounts: str | None = None) -> None:
        self._mounts = mounts

    def final(self, path: str) -> str:
        return os.path.realpath(path)

    def volume(self, path: str) -> Volume:
        """The root file system is always the machine's own."""
        device, point, system = self._mount(path)
        if point == "/":
            return Volume.FIXED
        if NETWORK_SYSTEMS.fullmatch(system):
            return Volume.NETWORK
        if f"{point}/".startswith(REMOVABLE_MOUNTS) or _can_be_taken_out(device):
            return Volume.REMOVABLE
        return Volume.UNKNOWN if UNFIT_SYSTEMS.fullmatch(system) else Volume.FIXED

    def synced(self) -> Iterable[str]:
        return ()

    def _mount(self, path: str) -> tuple[str, str, str]:
        """Device, mount point and file system of the mount that holds `path`; a later mount covers an earlier one."""
        text = self._mounts
        if text is None:
            text = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="surrogateescape")
        best = ("", "/", "")
        for line in text.splitlines():
            device, point, system = (_unescape(part) for part in line.split(" ")[:3])
            inside = point in {"/", path} or path.startswith(point + "/")
            if inside and len(point) >= len(best[1]):
                best = (device, point, system)
        return best


def _unescape(part: str) -> str:
    return re.sub(r"\\(\d{3})", lambda found: chr(int(found[1], 8)), part)


def _can_be_taken_out(device: str) -> bool:
    name = re.sub(r"p?\d+$", "", device.removeprefix("/dev/"))
    try:
        return Path("/sys/block", name, "removable").read_text(encoding="ascii").strip() == "1" if name else False
    except OSError:
        return False


SYNC_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")


def synced_by(environment: Mapping[str, str]) -> list[str]:
    """The folders OneDrive names in the environment."""
    return [environment[name] for name in SYNC_VARIABLES if environment.get(name)]


if sys.platform == "win32":
    import ctypes

    DRIVE_KINDS = {2: Volume.REMOVABLE, 3: Volume.FIXED, 4: Volume.NETWORK, 5: Volume.REMOVABLE}

    class WindowsProbe:
        """Windows: GetFinalPathNameByHandle (through realpath), GetVolumePathName and GetDriveType.

        PathIsNetworkPath is not used: it misses SUBST drives.
        """

        def final(self, path: str) -> str:
            return os.path.realpath(path)

        def volume(self, path: str) -> Volume:
            root = ctypes.create_unicode_buffer(32_768)
            if not ctypes.windll.kernel32.GetVolumePathNameW(path, root, len(root)):
                return Volume.UNKNOWN
            return DRIVE_KINDS.get(ctypes.windll.kernel32.GetDriveTypeW(root.value), Volume.UNKNOWN)

        def synced(self) -> Iterable[str]:
            return synced_by(os.environ)
