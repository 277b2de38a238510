from typing import BinaryIO

class DocumentRC4CryptoAPI:
    @staticmethod
    def verifypw(
        password: str, salt: bytes, keySize: int, encryptedVerifier: bytes, encryptedVerifierHash: bytes
    ) -> bool: ...
    @staticmethod
    def decrypt(
        password: str, salt: bytes, keySize: int, ibuf: BinaryIO, blocksize: int = 0x200, block: int = 0
    ) -> BinaryIO: ...
