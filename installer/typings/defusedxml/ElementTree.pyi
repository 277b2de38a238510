from xml.etree.ElementTree import Element

def fromstring(text: bytes | str) -> Element: ...

class XMLParser:
    def __init__(
        self,
        html: object = ...,
        target: object = None,
        encoding: str | None = None,
        forbid_dtd: bool = False,
        forbid_entities: bool = True,
        forbid_external: bool = True,
    ) -> None: ...
    def feed(self, data: bytes | str) -> None: ...
    def close(self) -> object: ...
