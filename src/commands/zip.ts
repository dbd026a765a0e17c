import { inflateRawSync } from 'node:zlib';

/** A file inside a ZIP file, as the directory at its end tells: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
interface ZipEntry {
  name: string;
  /** bytes when unpacked, as the file says; who unpacks more is lied to */
  size: number;
  packed: number;
  method: number;
  /** where its own header stands */
  offset: number;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const endLength = 22;
const longestComment = 0xffff;

/** The files inside a ZIP file. Throws where there is no directory that can be read; large files of the newer form (ZIP64) are none for us. */
export function zipEntries(bytes: Buffer): ZipEntry[] {
  let end = bytes.length - endLength;
  while (end >= 0 && bytes.length - end <= endLength + longestComment && bytes.readUInt32LE(end) !== endMark)
    end--;
  if (end < 0 || bytes.readUInt32LE(end) !== endMark) throw new Error('no directory');
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  return Array.from({ length: count }, () => {
    if (bytes.readUInt32LE(at) !== entryMark) throw new Error(`no entry at ${at}`);
    const nameLength = bytes.readUInt16LE(at + 28);
    const entry = {
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    };
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    return entry;
  });
}

/** Unpacks one file; throws where it holds more than the directory says, or cannot be unpacked. */
export function unzip(bytes: Buffer, { offset, packed, size, method }: ZipEntry): Buffer {
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const data = bytes.subarray(start, start + packed);
  return method === 0 ? data : inflateRawSync(data, { maxOutputLength: Math.max(size, 1) });
}
