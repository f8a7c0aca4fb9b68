// The checksums the SQS client verifies on every send and receive. The attribute digest is length-prefixed and sorted
// by name. Source: "Calculating the MD5 message digest for message attributes", SQS developer guide.

import { createHash } from 'node:crypto';

interface MessageAttribute {
  readonly DataType: string;
  readonly StringValue?: string;
  /** Base64 on the wire. */
  readonly BinaryValue?: string;
}
export type MessageAttributes = Readonly<Record<string, MessageAttribute>>;

export const md5 = (bytes: string | Buffer): string => createHash('md5').update(bytes).digest('hex');

/** @returns nothing when there are no attributes, as AWS leaves the member out then. */
export function md5OfAttributes(attributes: MessageAttributes): string | undefined {
  const names = Object.keys(attributes).sort();
  if (names.length === 0) return undefined;
  const parts: Buffer[] = [];
  const addPart = (bytes: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    parts.push(length, bytes);
  };
  for (const name of names) {
    const attribute = attributes[name] as MessageAttribute;
    addPart(Buffer.from(name));
    addPart(Buffer.from(attribute.DataType));
    const binary = attribute.DataType.startsWith('Binary');
    parts.push(Buffer.from([binary ? 2 : 1]));
    addPart(
      binary ? Buffer.from(attribute.BinaryValue ?? '', 'base64') : Buffer.from(attribute.StringValue ?? ''),
    );
  }
  return md5(Buffer.concat(parts));
}

/** Size as SQS counts it: body, and name, type and value of every attribute. */
export function messageBytes(body: string, attributes: MessageAttributes): number {
  let bytes = Buffer.byteLength(body);
  for (const [name, { DataType, StringValue = '', BinaryValue = '' }] of Object.entries(attributes)) {
    bytes += Buffer.byteLength(name) + Buffer.byteLength(DataType) + Buffer.byteLength(StringValue);
    bytes += Buffer.from(BinaryValue, 'base64').length;
  }
  return bytes;
}
