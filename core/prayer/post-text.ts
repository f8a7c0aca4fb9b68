// The words of a group post. Bot and worker use this one function, so that the preview is the post, byte for byte.
import { neutralise, tidy } from './neutralise.ts';
import type { Prayer } from './prayer.ts';

/** Texts of the group's language. */
export interface PostLabels {
  /** "Prayer request" */
  readonly title: string;
  /** "Urgent prayer request" */
  readonly urgentTitle: string;
  /** "From {name}" */
  readonly from: (name: string) => string;
  readonly anonymous: string;
}

export function postText(
  prayer: Pick<Prayer, 'text' | 'visibility' | 'firstName' | 'urgent'>,
  labels: PostLabels,
): string {
  const title = prayer.urgent ? labels.urgentTitle : labels.title;
  const name = prayer.visibility === 'first-name' ? firstNameOnly(prayer.firstName ?? '') : '';
  const from = name ? labels.from(name) : labels.anonymous;
  return `${title}\n${from}\n\n${neutralise(tidy(prayer.text))}`;
}

/** The first word of a name, without marks that could carry a link or a second line; at most 32 characters. */
export function firstNameOnly(name: string): string {
  const first = tidy(name).split(/\s+/u)[0] ?? '';
  const plain = neutralise([...first].slice(0, 32).join(''));
  return RIGHT_TO_LEFT.test(plain) ? `\u2068${plain}\u2069` : plain;
}

/** Isolated, such a name does not turn the words around it. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
