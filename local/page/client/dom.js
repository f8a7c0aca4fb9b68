// Builds elements. Text only ever becomes text nodes: nothing on this page is parsed as HTML.

/**
 * @param {string} tag `button.primary.big` sets classes
 * @param {Record<string, string | number | boolean | null | undefined | ((event: any) => unknown)>} [attributes] `on*` functions become listeners; true, false and undefined as in HTML
 * @param {...Child} children
 * @returns {HTMLElement}
 */
export function h(tag, attributes = {}, ...children) {
  const [name, ...classes] = tag.split('.');
  const element = document.createElement(name || 'div');
  if (classes.length > 0) element.className = classes.join(' ');
  if (name === 'button') element.setAttribute('type', 'button');
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (typeof value === 'function') element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? '' : `${value}`);
  }
  append(element, children);
  return element;
}

/** @typedef {Node | string | number | null | undefined | false} Child */

/** @param {Element} element @param {readonly Child[]} children */
function append(element, children) {
  for (const child of children) {
    if (child === undefined || child === null || child === false) continue;
    element.append(child instanceof Node ? child : `${child}`);
  }
}

/** Replaces all children. @param {Element} element @param {...Child} children */
export function fill(element, ...children) {
  element.textContent = '';
  append(element, children);
}

/** @param {ParentNode} root @param {string} selector @returns {HTMLElement | null} */
export function find(root, selector) {
  return root.querySelector(selector);
}

/** @param {ParentNode} root @param {string} selector @returns {HTMLElement[]} */
export function findAll(root, selector) {
  return Array.from(root.querySelectorAll(selector));
}

/** @param {string} id @returns {HTMLElement} */
export function byId(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`No element ${id}`);
  return found;
}

const PATHS = {
  send: 'M4 12 20 4l-5 16-3.5-6.5z',
  attach:
    'M20 11.5 12.5 19a5 5 0 0 1-7-7L13 4.500a3.400 3.400 0 0 1 4.800 4.800L10.500 16.600a1.700 1.700 0 0 1-2.400-2.400l6.700-6.700',
  more: 'M12 5.500v.01M12 12v.01M12 18.500v.01',
  close: 'M6 6l12 12M18 6 6 18',
  plus: 'M12 5v14M5 12h14',
  copy: 'M9 9h10v11H9zM5 15V4h10',
  link: 'M8 16 17 7M10 7h7v7',
  bell: 'M6 17h12l-1.500-2.500V10a4.500 4.500 0 0 0-9 0v4.500zM10.500 20h3M4 4l16 16',
  lock: 'M6 11h12v9H6zM8.500 11V8a3.500 3.500 0 0 1 7 0v3',
  pin: 'M9 4h6l-1 6 3 3H7l3-3zM12 13v7',
  down: 'M6 10l6 6 6-6',
  clock: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 8v4.500l3 1.500',
  help: 'M9.500 9.500a2.500 2.500 0 1 1 3.500 2.300c-.7.3-1 .8-1 1.700M12 16.500v.01M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17z',
  reply: 'M10 7 5 12l5 5M5 12h8c4 0 6 2 6 6',
  edit: 'M5 19l1-4L16 5l3 3L9 18z',
  trash: 'M5 7h14M10 7V5h4v2M7 7l1 12h8l1-12',
  smile:
    'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM9 10v.01M15 10v.01M8.500 14c1 1.500 2.200 2 3.500 2s2.500-.5 3.500-2',
  file: 'M7 3.500h7l4 4v13H7zM14 3.500v4h4',
  photo: 'M4 6h16v13H4zM4 16l5-5 4 4 3-2.500 4 3.500M15.500 9.500v.01',
  voice:
    'M12 4a2.500 2.500 0 0 1 2.500 2.500v5a2.500 2.500 0 0 1-5 0v-5A2.500 2.500 0 0 1 12 4zM6.500 11.500a5.500 5.500 0 0 0 11 0M12 17v3',
  video: 'M4 7h11v10H4zM15 11l5-3v8l-5-3',
  map: 'M12 20c4-5 6-7.500 6-10.500a6 6 0 0 0-12 0C6 12.500 8 15 12 20zM12 9.500v.01',
  person: 'M12 4.500a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7zM5 20c.5-4 3-6 7-6s6.500 2 7 6',
  in: 'M12 5v13M6 12l6 6 6-6',
  out: 'M12 19V6M6 12l6-6 6 6',
  warn: 'M12 4 21 19.500H3zM12 10v4M12 16.800v.01',
  check: 'M5 12.500l4.500 4.500L19 7.500',
  stop: 'M7 7h10v10H7z',
  refresh: 'M19 12a7 7 0 1 1-2-5M19 4v4h-4',
};

/** @param {keyof typeof PATHS} name @returns {SVGElement} a decorative picture: always next to words or inside a labelled button */
export function icon(name) {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', `icon icon-${name}`);
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}
