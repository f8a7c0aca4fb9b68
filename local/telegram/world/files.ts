// Uploaded and sent files: bytes in memory, identifiers that belong to this bot alone.

import type { WireFile } from '../wire.ts';
import type { FileRecord } from './records.ts';
import type { World } from './world.ts';

export function keepFile(world: World, name: string, mime: string, bytes: Uint8Array): FileRecord {
  const number = world.count('file');
  const record: FileRecord = {
    id: `LOCALFILE${String(number).padStart(8, '0')}`,
    uniqueId: `LOCALUNIQ${String(number).padStart(6, '0')}`,
    name,
    mime,
    bytes,
  };
  world.state.files.set(record.id, record);
  return record;
}

export const filePath = (file: FileRecord): string =>
  `documents/${file.uniqueId}/${encodeURIComponent(file.name)}`;

export const fileToWire = (file: FileRecord): WireFile => ({
  file_id: file.id,
  file_unique_id: file.uniqueId,
  file_size: file.bytes.length,
});

export const documentToWire = (file: FileRecord): WireFile => ({
  ...fileToWire(file),
  file_name: file.name,
  mime_type: file.mime,
});
