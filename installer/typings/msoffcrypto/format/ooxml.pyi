from typing import BinaryIO

from msoffcrypto import BaseOfficeFile

class OOXMLFile(BaseOfficeFile):
    def __init__(self, file: BinaryIO) -> None: ...
