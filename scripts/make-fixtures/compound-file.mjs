const sectorSize = 512;
const endOfChain = 0xfffffffe;
const free = 0xffffffff;
const streamSectors = 8;

/** A compound file, the container in which Word keeps a document behind a password, with streams of these names. */
export function compoundFile(names) {
  const fat = Buffer.alloc(sectorSize, 0xff);
  fat.writeUInt32LE(0xfffffffd, 0);
  fat.writeUInt32LE(endOfChain, 4);
  const streams = names.map((name, index) => ({ name, start: 2 + index * streamSectors }));
  for (const { start } of streams) {
    for (let sector = 0; sector < streamSectors; sector++) {
      fat.writeUInt32LE(sector + 1 === streamSectors ? endOfChain : start + sector + 1, (start + sector) * 4);
    }
  }
  const directory = Buffer.concat([
    entry("Root Entry", 5, { child: 1, start: endOfChain, size: 0 }),
    ...streams.map(({ name, start }, index) =>
      entry(name, 2, {
        right: index + 2 <= streams.length ? index + 2 : free,
        start,
        size: streamSectors * sectorSize,
      }),
    ),
    Buffer.alloc(128 * (3 - streams.length)),
  ]);
  return Buffer.concat([header(), fat, directory, Buffer.alloc(streams.length * streamSectors * sectorSize, 0x5a)]);
}

function header() {
  const bytes = Buffer.alloc(sectorSize, 0xff);
  bytes.fill(0, 8, 76);
  bytes.write("d0cf11e0a1b11ae1", 0, "hex");
  bytes.writeUInt16LE(0x3e, 24);
  bytes.writeUInt16LE(3, 26);
  bytes.writeUInt16LE(0xfffe, 28);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt16LE(6, 32);
  bytes.writeUInt32LE(1, 44);
  bytes.writeUInt32LE(1, 48);
  bytes.writeUInt32LE(4096, 56);
  bytes.writeUInt32LE(endOfChain, 60);
  bytes.writeUInt32LE(endOfChain, 68);
  bytes.writeUInt32LE(0, 76);
  return bytes;
}

function entry(name, type, { right = free, child = free, start, size }) {
  const bytes = Buffer.alloc(128);
  bytes.write(name, 0, "utf16le");
  bytes.writeUInt16LE((name.length + 1) * 2, 64);
  bytes[66] = type;
  bytes[67] = 1;
  bytes.writeUInt32LE(free, 68);
  bytes.writeUInt32LE(right, 72);
  bytes.writeUInt32LE(child, 76);
  bytes.writeUInt32LE(start, 116);
  bytes.writeUInt32LE(size, 120);
  return bytes;
}
