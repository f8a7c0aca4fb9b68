// Callback data: `v1:<area>:<id>:<action>`, at most 64 bytes, never personal. It comes back attacker-controlled: parse, don't trust.

export interface TapData {
  readonly area: string;
  readonly id: string;
  readonly action: string;
}

export const tapData = (area: string, id: string, action: string): string => `v1:${area}:${id}:${action}`;

export function parseTap(data: string | undefined): TapData | undefined {
  const match = /^v1:([a-z-]{1,16}):([\w.-]{0,32}):([\w-]{1,20})$/.exec(data ?? '');
  return match ? { area: match[1] ?? '', id: match[2] ?? '', action: match[3] ?? '' } : undefined;
}
