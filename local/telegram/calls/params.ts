// Reads a checked parameter as text; what is not text or a number counts as absent.

export function textParam(params: Record<string, unknown>, name: string): string {
  const value = params[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
