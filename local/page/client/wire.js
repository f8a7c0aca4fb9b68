// The two ways to the server: the stream of changes, and commands as JSON.

import { showNotice } from './notices.js';

/**
 * @param {(events: any[]) => void} onEvents
 * @param {(connected: boolean) => void} onConnection
 */
export function connect(onEvents, onConnection) {
  const source = new EventSource('/events');
  source.addEventListener('message', (frame) => {
    onConnection(true);
    onEvents(JSON.parse(frame.data));
  });
  source.addEventListener('error', () => onConnection(false));
}

/**
 * Runs a command; a refusal is shown to the person in the server's own words and gives undefined.
 * @param {string} name
 * @param {Record<string, unknown>} [input]
 * @returns {Promise<any>}
 */
export async function command(name, input = {}) {
  try {
    const response = await fetch(`/api/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
    });
    const answer = await response.json();
    if (response.ok) return answer.result ?? {};
    showNotice(answer.error, 'refused');
  } catch {
    showNotice('The local stack does not answer. Is npm start still running?', 'refused');
  }
  return undefined;
}

/** @param {string} path @returns {Promise<any>} undefined when it cannot be read */
export async function read(path) {
  try {
    const response = await fetch(path);
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}
