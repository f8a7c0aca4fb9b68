// What is drawn for a message that is not only text. Content is made up on this page, so a picture is a drawn frame.

import { h, icon } from './dom.js';

const WORDS = {
  photo: 'Photo',
  voice: 'Voice message',
  sticker: 'Sticker',
  video: 'Video',
  video_note: 'Video message',
  audio: 'Audio',
};

/** @param {any} message @returns {HTMLElement | undefined} */
export function medium(message) {
  switch (message.kind) {
    case 'text':
    case 'service':
      return undefined;
    case 'document':
      return fileCard(message.file);
    case 'location':
      return h('div.medium.map', {}, icon('map'), h('span', {}, `Location ${place(message.location)}`));
    case 'contact':
      return h(
        'div.medium.card',
        {},
        icon('person'),
        h('span', {}, `Contact: ${message.contact?.firstName ?? ''}`),
      );
    default: {
      const kind = /** @type {keyof typeof WORDS} */ (message.kind);
      const picture =
        kind === 'photo'
          ? 'photo'
          : kind === 'voice' || kind === 'audio'
            ? 'voice'
            : kind === 'sticker'
              ? 'smile'
              : 'video';
      return h(`div.medium.${kind}`, {}, icon(picture), h('span', {}, WORDS[kind] ?? kind));
    }
  }
}

/** @param {any} file */
function fileCard(file) {
  if (!file) return h('div.medium.card', {}, icon('file'), 'Document');
  return h(
    'a.medium.card',
    {
      href: `/file/${encodeURIComponent(file.fileId)}`,
      download: file.name,
      'aria-label': `Download ${file.name}`,
    },
    icon('file'),
    h('span', {}, h('strong', { dir: 'auto' }, file.name), h('small', {}, `${size(file.size)} · download`)),
  );
}

/** @param {number} bytes */
function size(bytes) {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** @param {{ latitude: number, longitude: number } | undefined} at */
const place = (at) => (at ? `${at.latitude.toFixed(2)}, ${at.longitude.toFixed(2)}` : '');
