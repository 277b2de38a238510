from typing import BinaryIO

class DocumentRC4:
    @staticmethod
    def verifypw(password: str, salt: bytes, encryptedVerifier: bytes, encryptedVerifierHash: bytes) -> bool: ...
    @staticmethod
    def decrypt(password: str, salt: bytes, ibuf: BinaryIO, blocksize: int = 0x200) -> BinaryIO: ...
