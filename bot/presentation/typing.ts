// Keeps "typing" alive while a reply is made. It lasts five seconds at Telegram; a failure to show it is no reason to stop.
import type { Context } from 'grammy';

const REFRESH_MS = 4_000;
/** An action on its way is waited for that long, so that it does not show after the reply. */
const SETTLE_MS = 400;

export async function withTyping<T>(ctx: Context, work: () => Promise<T>): Promise<T> {
  const chatId = ctx.chatId;
  if (chatId === undefined) return work();
  const stopped = new AbortController();
  const signal = stopped.signal as unknown as Parameters<typeof ctx.api.sendChatAction>[3];
  let shown: Promise<unknown> = Promise.resolve();
  const show = (): void => {
    shown = ctx.api.sendChatAction(chatId, 'typing', {}, signal).catch(() => {});
  };
  show();
  const timer = setInterval(show, REFRESH_MS);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    const late = setTimeout(() => stopped.abort(), SETTLE_MS);
    await shown;
    clearTimeout(late);
  }
}
