// Emoji say a feeling in every language; the strength is that of a word which names it.

import type { PatternRow } from '../pattern-table.ts';
import type { Emotion } from '../../emotions.ts';

export const EMOJI: readonly PatternRow<Emotion>[] = [
  { label: 'sadness', weight: 2.5, entries: '😢, 😭, 💔, 😞, 😔, 🥺, ☹, 🙁, 😿, 😥, 🥀, 😓, 😩, 😫, 🖤' },
  {
    label: 'joy',
    weight: 2,
    entries:
      '😀, 😃, 😄, 😁, 😊, 🙂, 😍, 🥰, 😂, 🤣, 🎉, 🥳, ❤, 💕, 💖, 💗, 😻, 🤗, 😎, 🎂, 🎊, 😘, ☺, 💃, 🕺, 👏, ♥',
  },
  { label: 'anger', weight: 3, entries: '😠, 😡, 🤬, 😤, 👿, 🖕, 💢, 😒' },
  { label: 'fear', weight: 2.5, entries: '😨, 😱, 👻, 💀, 🔪, 🆘' },
  { label: 'anxiety', weight: 2.5, entries: '😰, 😟, 😬, 😧, 😦, 😖, 😣, 🥴, 😵, 🤯' },
  { label: 'shame', weight: 2.5, entries: '😳, 🙈, 🫣, 🤦, 🫠, 😅' },
  { label: 'hope', weight: 2, entries: '🤞, 🌱, 🌈, 🌅, 🙏, ✨, 💪, 🌟, 🕯' },
  { label: 'peace', weight: 2.5, entries: '😌, 🕊, 🧘, ☮, 🌿, 🍃, 😴, 🌙' },
];
