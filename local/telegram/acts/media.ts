// What a medium looks like on the wire. The bytes are made up when the caller gives none.

import type { Media } from '../control.ts';
import { documentToWire, fileToWire, keepFile } from '../world/files.ts';
import type { Body } from '../world/records.ts';
import type { World } from '../world/world.ts';

const defaults = {
  photo: ['photo.jpg', 'image/jpeg'],
  voice: ['voice.ogg', 'audio/ogg'],
  sticker: ['sticker.webp', 'image/webp'],
  document: ['document.pdf', 'application/pdf'],
  video: ['video.mp4', 'video/mp4'],
  video_note: ['note.mp4', 'video/mp4'],
  audio: ['audio.mp3', 'audio/mpeg'],
} as const;

export function mediaBody(world: World, media: Media): Body {
  if (media.kind === 'location') return { location: media.location ?? { latitude: 51.5, longitude: -0.12 } };
  if (media.kind === 'contact') {
    const contact = media.contact ?? { phoneNumber: '+15550100', firstName: 'Someone' };
    return {
      contact: {
        phone_number: contact.phoneNumber,
        first_name: contact.firstName,
        ...(contact.userId === undefined ? {} : { user_id: contact.userId }),
      },
    };
  }
  const [name, mime] = defaults[media.kind];
  const file = keepFile(world, media.fileName ?? name, mime, media.bytes ?? new Uint8Array([1, 2, 3, 4]));
  const base = fileToWire(file);
  switch (media.kind) {
    case 'photo':
      return { photo: [{ ...base, width: 1280, height: 720 }] };
    case 'voice':
      return { voice: { ...base, duration: 4, mime_type: mime } };
    case 'sticker':
      return {
        sticker: {
          ...base,
          type: 'regular',
          width: 512,
          height: 512,
          is_animated: false,
          is_video: false,
          emoji: '🙂',
        },
      };
    case 'video':
      return { video: { ...documentToWire(file), width: 640, height: 360, duration: 4 } };
    case 'video_note':
      return { video_note: { ...base, length: 240, duration: 4 } };
    case 'audio':
      return { audio: { ...documentToWire(file), duration: 60 } };
    default:
      return { document: documentToWire(file) };
  }
}
