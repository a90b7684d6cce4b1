import { crc32, deflateRawSync } from 'node:zlib';

/** Zip files byte by byte, also such as no honest program writes. */

export interface ZipMember {
  /** Bytes where the name is in no charset that a string can be. */
  readonly name: string | Uint8Array;
  readonly data?: string | Uint8Array | undefined;
  /** False: the data is stored as it is. */
  readonly packed?: boolean;
  /** Flag 11: the name is UTF-8. Absent: as the name needs it. */
  readonly utf8?: boolean;
  readonly encrypted?: boolean;
  /** Unix mode, e.g. 0o120777 for a symbolic link. */
  readonly mode?: number;
  /** Size when unpacked, where the list of files is to lie about it. */
  readonly saidSize?: number;
}

export interface ZipKind {
  /** Sizes and places in the fields of zip64, as for a file over 4 GB. */
  readonly zip64?: boolean;
}

const u16 = (...values: number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [index, value] of values.entries()) bytes.writeUInt16LE(value, index * 2);
  return bytes;
};
const u32 = (...values: number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeUInt32LE(value, index * 4);
  return bytes;
};
const u64 = (...values: number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 8);
  for (const [index, value] of values.entries()) bytes.writeBigUInt64LE(BigInt(value), index * 8);
  return bytes;
};
const all32 = 0xffff_ffff;

export function zipOf(members: readonly ZipMember[], { zip64 = false }: ZipKind = {}): Buffer {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const { name, data = '', packed = true, utf8, encrypted = false, mode = 0o100644, saidSize } of members) {
    const raw = Buffer.from(name);
    const plain = Buffer.from(data);
    const body = packed ? deflateRawSync(plain) : plain;
    const isUtf8 = utf8 ?? (typeof name === 'string' && raw.length > name.length);
    const flags = (isUtf8 ? 0x800 : 0) | (encrypted ? 1 : 0);
    const size = saidSize ?? plain.length;
    // Version, flags, method, time, day; the same in both places.
    const common = Buffer.concat([u16(zip64 ? 45 : 20, flags, packed ? 8 : 0, 0, 0x21), u32(crc32(plain))]);
    const own = u64(size, body.length);
    const localExtra = zip64 ? Buffer.concat([u16(1, 16), own]) : Buffer.alloc(0);
    const listExtra = zip64 ? Buffer.concat([u16(1, 24), own, u64(offset)]) : Buffer.alloc(0);
    const sizes = zip64 ? u32(all32, all32) : u32(body.length, size);
    const local = Buffer.concat([
      u32(0x04034b50),
      common,
      sizes,
      u16(raw.length, localExtra.length),
      raw,
      localExtra,
      body,
    ]);
    list.push(
      u32(0x02014b50),
      u16((3 << 8) | 45),
      common,
      sizes,
      u16(raw.length, listExtra.length, 0, 0, 0),
      u32((mode << 16) >>> 0, zip64 ? all32 : offset),
      raw,
      listExtra,
    );
    parts.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(list);
  const count = members.length;
  const end64 = zip64
    ? [
        u32(0x06064b50),
        u64(44),
        u16(45, 45),
        u32(0, 0),
        u64(count, count, directory.length, offset),
        u32(0x07064b50, 0),
        u64(offset + directory.length),
        u32(1),
      ]
    : [];
  const end = zip64
    ? [u32(0x06054b50), u16(0, 0, 0xffff, 0xffff), u32(all32, all32), u16(0)]
    : [u32(0x06054b50), u16(0, 0, count, count), u32(directory.length, offset), u16(0)];
  return Buffer.concat([...parts, directory, ...end64, ...end]);
}
