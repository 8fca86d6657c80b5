"""Packs PNG files into the Windows (.ico) and macOS (.icns) containers; both take PNG as it is.

Usage: containers.py FOLDER ICO ICNS, where FOLDER holds 16.png, 24.png, …
"""

import pathlib
import struct
import sys

ICO_SIZES = (16, 24, 32, 48, 64, 256)
# The type code says the size in pixels; the "retina" types repeat a size for half as many points.
ICNS_TYPES = (
    (b"icp4", 16),
    (b"icp5", 32),
    (b"ic11", 32),
    (b"ic12", 64),
    (b"ic07", 128),
    (b"ic13", 256),
    (b"ic08", 256),
    (b"ic14", 512),
    (b"ic09", 512),
    (b"ic10", 1024),
)


def ico(images: dict[int, bytes]) -> bytes:
    header = struct.pack("<HHH", 0, 1, len(ICO_SIZES))
    offset = len(header) + 16 * len(ICO_SIZES)
    entries, bodies = b"", b""
    for size in ICO_SIZES:
        body = images[size]
        # 256 does not fit in the byte; the format says 0 for it.
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(body), offset + len(bodies))
        bodies += body
    return header + entries + bodies


def icns(images: dict[int, bytes]) -> bytes:
    chunks = b"".join(code + struct.pack(">I", len(images[size]) + 8) + images[size] for code, size in ICNS_TYPES)
    return b"icns" + struct.pack(">I", len(chunks) + 8) + chunks


def main() -> None:
    folder, ico_path, icns_path = (pathlib.Path(argument) for argument in sys.argv[1:4])
    images = {int(path.stem): path.read_bytes() for path in folder.glob("*.png")}
    ico_path.write_bytes(ico(images))
    icns_path.write_bytes(icns(images))


if __name__ == "__main__":
    main()
